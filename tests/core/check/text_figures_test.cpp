#include "catch.hpp"

#include "support/summary.hpp"

#include "calendar/date.hpp"
#include "check/text/figure_rows.hpp"

#include <algorithm>

/// Figures and dates that are stored as text or may be misread (X09 to X13), each in a pair.
namespace datchuan::tests {

namespace {

/// The findings of one code.
Found only(const char* code, const std::vector<SheetBuilder>& sheets)
{
    Found found;
    for (const std::string& text : findings(sheets))
        if (text.starts_with(code))
            found.push_back(text);
    return found;
}

check::Finding firstOf(const char* code, const std::vector<SheetBuilder>& sheets)
{
    for (const check::Finding& finding : checked(sheets).findings)
        if (finding.code == code)
            return finding;
    return {};
}

constexpr int pupils = 2; ///< rows of the table of figures
constexpr int average = 3;
constexpr int rate = 4;

SheetBuilder figures(const char* name = "Số liệu")
{
    SheetBuilder sheet(name);
    sheet.row(
        0, 0,
        {"", "Năm học 2014-2015", "Năm học 2015-2016", "Năm học 2016-2017", "Năm học 2017-2018", "Năm học 2018-2019"});
    sheet.row(1, 0, {"Số lớp", "#=30", "#=31", "#=32", "#=33", "#=34"});
    sheet.row(pupils, 0, {"Tổng số học sinh", "#=1180", "#=1205", "#=1234", "#=1240", "#=1252"});
    sheet.row(average, 0, {"Bình quân số học sinh/lớp học", "#=39.3", "#=38.9", "#=38.6", "#=37.6", "#=36.8"});
    sheet.row(rate, 0, {"Tỷ lệ hoàn thành chương trình", "#=98.5", "#=99", "#=98.7", "#=99.2", "#=99.5"});
    return sheet;
}

std::string serial(int year, unsigned month, unsigned day)
{
    return "#=" + std::to_string(static_cast<int>(calendar::toSerial(calendar::make(year, month, day).value())));
}

SheetBuilder registerOf(const std::vector<std::string>& signedOn)
{
    SheetBuilder sheet("Sổ");
    sheet.row(0, 0, {"TT", "Tên trường", "Mức độ", "Số quyết định", "Ngày ký", "Cơ quan cấp"});
    int row = 1;
    for (const std::string& date : signedOn)
    {
        const std::string number = std::to_string(row);
        sheet.row(row, 0, {"#=" + number, "Trường TH " + number, "#=1", number + "/QĐ-UBND", date, "UBND tỉnh"});
        ++row;
    }
    return sheet;
}

} // namespace

TEST_CASE("texts that are numbers are read with both meanings of a separator")
{
    const auto value = [](const char* text) {
        return text::readNumberText(text).value_or(text::NumberText{-1, {}, {}});
    };
    CHECK(value("12").value == 12);
    CHECK(value("12,5").value == 12.5);
    CHECK(value("12.55").value == Approx(12.55));
    CHECK(value("1 234").value == 1234);
    CHECK(value("1\u00A0234,5").value == 1234.5);
    CHECK(value("1.234.567").value == 1234567);
    CHECK(value("1.234,56").value == Approx(1234.56));
    CHECK(value("0,125").value == 0.125);
    CHECK(value("1.234").value == 1234);
    CHECK(value("1.234").asDecimal == 1.234);
    CHECK_FALSE(value("12.5").asDecimal.has_value());
    CHECK_FALSE(value("1 234").asDecimal.has_value());
    CHECK(value("1 234").plain == "1234");
    CHECK(value("1.234,56").plain == "1234,56");
    for (const char* other : {"", "-", "x", "12 lớp", "98,5%", "0912345678", "1.2.3", "12/30", "1,", ".5", "1  2",
                              "12-13", "2018-2019", "1 23", "1.23.456"})
    {
        INFO(other);
        CHECK_FALSE(text::readNumberText(other).has_value());
    }
}

TEST_CASE("percentages that are text are read as the number before the sign")
{
    for (const char* percentage : {"96,5%", "96.5%", "96,5 %", " 96,50\u00A0% "})
        CHECK(text::readPercentText(percentage) == 96.5);
    CHECK(text::readPercentText("1.234%") == 1.234);
    for (const char* other : {"", "%", "96,5", "≈96%", "96% (41/44)", "9%6%", "-5%"})
    {
        INFO(other);
        CHECK_FALSE(text::readPercentText(other).has_value());
    }
}

TEST_CASE("X09 tells a number that is text")
{
    SheetBuilder sheet = figures();
    CHECK(only("X", {sheet}).empty());
    sheet.put({average, 2}, "12.5");
    CHECK(only("X", {sheet}) == Found{"X09 C4"});
    CHECK_FALSE(firstOf("X09", {sheet}).fix.has_value()); // the same text, typed anew
    CHECK(firstOf("X09", {sheet}).message.vi == "Ô C4: số \"12.5\" đang là chữ, không được cộng.");
    sheet.put({average, 2}, "38,9 ");
    CHECK(firstOf("X09", {sheet}).fix->after == "38,9");
    sheet.put({average, 2}, "#=38.9");
    sheet.put({pupils, 2}, "1 205");
    CHECK(only("X", {sheet}) == Found{"X09 C3"});
    REQUIRE(firstOf("X09", {sheet}).fix.has_value());
    CHECK(firstOf("X09", {sheet}).fix->after == "1205");
    CHECK(firstOf("X09", {sheet}).fix->kind == check::Fix::Kind::Confirm);
    // words, units and signs are other entries, and lines of the head block hold no figures
    for (const char* silent : {"-", "chưa có", "12 lớp", "98,5%", "≈30", "x", ""})
    {
        INFO(silent);
        sheet.put({pupils, 2}, silent);
        CHECK(only("X", {sheet}).empty());
    }
    sheet = figures();
    sheet.row(5, 0, {"Điện thoại", "38223344", "38223344", "38223344", "38223344", "38223344"});
    sheet.row(6, 0, {"Thuộc vùng khó khăn", "0", "0", "0", "1", "1"});
    CHECK(only("X", {sheet}).empty());
}

TEST_CASE("X09 looks at the yearly report too")
{
    SheetBuilder report("Báo cáo Bộ");
    report.row(0, 0, {"Cấp học", "Tổng số trường", "Hoàn thành TĐG", "ĐGN", "Cấp độ 1", "Cấp độ 2"});
    report.row(1, 0, {"MN", "#=100", "#=90", "#=50", "#=10", "#=20"});
    report.row(2, 0, {"TH", "#=120", "#=110", "#=60", "#=12", "#=30"});
    CHECK(only("X", {report}).empty());
    report.put({2, 2}, "110");
    CHECK(only("X", {report}) == Found{"X09 C3"});
}

TEST_CASE("X10 tells a figure that the rest of its row reads a thousand times larger or smaller")
{
    SheetBuilder sheet = figures();
    for (const char* wrong : {"#=1.234", "#=1.24", "1.234", "1,234"})
    {
        INFO(wrong);
        sheet.put({pupils, 3}, wrong);
        CHECK(only("X", {sheet}) == Found{"X10 D3"});
        CHECK_FALSE(firstOf("X10", {sheet}).fix.has_value());
    }
    sheet.put({pupils, 3}, "#=1.234");
    CHECK(firstOf("X10", {sheet}).message.vi == "Ô D3: \"1,234\" có thể bị hiểu sai dấu phẩy, dấu chấm.");
    sheet = figures();
    sheet.row(average, 0, {"Tỷ lệ giáo viên/lớp", "#=1.502", "#=1.498", "#=1512", "#=1.52", "#=1.495"});
    CHECK(only("X", {sheet}) == Found{"X10 D4"});
    sheet.put({average, 3}, "#=1.512");
    CHECK(only("X", {sheet}).empty());
    // what is counted is whole, also where all figures of the row are wrong
    sheet = figures();
    sheet.row(pupils, 0, {"Tổng số học sinh", "#=1.148", "#=1.152", "#=1.16", "#=1.171", "#=1.18"});
    CHECK(only("X10", {sheet}) == Found{"X10 B3", "X10 C3", "X10 D3", "X10 E3", "X10 F3"});
    sheet.put({pupils, 0}, "Số học sinh bình quân/lớp");
    CHECK(only("X10", {sheet}).empty());
    // without a row that speaks, a text is only a text
    sheet = figures();
    sheet.row(pupils, 0, {"Tổng số học sinh", "", "", "1.234", "", ""});
    CHECK(only("X", {sheet}) == Found{"X09 D3"});
    // figures that differ for other reasons
    sheet = figures();
    for (const char* silent : {"#=1", "#=0", "#=12", "#=617", "#=1234.5", "#=12340"})
    {
        INFO(silent);
        sheet.put({pupils, 3}, silent);
        CHECK(only("X10", {sheet}).empty());
    }
}

TEST_CASE("X11 tells a rate that stands in another unit elsewhere")
{
    const SheetBuilder first = figures();
    SheetBuilder second = figures("Bảng 4b");
    CHECK(only("X", {first, second}).empty());
    second.row(rate, 0, {"Tỷ lệ hoàn thành chương trình", "#=0.985", "#=0.99", "#=0.987", "#=0.992", "#=1"});
    CHECK(only("X", {first, second}) == Found{"X11 2!B5"});
    // mixed within one row is T11's, and a small share is no other unit
    second.row(rate, 0, {"Tỷ lệ hoàn thành chương trình", "#=98.5", "#=0.99", "#=98.7", "#=99.2", "#=99"});
    CHECK(only("X", {first, second}).empty());
    SheetBuilder low = figures("Bỏ học");
    low.row(rate, 0, {"Tỷ lệ học sinh bỏ học", "#=1.8", "#=1.7", "#=1.6", "#=1.9", "#=2"});
    second.row(rate, 0, {"Tỷ lệ học sinh bỏ học", "#=0.8", "#=0.7", "#=0.6", "#=0.9", "#=1"});
    CHECK(only("X", {low, second}).empty());
    // pupils per teacher and teachers per pupil are T16's
    low.row(rate, 0, {"Tỷ lệ giáo viên/học sinh", "#=18.5", "#=18.5", "#=18.5", "#=18.5", "#=18.5"});
    second.row(rate, 0, {"Tỷ lệ giáo viên/học sinh", "#=0.2", "#=0.2", "#=0.2", "#=0.2", "#=0.2"});
    CHECK(only("X", {low, second}).empty());
}

TEST_CASE("X12 tells a text that is no date where one is expected")
{
    for (const char* wrong : {"31.12.2026", "12/31/2026", "tháng 9/2024", "2024", "31/4/2024", "#=2024"})
    {
        INFO(wrong);
        const SheetBuilder sheet = registerOf({wrong});
        CHECK(only("X", {sheet}) == Found{"X12 E2"});
        CHECK_FALSE(firstOf("X12", {sheet}).fix.has_value());
    }
    CHECK(firstOf("X12", {registerOf({"#=2024"})}).message.vi
          == "Ô E2: ngày \"2024\" chưa phải ngày hợp lệ (ngày/tháng/năm).");
    for (const std::string& right : {std::string("15/5/2019"), std::string("15-05-2019"), std::string("2019-05-15"),
                                     std::string("ngày 15 tháng 5 năm 2019"), std::string("chưa có"), std::string("-"),
                                     std::string(), serial(2019, 5, 15)})
    {
        INFO(right);
        CHECK(only("X", {registerOf({right})}).empty());
    }
}

TEST_CASE("X12 looks at the labelled dates")
{
    Summary summary;
    const auto with = [&](const char* line, const char* beside = "") {
        summary.layout.titleLines = {"TRƯỜNG TIỂU HỌC KIM ĐỒNG", line};
        summary.write();
        summary.sheet.put({1, 1}, beside);
        return only("X", {summary.sheet});
    };
    CHECK(with("Ngày tự đánh giá: 12/31/2019") == Found{"X12 A2"});
    CHECK(with("Ngày đánh giá", "tháng 5/2019") == Found{"X12 B2"});
    CHECK(firstOf("X12", {summary.sheet}).message.vi
          == "Ô B2: ngày \"tháng 5/2019\" chưa phải ngày hợp lệ (ngày/tháng/năm).");
    CHECK(with("Ngày đánh giá", "#=2019") == Found{"X12 B2"});
    CHECK(with("Ngày đánh giá", "#=43616").empty());
    CHECK(with("Thời điểm đánh giá: 31.5.2019") == Found{"X12 A2"});
    CHECK(with("Thời điểm đánh giá: tháng 5/2019").empty());
    CHECK(with("Thời điểm tự đánh giá", "Năm học 2018-2019").empty());
    CHECK(with("Ngày đánh giá: 31/5/2019").empty());
    CHECK(with("Ngày đánh giá", "31/5/2019").empty());
    CHECK(with("Ngày đánh giá: ……").empty());
    CHECK(with("Ngày đánh giá ngoài trời 12/31/2019").empty()); // no label
}

TEST_CASE("X13 asks for two signs that day and month are swapped")
{
    // what an import leaves: turned dates, and as text those that could not be turned
    const auto mixed = [](unsigned lastDay) {
        return registerOf({serial(2019, 5, 9), serial(2019, 1, 2), "15/03/2019", serial(2019, 7, 4), "28/06/2019",
                           serial(2019, 9, lastDay)});
    };
    CHECK(only("X", {mixed(11)}) == Found{"X13 E1"});
    CHECK(firstOf("X13", {mixed(11)}).message.vi == "Cột E: ngày và tháng có thể bị đảo.");
    CHECK(only("X", {mixed(13)}).empty());
    // a list that is in order only when they change places
    const std::vector<std::string> turned{serial(2019, 5, 1), serial(2019, 2, 3),  serial(2019, 10, 4),
                                          serial(2019, 1, 6), serial(2019, 12, 8), serial(2019, 3, 11)};
    CHECK(only("X", {registerOf(turned)}) == Found{"X13 E1"});
    std::vector<std::string> unordered = turned;
    std::swap(unordered[1], unordered[4]);
    CHECK(only("X", {registerOf(unordered)}).empty()); // days up to 12 alone
    CHECK(only("X", {registerOf({turned.begin(), turned.begin() + 5})}).empty());
    // signed on the fifth by custom
    CHECK(only("X", {registerOf({serial(2019, 9, 5), serial(2018, 11, 5), serial(2017, 10, 5), serial(2020, 9, 5),
                                 serial(2021, 1, 5), serial(2016, 9, 5)})})
              .empty());
    CHECK(only("X", {registerOf({serial(2019, 9, 5), serial(2018, 11, 5), serial(2017, 10, 5), serial(2020, 9, 5),
                                 "15/03/2019", "28/06/2019"})})
              .empty());
}

} // namespace datchuan::tests
