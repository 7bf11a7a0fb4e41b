#include "catch.hpp"

#include "repair/content.hpp"

#include "calendar/date.hpp"

using namespace datchuan;
using namespace datchuan::repair;

TEST_CASE("numbers are read as Vietnamese and English hands type them")
{
    CHECK(typedValue("34,6") == 34.6);
    CHECK(typedValue("34.6") == 34.6);
    CHECK(typedValue("1205") == 1205);
    CHECK(typedValue("1.205") == 1205);
    CHECK(typedValue("12.345.678,5") == 12345678.5);
    CHECK(typedValue("0.125") == 0.125);
    CHECK(typedValue("1 205") == 1205);
    CHECK(typedValue("-4") == -4);
    CHECK(typedValue("20%") == 0.2);
    for (const char* bad : {"", "%", "x", "4 lớp", "1,2,3", "1.23.4", "12/5", ",5", "5.", "--5", "nan"})
    {
        INFO(bad);
        CHECK_FALSE(typedValue(bad).has_value());
    }
}

TEST_CASE("a cell still holds what a finding named: text, number, per cent or date")
{
    CHECK(holds(std::string("1.10 "), "1.10 "));
    CHECK_FALSE(holds(std::string("1.10"), "1.10 "));
    CHECK(holds(34.6, "34,6"));
    CHECK(holds(2.2000000000000006, "2.2000000000000006"));
    CHECK(holds(1.1, "1.1"));
    CHECK(holds(0.25, "25%"));
    const auto date = calendar::make(2010, 1, 1);
    CHECK(holds(calendar::toSerial(date.value()), "01/01/2010"));
    CHECK_FALSE(holds(34.7, "34,6"));
    CHECK_FALSE(holds(Formula{"=A1"}, "34,6"));
    CHECK(holds(std::string(), ""));
}

TEST_CASE("what a cell holds afterwards is text unless the check says otherwise")
{
    const auto after = [](const char* code, const char* text) {
        check::Finding finding;
        finding.code = code;
        finding.fix = check::Fix{check::Fix::Kind::Confirm, "1.1", text};
        return contentAfter(fixOf(finding).value());
    };
    CHECK(after("X01", "1.10") == Content(std::string("1.10")));
    CHECK(after("X09", "1205") == Content(1205.0));
    CHECK(after("T02", "=SUM(B2:B5)") == Content(Formula{"=SUM(B2:B5)"}));
    CHECK_FALSE(after("T01", "hai mươi").has_value());
    CHECK_FALSE(fixOf(check::Finding()).has_value());
}
