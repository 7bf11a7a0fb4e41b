#include "catch.hpp"

#include "calendar/date.hpp"

namespace datchuan::tests {

using namespace calendar;

namespace {

std::string plusYears(const char* iso, int years)
{
    return toIso(addYears(*fromIso(iso), years));
}

} // namespace

TEST_CASE("years and months end at the end of a shorter month")
{
    CHECK(plusYears("2024-02-29", 5) == "2029-02-28");
    CHECK(plusYears("2028-02-29", 2) == "2030-02-28");
    CHECK(plusYears("2023-06-10", 2) == "2025-06-10");
    CHECK(toIso(addMonths(*fromIso("2028-07-31"), -5)) == "2028-02-29");
    CHECK(toIso(addMonths(*fromIso("2026-07-31"), -5)) == "2026-02-28");
    CHECK(toIso(addMonths(*fromIso("2026-03-31"), -5)) == "2025-10-31");
}

TEST_CASE("dates are read as Vietnamese documents write them")
{
    for (const char* text : {"15/5/2019", "15-05-2019", "15.5.2019", "2019-05-15", "ngày 15 tháng 5 năm 2019",
                             "Hà Nội, ngày 15 tháng 05 năm 2019", "Ngày 15 / 5 / 2019"})
    {
        INFO(text);
        REQUIRE(findInText(text).has_value());
        CHECK(toIso(*findInText(text)) == "2019-05-15");
    }
    for (const char* text : {"", "31/4/2019", "12/31/2026", "tháng 9/2024", "2024", "ngày … tháng … năm 2019", "1.1.1",
                             "15/5/19", "5/2019", "1/1/2204"})
    {
        INFO(text);
        CHECK_FALSE(findInText(text).has_value());
    }
}

TEST_CASE("serial numbers are days since 1899-12-30")
{
    CHECK(toIso(*fromSerial(43600)) == "2019-05-15");
    CHECK(toIso(*fromSerial(43600.99)) == "2019-05-15");
    CHECK(toSerial(*fromIso("2019-05-15")) == 43600);
    CHECK_FALSE(fromSerial(-1).has_value());
    CHECK_FALSE(fromSerial(1e9).has_value());
}

TEST_CASE("ISO dates are exact")
{
    CHECK_FALSE(fromIso("2019-5-15").has_value());
    CHECK_FALSE(fromIso("2019-02-29").has_value());
    CHECK_FALSE(fromIso("15/05/2019").has_value());
    CHECK(toVietnamese(*fromIso("2019-05-05")) == "05/05/2019");
}

} // namespace datchuan::tests
