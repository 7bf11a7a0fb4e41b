#include "catch.hpp"

#include "support/sheet_builder.hpp"

#include "recognise/code.hpp"
#include "recognise/mark.hpp"
#include "text/fold.hpp"

namespace datchuan::tests {

using namespace recognise;

TEST_CASE("codes are read in every way they are written")
{
    const auto read = [](const char* text) { return readCode(text::fold(text)); };
    for (const char* text :
         {"1.10", "1.10.", "Tiêu chí 1.10", "TC 1.10", "TC1.10", "tiêu chí 1.10: An ninh", "1.10. An ninh",
          "1.10 An ninh", "1,10", "(1.10)", "TIÊU CHÍ 1.10", "Tiêu chí: 1.10", "1.10 - An ninh", "1.10*"})
    {
        INFO(text);
        REQUIRE(read(text).has_value());
        CHECK(read(text)->code == "1.10");
        CHECK(read(text)->kind == CodeKind::Criterion);
    }
    CHECK(read("1.01")->code == "1.1");
    CHECK(read("Tiêu chuẩn 3: Cơ sở vật chất")->kind == CodeKind::Standard);
    CHECK(read("Tiêu chuẩn III")->code == "3");
    CHECK(read("Khoản 3 Điều 22")->code == "22.3");
    CHECK(read("22.3")->kind == CodeKind::Item);
    CHECK(read("1.1. Phương hướng")->remainder == "phuong huong");
    for (const char* text : {"2.2000000000000002", "2.1999999999999997", "Tiêu chí 2,2000000000000002: Trình độ"})
    {
        INFO(text);
        REQUIRE(read(text).has_value());
        CHECK(read(text)->code == "2.2");
        CHECK(read(text)->floatImage);
    }
    CHECK_FALSE(read("2.2")->floatImage);
    for (const char* text : {"2.2345678901234567", "2.9999999999999996", "2.200", "2.00000000000001"})
    {
        INFO(text);
        CHECK_FALSE(read(text).has_value());
    }
    for (const char* text : {"", "1", "1.1.1", "[H1-1.1-01]", "1.1-01", "12/5/2019", "1.5%", "10.1", "0.1", "Mức 1",
                             "1.1a", "Tiêu chuẩn, tiêu chí", "Tiêu chí", "15.5.2019", "Tổng", "1.200.000"})
    {
        INFO(text);
        CHECK_FALSE(read(text).has_value());
    }
}

TEST_CASE("numbers are read as codes with one decimal")
{
    CHECK(readCode(1.1) == std::string("1.1"));
    CHECK(readCode(2.2000000000000002) == std::string("2.2"));
    CHECK(readCode(8.1999999999999993) == std::string("8.2"));
    for (const double number : {0.0, 1.0, 2.0, 1.15, 0.95, 12.5, -1.1})
        CHECK_FALSE(readCode(number).has_value());
    CHECK_FALSE(isFloatImage(1.1));
    CHECK(isFloatImage(1.1000000000000003));
}

TEST_CASE("marks are read by the sign table")
{
    const auto sign = [](const char* text, Column column) { return readMark(text, text::fold(text), column).sign; };
    for (const char* text : {"x",    "X", "×", "✓",   "✔",  "√", "v", "V",   "đạt",     "Đạt", "ĐẠT",
                             "Đạt.", "Đ", "D", "dat", "có", "+", "1", " x ", "x\u00A0", "х"})
    {
        INFO(text);
        CHECK(sign(text, Column::Level) == Sign::Met);
    }
    for (const char* text : {"không", "Không đạt", "Không Đạt", "KĐ", "K", "0", "FALSE", "Không đạt."})
    {
        INFO(text);
        CHECK(sign(text, Column::MetNotMet) == Sign::NotMet);
    }
    CHECK(sign("-----", Column::Level) == Sign::NoLevel);
    CHECK(sign("—", Column::Level) == Sign::NoLevel);
    CHECK(sign("- - -", Column::Level) == Sign::NoLevel);
    CHECK(sign("-", Column::Level) == Sign::Dash);
    CHECK(sign("–", Column::Level) == Sign::Dash);
    CHECK(sign("*", Column::Level) == Sign::Star);
    CHECK(sign("", Column::Level) == Sign::Blank);
    CHECK(sign("\u00A0", Column::Level) == Sign::Blank);
    CHECK(sign("N/A", Column::Level) == Sign::NotApplicable);
    CHECK(sign("abc", Column::Level) == Sign::Unreadable);
    for (const char* text : {"Đạt Mức 2", "Đạt mức 2", "M2", "Mức 2", "2", "Mức II"})
    {
        INFO(text);
        const Mark mark = readMark(text, text::fold(text), Column::Result);
        CHECK(mark.sign == Sign::Level);
        CHECK(mark.level == 2);
    }
    CHECK(readMark("Không đạt", "khong dat", Column::Result).level == 0);
}

TEST_CASE("signs of the Wingdings font are marks in that font only")
{
    for (const char* sign : {"ü", "þ", "\uF0FC", "\uF0FE"})
    {
        INFO(sign);
        SheetBuilder sheet;
        sheet.put({0, 0}, sign);
        const auto pool = std::make_shared<grid::TextPool>();
        CHECK(readMark(sheet.build(pool), {0, 0}, Column::Level).sign == Sign::Unreadable);
        sheet.details.styles[{0, 0}].font = "Times New Roman";
        CHECK(readMark(sheet.build(pool), {0, 0}, Column::Level).sign == Sign::Unreadable);
        sheet.details.styles[{0, 0}].font = "Wingdings";
        CHECK(readMark(sheet.build(pool), {0, 0}, Column::Level).sign == Sign::Met);
        CHECK(readMark(sheet.build(pool), {0, 0}, Column::Level).lookalike);
    }
}

} // namespace datchuan::tests
