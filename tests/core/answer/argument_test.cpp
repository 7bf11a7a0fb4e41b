#include "catch.hpp"

#include "answer/argument.hpp"

using namespace datchuan;
using namespace datchuan::answer;
using namespace std::string_literals;

namespace {

std::string dayOf(const Argument& argument)
{
    const auto date = readDate(argument);
    return date ? calendar::toIso(*date) : "?";
}

} // namespace

TEST_CASE("an argument is omitted when it is void, blank text, or the 0 of a blank cell")
{
    CHECK(isOmitted({}));
    CHECK(isOmitted("  "s));
    CHECK(isOmitted(0.0));
    CHECK_FALSE(isOmitted("TH"s));
    CHECK_FALSE(isOmitted(1.0));
    CHECK_FALSE(isOmitted(Several{}));
}

TEST_CASE("a date argument is a serial number, ISO text or Vietnamese text")
{
    CHECK(dayOf(43600.0) == "2019-05-15");
    CHECK(dayOf(43600.75) == "2019-05-15");
    CHECK(dayOf("2019-05-15"s) == "2019-05-15");
    CHECK(dayOf("15/5/2019"s) == "2019-05-15");
    CHECK(dayOf("ngày 15 tháng 5 năm 2019"s) == "2019-05-15");
}

TEST_CASE("a date outside 1900 to 2199 or of no calendar is unreadable")
{
    for (const Argument& bad : std::vector<Argument>{
             -1.0, 0.0, 200000.0, 1e300, "31/4/2019"s, "29/02/2023"s, "15/5/2204"s, "hôm qua"s, ""s, Several{}, {}})
        CHECK(dayOf(bad) == "?");
}

TEST_CASE("a level is 0 to 4, as number or in words")
{
    CHECK(readLevel(2.0) == 2);
    CHECK(readLevel(0.0) == 0);
    CHECK(readLevel("2"s) == 2);
    CHECK(readLevel("Mức 2"s) == 2);
    CHECK(readLevel("MUC 4"s) == 4);
    CHECK(readLevel("M3"s) == 3);
    for (const Argument& bad :
         std::vector<Argument>{5.0, -1.0, 1.5, "5"s, "Mức"s, "Mức độ 1"s, "12"s, ""s, Several{}, {}})
        CHECK_FALSE(readLevel(bad).has_value());
}

TEST_CASE("a code is read from text, and from numbers as far as they can tell")
{
    CHECK(readCode("1.10"s) == "1.10");
    CHECK(readCode("Tiêu chí 1.10"s) == "1.10");
    CHECK(readCode("22.2"s) == "22.2");
    CHECK(readCode("Khoản 3 Điều 22"s) == "22.3");
    CHECK(readCode("1"s) == "1");
    CHECK(readCode("Tiêu chuẩn 5"s) == "5");
    CHECK(readCode(1.1) == "1.1");
    CHECK(readCode(8.2 - 6) == "2.2"); // 2.1999999999999993
    CHECK(readCode(3.0) == "3");
    CHECK(readCode(22.2) == "22.2");
    for (const Argument& bad : std::vector<Argument>{0.0, 1.15, 43600.0, "abc"s, "1.1.1"s, ""s, Several{}, {}})
        CHECK_FALSE(readCode(bad).has_value());
}

TEST_CASE("an indicator is one letter or the star")
{
    CHECK(readLetter("a"s) == "a");
    CHECK(readLetter("B)"s) == "b");
    CHECK(readLetter("Chỉ báo c"s) == "c");
    CHECK(readLetter("*"s) == "*");
    for (const Argument& bad : std::vector<Argument>{1.0, "ab"s, "1"s, ""s, Several{}, {}})
        CHECK_FALSE(readLetter(bad).has_value());
}

TEST_CASE("a figure is read as Vietnamese or English write it, unless thousands cannot be told from decimals")
{
    CHECK(readFigure(0.95) == 0.95);
    CHECK(readFigure("95%"s) == Approx(0.95));
    CHECK(readFigure("95,5 %"s) == Approx(0.955));
    CHECK(readFigure("0,95"s) == 0.95);
    CHECK(readFigure("0.950"s) == 0.95);
    CHECK(readFigure("31"s) == 31);
    CHECK(readFigure("-2"s) == -2);
    for (const Argument& bad : std::vector<Argument>{"1.234"s,
                                                     "1,234"s,
                                                     "1.234,5"s,
                                                     "30 lớp"s,
                                                     "%"s,
                                                     ",5"s,
                                                     ""s,
                                                     std::numeric_limits<double>::infinity(),
                                                     Several{},
                                                     {}})
        CHECK_FALSE(readFigure(bad).has_value());
}
