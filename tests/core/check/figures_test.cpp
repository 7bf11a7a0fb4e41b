#include "catch.hpp"

#include "support/figures.hpp"
#include "support/summary.hpp"

#include <algorithm>
#include <array>

/// Checks of data tables and sums, each found at its cell and silent when the table is right.
namespace datchuan::tests {

namespace {

std::string at(const char* code, grid::Cell cell)
{
    return std::string(code) + " " + grid::toA1(cell);
}

Found found(const FigureSheet& figures)
{
    return findings({figures.sheet});
}

check::Finding firstOf(const std::vector<SheetBuilder>& sheets)
{
    const auto all = findingsOf(sheets);
    return all.empty() ? check::Finding{} : all.front();
}

/// A summary that everything of the figures agrees with, so that only figures are told.
Summary summaryOf(const char* set, const std::string& school, const std::string& date)
{
    Summary summary(set);
    summary.layout.titleLines = {school, "Ngày đánh giá: " + date};
    if (std::string(set).ends_with("2026"))
        summary.layout.mark = "×";
    summary.write();
    return summary;
}

} // namespace

TEST_CASE("complete data tables beside a summary are silent, for every kind of school")
{
    const Summary preschool = summaryOf("MN-2018", "Trường Mầm non Hoa Sen", "15/5/2019");
    CHECK(findings({preschool.sheet, preschoolFigures().sheet}) == Found{});
    const Summary primary = summaryOf("TH-2018", "Trường Tiểu học Kim Đồng", "15/5/2019");
    CHECK(findings({primary.sheet, primaryFigures().sheet}) == Found{});
    const Summary secondary = summaryOf("TRH-2018", "Trường THCS Lê Lợi", "15/5/2019");
    CHECK(findings({secondary.sheet, secondaryFigures().sheet}) == Found{});
    const Summary later = summaryOf("PT-2026", "Trường THCS Lê Lợi", "10/6/2027");
    CHECK(findings({later.sheet, figures2026().sheet}) == Found{});
}

TEST_CASE("tables that are filled in part are silent: a blank is no 0")
{
    for (const auto& [set, school, figures] : {std::tuple{"MN-2018", "Trường Mầm non Hoa Sen", preschoolFigures()},
                                               std::tuple{"TH-2018", "Trường Tiểu học Kim Đồng", primaryFigures()},
                                               std::tuple{"TRH-2018", "Trường THCS Lê Lợi", secondaryFigures()}})
    {
        const Summary summary = summaryOf(set, school, "15/5/2019");
        for (int step = 2; step < 6; ++step)
        {
            FigureSheet part = figures;
            int cell = 0;
            for (const auto& [label, row] : figures.rows)
                for (int column = 1; column <= 6; ++column)
                    if (const bool total = label.find("Cộng") == 0; ++cell % step == 0 && !total)
                        part.sheet.put({row, column}, "");
            CAPTURE(set, step);
            CHECK(findings({summary.sheet, part.sheet}) == Found{});
        }
    }
}

TEST_CASE("T01 tells a total that its rows do not give")
{
    FigureSheet figures = primaryFigures();
    figures.put("Cộng", 4, "#=21");
    CHECK(found(figures) == Found{at("T01", figures.cell("Cộng", 4))}); // the average agrees with the rows
    const auto first = firstOf({figures.sheet});
    CHECK(first.message.vi == "F8: Cộng 21, tổng các dòng 20.");
    REQUIRE(first.fix);
    CHECK(first.fix->after == "20");

    figures = primaryFigures();
    figures.put("a) Phòng kiên cố", 1, "#=21"); // classrooms 20
    CHECK(found(figures) == Found{at("T01", figures.cell("1. Phòng học", 1))});
    figures = primaryFigures();
    figures.put("III. Thư viện", 2, "#=2");
    CHECK(found(figures) == Found{at("T01", figures.cell("Cộng", 2, 1))});
    figures = primaryFigures();
    figures.put("- Khối lớp 3", 0, "#=101");
    CHECK(found(figures) == Found{at("T01", figures.cell("1. Tổng số học sinh", 0))});
    figures = primaryFigures();
    figures.sheet.put({figures.cell("Hiệu trưởng", 0).row, 1}, "#=2"); // in the table of staff
    CHECK(found(figures) == Found{at("T05", figures.cell("Hiệu trưởng", 0)), at("T01", figures.cell("Cộng", 0, 2))});
}

TEST_CASE("T01 needs all rows for a total that is too high, and knows subtotals")
{
    FigureSheet figures = primaryFigures();
    figures.put("III. Thư viện", 2, ""); // the library may be missing
    CHECK(found(figures).empty());
    figures.put("III. Thư viện", 2, "#=9");
    figures.put("IV. Các công trình, khối phòng chức năng khác (nếu có)", 2, "");
    CHECK(found(figures) == Found{at("T01", figures.cell("Cộng", 2, 1))}); // too much without it already

    FigureSheet many;
    const std::vector<std::string> five{"#=5", "#=5"};
    many.table("1. Số lớp học", 2018, 2,
               {{"Khối lớp 1", five},
                {"Khối lớp 2", five},
                {"Cộng", {"#=10", "#=10"}},
                {"Khối lớp 6", five},
                {"Khối lớp 7", five},
                {"Tổng cộng", {"#=20", "#=20"}}});
    CHECK(found(many).empty());
    many.put("Tổng cộng", 1, "#=10");
    CHECK(found(many).empty()); // the rows since the first total
    many.put("Tổng cộng", 1, "#=12");
    CHECK(found(many) == Found{at("T01", many.cell("Tổng cộng", 1))});

    FigureSheet other; // a row that is not known may be part of the total
    other.table("1. Số lớp học", 2018, 2,
                {{"Khối lớp 1", five}, {"Khối lớp 2", five}, {"Lớp ghép", {"#=1", "#=1"}}, {"Cộng", {"#=11", "#=11"}}});
    other.table("1. Số lớp học", 2018, 2,
                {{"Lớp ghép", {"#=1", "#=1"}}, {"Khối lớp 1", five}, {"Khối lớp 2", five}, {"Cộng", {"#=11", "#=11"}}});
    CHECK(found(other).empty());
}

TEST_CASE("T02 tells a typed total among formulas and offers the formula")
{
    FigureSheet figures = primaryFigures();
    for (const int k : {0, 1, 2, 4})
    {
        const std::string column = grid::columnName(k + 1);
        figures.sheet.details.formulas[figures.cell("Cộng", k)] = "=SUM(" + column + "3:" + column + "7)";
    }
    CHECK(found(figures) == Found{at("T02", figures.cell("Cộng", 3))});
    const auto first = firstOf({figures.sheet});
    REQUIRE(first.fix);
    CHECK(first.fix->after == "=SUM(E3:E7)");
    figures.sheet.details.formulas[figures.cell("Cộng", 3)] = "=SUM(E3:E7)";
    CHECK(found(figures).empty());
    figures = primaryFigures(); // one formula among typed numbers says nothing
    figures.sheet.details.formulas[figures.cell("Cộng", 0)] = "=SUM(B3:B7)";
    CHECK(found(figures).empty());
}

TEST_CASE("T03 tells a sum over rows and their parts, and T01 is silent then")
{
    FigureSheet figures = primaryFigures();
    const auto total = figures.cell("Cộng", 4, 1);
    const int first = figures.cell("I. Phòng học, phòng học bộ môn và khối phục vụ học tập", 4).row + 1;
    figures.sheet.put(total, "#=126");
    figures.sheet.details.formulas[total] = "=SUM(F" + std::to_string(first) + ":F" + std::to_string(total.row) + ")";
    CHECK(found(figures) == Found{at("T03", total)});
    figures.sheet.put(total, "#=43");
    figures.sheet.details.formulas[total] = "=F" + std::to_string(first) + "+F" + std::to_string(total.row - 1);
    CHECK(found(figures).empty());
}

TEST_CASE("T04 tells a part that is greater than the whole")
{
    FigureSheet figures = primaryFigures();
    figures.put("- Nữ", 4, "#=613");
    CHECK(found(figures) == Found{at("T04", figures.cell("- Nữ", 4))});
    CHECK(firstOf({figures.sheet}).message.vi == "F55: Nữ 613 lớn hơn Tổng số học sinh 612.");
    figures.put("- Nữ", 4, "#=612");
    CHECK(found(figures).empty());
    figures.put("4. Bán trú", 1, "#=541");
    CHECK(found(figures) == Found{at("T04", figures.cell("4. Bán trú", 1))});
    figures = primaryFigures();
    figures.put("Giáo viên", 1, "#=31"); // women, of 30
    figures.put("Cộng", 1, "#=36", 2);
    CHECK(found(figures) == Found{at("T04", figures.cell("Giáo viên", 1))});
    figures = primaryFigures();
    figures.put("- Dân tộc thiểu số", 4, "#=500"); // women and minorities may overlap
    CHECK(found(figures).empty());
}

TEST_CASE("T05 tells a split by qualification that does not give the total")
{
    FigureSheet figures = primaryFigures();
    figures.put("Giáo viên", 4, "#=51");
    CHECK(found(figures) == Found{at("T05", figures.cell("Giáo viên", 0))});
    figures.put("Giáo viên", 5, "");
    CHECK(found(figures).empty());
}

TEST_CASE("T06 tells an average that pupils and classes do not give, as far as it shows decimals")
{
    FigureSheet figures = primaryFigures();
    const char* const label = "6. Bình quân số học sinh/lớp học";
    figures.put(label, 4, "#=35");
    CHECK(found(figures) == Found{at("T06", figures.cell(label, 4))});
    CHECK(firstOf({figures.sheet}).fix->after == "30,6");
    FigureSheet brief = figures;
    const grid::Cell first = figures.cell(label, 0);
    brief.sheet.put({first.row, first.column - 1}, "6. Sĩ số BQ/lớp");
    CHECK(found(brief) == Found{at("T06", figures.cell(label, 4))});
    figures.put(label, 4, "#=31"); // 30.6 as a whole number
    CHECK(found(figures).empty());
    figures.put(label, 4, "#=30.7");
    CHECK(found(figures).size() == 1);
    figures.sheet.details.styles[figures.cell(label, 4)] = {grid::NumberFormat::Number, 0, "", false};
    CHECK(found(figures).empty());
    figures.put("Cộng", 4, "");
    figures.put(label, 4, "#=35"); // no classes, no judgement
    CHECK(found(figures).empty());
}

TEST_CASE("T07, T08, T09 look at the school years")
{
    const Summary summary = summaryOf("TH-2018", "Trường Tiểu học Kim Đồng", "15/5/2019");
    FigureSheet figures = primaryFigures();
    const int header = figures.headers.front();
    figures.sheet.put({header, 2}, "Năm học 2014-2015");
    figures.sheet.put({header, 1}, "Năm học 2013-2014");
    CHECK(findings({summary.sheet, figures.sheet}) == Found{"T07 2!" + a1(header, 3)});
    figures = primaryFigures();
    figures.sheet.put({header, 2}, figures.sheet.get({header, 1})); // a year typed twice
    CHECK(findings({summary.sheet, figures.sheet}) == Found{"T07 2!" + a1(header, 2)});
    figures = primaryFigures(2016);
    Found expected;
    for (const int row : figures.headers)
        expected.push_back("T09 2!" + a1(row, 5));
    CHECK(findings({summary.sheet, figures.sheet}) == expected);
    CHECK(findings({figures.sheet}).empty()); // no date, no judgement

    const Summary later = summaryOf("PT-2026", "Trường THCS Lê Lợi", "10/6/2027");
    figures = secondaryFigures(2026);
    expected.clear();
    for (const int row : figures.headers)
        expected.push_back("T08 2!" + a1(row, 1));
    expected.push_back("C11 2!" + grid::toA1(figures.cell("1. Tỷ lệ học sinh xếp loại giỏi", 0)));
    CHECK(findings({later.sheet, figures.sheet}) == expected);
    CHECK(firstOf({later.sheet, figures.sheet}).message.vi == "Biểu này cần 3 năm học, đang có 5.");
    const Summary autumn = summaryOf("TH-2018", "Trường Tiểu học Kim Đồng", "15/10/2019");
    CHECK(findings({autumn.sheet, primaryFigures(2018).sheet}).empty());
    CHECK(findings({autumn.sheet, primaryFigures(2019).sheet}).empty());
}

TEST_CASE("years of another list are nobody's business")
{
    const Summary summary = summaryOf("TH-2018", "Trường Tiểu học Kim Đồng", "15/5/2019");
    FigureSheet figures("Kinh phí");
    figures.table("Kinh phí", 2015, 3, {{"Mua sắm", {"#=0", "#=12", "12 triệu"}}, {"Cộng", {"#=1", "#=2", "#=3"}}});
    CHECK(findings({summary.sheet, figures.sheet}).empty());
}

TEST_CASE("two rows of a report over three years are no form of five")
{
    const Summary summary = summaryOf("TH-2018", "Trường Tiểu học Kim Đồng", "15/5/2019");
    FigureSheet figures;
    figures.table("Giáo viên dạy giỏi", 2016, 3,
                  {{"Tổng số giáo viên dạy giỏi cấp huyện", {"#=3", "#=4", "#=5"}},
                   {"Tổng số giáo viên dạy giỏi cấp tỉnh", {"#=1", "#=1", "#=2"}}});
    CHECK(findings({summary.sheet, figures.sheet}).empty());
}

TEST_CASE("T10 tells a 0 that no school has")
{
    FigureSheet figures = secondaryFigures();
    figures.put("- Nữ", 2, "#=0");
    CHECK(found(figures) == Found{at("T10", figures.cell("- Nữ", 2))});
    figures.sheet.details.formulas[figures.cell("- Nữ", 2)] = "=SUM(X1:X9)"; // of rows that are not filled in yet
    CHECK(found(figures).empty());
}

TEST_CASE("T11 tells two units in one row, and more than all")
{
    FigureSheet figures = primaryFigures();
    const char* const label = "2. Tỷ lệ học sinh hoàn thành chương trình lớp học";
    figures.put(label, 2, "#=0.99");
    CHECK(found(figures) == Found{at("T11", figures.cell(label, 2))});
    CHECK(firstOf({figures.sheet}).fix->after == "99");
    figures.put(label, 2, "#=105");
    CHECK(found(figures) == Found{at("T11", figures.cell(label, 2))});
    for (int k = 0; k < 5; ++k)
        figures.put(label, k, "#=0.9" + std::to_string(k + 1));
    CHECK(found(figures).empty());
    figures = secondaryFigures();
    figures.put("3. Tỷ lệ học sinh xếp loại yếu, kém", 2, "#=0.1"); // beside 1.5: 0.1 %
    CHECK(found(figures).empty());
}

TEST_CASE("T12 tells grades that are more than all pupils, beyond rounding")
{
    FigureSheet figures = secondaryFigures();
    figures.put("2. Tỷ lệ học sinh xếp loại khá", 3, "#=80");
    CHECK(found(figures) == Found{at("T12", figures.cell("1. Tỷ lệ học sinh xếp loại giỏi", 3))});
    CHECK(firstOf({figures.sheet}).message.vi == "Năm 2017-2018: tổng các loại 104,2% lớn hơn 100%.");
    figures.put("1. Tỷ lệ học sinh xếp loại giỏi", 3, "#=23.4");
    figures.put("2. Tỷ lệ học sinh xếp loại khá", 3, "#=75.9"); // 100.1 by rounding
    CHECK(found(figures).empty());
}

TEST_CASE("T13 tells a year made to fit among years that need not")
{
    const Summary summary = summaryOf("PT-2026", "Trường THCS Lê Lợi", "10/6/2027");
    FigureSheet figures = figures2026();
    figures.put("3. Tỷ lệ học sinh có kết quả học tập mức Chưa đạt", 1, "#=33.5");
    CHECK(findings({summary.sheet, figures.sheet})
          == Found{"T13 2!" + grid::toA1(figures.cell("1. Tỷ lệ học sinh có kết quả học tập mức Tốt", 1))});
}

TEST_CASE("T14 compares the teachers of 3a and of 3b")
{
    FigureSheet figures = secondaryFigures();
    figures.put("1. Tổng số giáo viên", 4, "#=37");
    CHECK(found(figures) == Found{at("T14", figures.cell("Giáo viên", 0))});
    CHECK(firstOf({figures.sheet}).message.vi == "Số giáo viên ở bảng 3a (38) khác bảng 3b năm cuối (37).");
    figures.put("1. Tổng số giáo viên", 4, "");
    CHECK(found(figures).empty());
}

TEST_CASE("T15 tells a figure copied across, not what stays the same by nature")
{
    FigureSheet figures = secondaryFigures();
    for (int k = 0; k < 5; ++k)
        figures.put("- Nữ", k, "#=350");
    CHECK(found(figures) == Found{at("T15", figures.cell("- Nữ", 0))});
    figures.put("- Nữ", 3, "#=351");
    CHECK(found(figures).empty());
}

TEST_CASE("T16 tells pupils per teacher under the other name")
{
    FigureSheet figures = primaryFigures();
    figures.put("3. Tỷ lệ giáo viên/học sinh", 4, "#=20.4");
    CHECK(found(figures) == Found{at("T16", figures.cell("3. Tỷ lệ giáo viên/học sinh", 4))});
    figures.put("3. Tỷ lệ giáo viên/học sinh", 4, "#=4.9"); // 4.9 %
    CHECK(found(figures).empty());
}

TEST_CASE("T17 tells words around a number")
{
    FigureSheet figures = primaryFigures();
    figures.put("Khối lớp 1", 4, "4 lớp");
    CHECK(found(figures) == Found{at("T17", figures.cell("Khối lớp 1", 4))});
    CHECK(firstOf({figures.sheet}).fix->after == "4");
    figures.put("Khối lớp 1", 4, "≈4");
    CHECK(found(figures) == Found{at("T17", figures.cell("Khối lớp 1", 4))});
    for (const char* silent : {"4", "chưa có số liệu", "không", "-", "2018-2019"})
    {
        figures.put("Khối lớp 1", 4, silent);
        CAPTURE(silent);
        const auto all = found(figures);
        CHECK(std::ranges::none_of(all, [](const auto& one) { return one.starts_with("T17"); }));
    }
    figures = primaryFigures();
    figures.put("2. Tỷ lệ học sinh hoàn thành chương trình lớp học", 1, "98,5%");
    CHECK(found(figures) == Found{at("T17", figures.cell("2. Tỷ lệ học sinh hoàn thành chương trình lớp học", 1))});
    CHECK_FALSE(firstOf({figures.sheet}).fix.has_value());
    // a percentage is a figure in rows that are not of the form too, other words may be a remark
    FigureSheet other = primaryFigures();
    other.table("5. Các số liệu khác", 2018, 5,
                {{"Tỷ lệ chuyên cần của trường", {"97,5%", "#=98", "#=98", "#=97", "#=98"}},
                 {"Ghi nhận khác", {"2 lần", "", "", "", ""}}});
    CHECK(found(other) == Found{at("T17", other.cell("Tỷ lệ chuyên cần của trường", 0))});
}

TEST_CASE("T01 adds up the short labels of nursery rooms")
{
    FigureSheet figures;
    figures.table("2. Cơ cấu khối công trình", 2018, 5,
                  {{"I. Nhóm trẻ, lớp mẫu giáo", {"#=10", "#=10", "#=10", "#=10", "#=10"}},
                   {"II. Phục vụ học tập", {"#=4", "#=4", "#=4", "#=4", "#=4"}},
                   {"III. Hành chính quản trị", {"#=5", "#=5", "#=5", "#=5", "#=5"}},
                   {"IV. Tổ chức ăn", {"#=2", "#=2", "#=2", "#=2", "#=2"}},
                   {"Cộng", {"#=21", "#=21", "#=21", "#=21", "#=21"}}});
    CHECK(found(figures).empty());
    figures.put("Cộng", 2, "#=24");
    CHECK(found(figures) == Found{at("T01", figures.cell("Cộng", 2))});
}

TEST_CASE("children by age behind Bán trú are parts of all children")
{
    FigureSheet figures;
    figures.table("4. Trẻ em", 2018, 5,
                  {{"Tổng số trẻ em", {"#=336", "#=336", "#=336", "#=336", "#=336"}},
                   {"Học 2 buổi/ngày", {"#=336", "#=336", "#=336", "#=336", "#=336"}},
                   {"Bán trú", {"#=333", "#=333", "#=333", "#=333", "#=333"}},
                   {"Trẻ em 25-36 tháng", {"#=36", "#=36", "#=36", "#=36", "#=36"}},
                   {"Trẻ em 3-4 tuổi", {"#=100", "#=100", "#=100", "#=100", "#=100"}},
                   {"Trẻ em 4-5 tuổi", {"#=100", "#=100", "#=100", "#=100", "#=100"}},
                   {"Trẻ em 5-6 tuổi", {"#=100", "#=100", "#=100", "#=100", "#=100"}}});
    const auto sums = [&] {
        Found all = found(figures);
        std::erase_if(all, [](const std::string& each) { return !each.starts_with("T01"); });
        return all;
    };
    CHECK(sums().empty());
    figures.put("Trẻ em 5-6 tuổi", 2, "#=90");
    CHECK(sums() == Found{at("T01", figures.cell("Tổng số trẻ em", 2))});
}

TEST_CASE("T18 tells an area flag that is neither yes nor no")
{
    const auto flags = [](const std::string& value) {
        Summary summary("TH-2018");
        SheetBuilder cover("Thông tin");
        cover.row(0, 0, {"Tên trường", "Trường Tiểu học Kim Đồng"});
        cover.row(1, 0, {"Thuộc vùng khó khăn", value});
        cover.row(2, 0, {"Thuộc vùng đặc biệt khó khăn", "", "Số điểm trường", "#=2"});
        return findings({summary.sheet, cover});
    };
    for (const char* silent : {"", "x", "Có", "Không", "Công lập", "……"})
    {
        CAPTURE(silent);
        CHECK(flags(silent).empty());
    }
    CHECK(flags("#=0") == Found{"T18 2!B2"});
    CHECK(flags("#=1") == Found{"T18 2!B2"});
    SheetBuilder list("Ngưỡng");
    list.row(0, 0, {"Vùng khó khăn", "#=50"});
    CHECK(findings({Summary("TH-2018").sheet, list}).empty());
    CHECK(flags("?") == Found{"T18 2!B2"});
    CHECK(flags("chưa rõ") == Found{"T18 2!B2"});
}

TEST_CASE("T19 compares Biểu 1 (b) with table (a); it is never read as a criteria table")
{
    School school;
    school.unmet = {"1.1 M2*", "3.5 M1*"};
    Summary summary("PT-2026", school);
    summary.layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
    summary.layout.mark = "×";
    summary.write();
    const auto sheet = [&](int firstRow, bool own) {
        SheetBuilder table = own ? SheetBuilder("Biểu 1b") : summary.sheet;
        table.put({firstRow - 1, 0}, "b) Tổng hợp kết quả đánh giá tiêu chí");
        table.row(firstRow, 0,
                  {"Tiêu chuẩn", "Tổng số tiêu chí", "Tổng hợp kết quả đánh giá tiêu chí trong tiêu chuẩn"});
        table.row(firstRow + 1, 2, {"Không đạt", "", "Mức 1", "", "Mức 2", ""});
        table.row(firstRow + 2, 2, {"SL", "%", "SL", "%", "SL", "%"});
        table.row(firstRow + 3, 0, {"Tiêu chuẩn 1", "#=4", "#=0", "#=0", "#=1", "#=25", "#=3", "#=75"});
        table.row(firstRow + 4, 0, {"Tiêu chuẩn 2", "#=3", "#=0", "#=0", "#=0", "#=0", "#=3", "#=100"});
        table.row(firstRow + 5, 0, {"Tiêu chuẩn 3", "#=5", "#=1", "#=20", "#=0", "#=0", "#=4", "#=80"});
        table.row(firstRow + 6, 0, {"Tiêu chuẩn 4", "#=3", "", "", "", "", "#=3", "#=100"});
        table.row(firstRow + 7, 0, {"Cộng chung", "#=15", "#=1", "#=6.7", "#=1", "#=6.67", "#=13", "#=86.7"});
        return table;
    };
    SheetBuilder own = sheet(2, true);
    CHECK(findings({summary.sheet, own}) == Found{});
    CHECK(checked({summary.sheet, own}).assessed.tables.size() == 1);
    CHECK(checked({summary.sheet, own}).assessed.assessments.size() == 1);
    own.put({5, 6}, "#=4");                                                 // Mức 2 of standard 1: 3
    CHECK(findings({summary.sheet, own}) == Found{"T19 2!G6", "T19 2!H6"}); // 75 % is no 4 of 4 either
    own = sheet(2, true);
    own.put({7, 3}, "#=25");
    CHECK(findings({summary.sheet, own}) == Found{"T19 2!D8"});
    own.put({7, 3}, "#=0.25");
    own.details.styles[{7, 3}] = {grid::NumberFormat::Percent, 0, "", false};
    CHECK(firstOf({summary.sheet, own}).fix->before == "25%");
    CHECK(firstOf({summary.sheet, own}).fix->after == "20%");
    own.put({7, 3}, "#=0.2");
    own.details.styles[{7, 3}] = {grid::NumberFormat::Percent, 0, "", false};
    CHECK(findings({summary.sheet, own}).empty());
    own.put({9, 1}, "#=16");
    CHECK(findings({summary.sheet, own}) == Found{"T19 2!B10", "T19 2!D10", "T19 2!F10", "T19 2!H10"});
    // below the summary, on its sheet
    CHECK(findings({sheet(30, false)}) == Found{});
    CHECK(checked({sheet(30, false)}).assessed.tables.size() == 1);
}

TEST_CASE("T20 tells a ratio of teachers that the tables do not give")
{
    FigureSheet figures = primaryFigures();
    const std::string perClass = "2. Tỷ lệ giáo viên/lớp";
    const std::string perPupil = "3. Tỷ lệ giáo viên/học sinh";
    figures.put(perClass, 2, "#=1.6"); // 28 teachers, 19 classes: 1.47
    CHECK(found(figures) == Found{at("T20", figures.cell(perClass, 2))});
    const auto first = firstOf({figures.sheet});
    CHECK(first.message.vi == "D47: Tỷ lệ giáo viên/lớp 1,6, tính lại 1,47.");
    CHECK(first.fix->after == "1,47");
    for (const char* right : {"#=1.47", "#=1.5", "#=1.4737"})
    {
        figures.put(perClass, 2, right);
        CHECK(found(figures).empty());
    }
    figures.put(perPupil, 2, "#=0.07"); // 28 of 570: 0.049
    CHECK(found(figures) == Found{at("T20", figures.cell(perPupil, 2))});
    figures.put(perPupil, 2, "#=4.9"); // as a percentage
    CHECK(found(figures).empty());
    figures.put(perPupil, 2, "#=20.4"); // the inverse is named by T16 alone
    CHECK(found(figures) == Found{at("T16", figures.cell(perPupil, 2))});
    figures.put(perPupil, 2, "");
    figures.put("1. Tổng số giáo viên", 2, ""); // nothing to work it out from
    figures.put(perClass, 2, "#=1.6");
    CHECK(found(figures).empty());
}

TEST_CASE("T11 looks at rows that bear the name of a measure too")
{
    FigureSheet figures;
    const std::string attendance = "Tỷ lệ chuyên cần trẻ 5 tuổi";
    figures.table("5. Các số liệu khác", 2018, 5, {{attendance, {"#=97", "#=98", "#=0.98", "#=97.5", "#=99"}}});
    CHECK(found(figures) == Found{at("T11", figures.cell(attendance, 2))});
    figures.put(attendance, 2, "#=98");
    CHECK(found(figures).empty());
    // the same measure in other words
    FigureSheet other;
    const std::string of = "Tỷ lệ chuyên cần của trẻ 5 tuổi";
    other.table("5. Các số liệu khác", 2018, 5, {{of, {"#=97", "#=98", "#=0.98", "#=97.5", "#=99"}}});
    CHECK(found(other) == Found{at("T11", other.cell(of, 2))});
}

TEST_CASE("T12: a grade of 0 % does not hide that the others exceed 100 %")
{
    FigureSheet figures = secondaryFigures();
    figures.put("3. Tỷ lệ học sinh xếp loại yếu, kém", 4, "#=0");
    figures.put("2. Tỷ lệ học sinh xếp loại khá", 4, "#=99");
    CHECK(found(figures) == Found{at("T12", figures.cell("1. Tỷ lệ học sinh xếp loại giỏi", 4))});
}

TEST_CASE("T11: percentages below 1 beside small and large ones are one unit")
{
    FigureSheet figures = figures2026();
    for (int k = 0; k < 3; ++k)
        figures.put("3. Tỷ lệ học sinh có kết quả học tập mức Chưa đạt", k,
                    std::array{"#=0.6", "#=1.6", "#=33.1"}.at(static_cast<std::size_t>(k)));
    figures.put("2. Tỷ lệ học sinh có kết quả học tập mức Khá", 2, "#=33");
    CHECK(found(figures).empty());
    figures.put("3. Tỷ lệ học sinh có kết quả học tập mức Chưa đạt", 1, "#=16");
    CHECK(found(figures) == Found{at("T11", figures.cell("3. Tỷ lệ học sinh có kết quả học tập mức Chưa đạt", 0))});
}

TEST_CASE("T11 looks at every share of pupils, staff or rooms")
{
    const auto tells = [](const std::string& label, const std::string& last) {
        FigureSheet figures;
        figures.table("Kết quả", 2018, 3, {{label, {"#=97.5", "#=98", last}}});
        const Found all = found(figures);
        return std::ranges::find(all, at("T11", figures.cell(label, 2))) != all.end();
    };
    for (const char* label : {"Tỷ lệ học sinh chuyển cấp", "Chuyển cấp (%)", "8. Tỷ lệ % đi học đúng độ tuổi",
                              "Số lượng và tỉ lệ % đi học đúng độ tuổi", "Tỉ lệ học sinh tốt nghiệp", "Tốt nghiệp",
                              "Tỷ lệ trẻ em đến 14 tuổi HTCT tiểu học", "Tỷ lệ học sinh có kết quả rèn luyện mức Đạt",
                              "Tỷ lệ giáo viên được phân công phù hợp chuyên môn", "Tỷ lệ chuyên cần của học sinh"})
    {
        INFO(label);
        CHECK(tells(label, "#=105"));
        CHECK(tells(label, "105%"));
        CHECK_FALSE(tells(label, "#=99"));
    }
    for (const char* label : {"Tỷ lệ giáo viên/lớp", "Tỷ lệ học sinh so với kế hoạch", "Tỷ lệ học sinh trên lớp",
                              "Số lượng học sinh chuyển cấp, tỷ lệ", "Tỷ lệ hoàn thành kế hoạch thu", "Học sinh nữ",
                              "Tỷ lệ tuyển sinh học sinh lớp 1"})
    {
        INFO(label);
        CHECK_FALSE(tells(label, "#=105"));
    }
    FigureSheet figures; // whole numbers below these words count pupils
    figures.table("Học sinh", 2018, 3,
                  {{"Số lượng và tỉ lệ % đi học đúng độ tuổi", {"#=505", "#=535", "#=566"}},
                   {"Chuyển cấp", {"#=105", "#=135", "#=126"}}});
    CHECK(found(figures).empty());
}

TEST_CASE("T11 and T12 see rates that are typed as text; T17 alone tells a percentage that may be")
{
    FigureSheet figures = secondaryFigures();
    const auto codes = [&](const FigureSheet& sheet) {
        Found all = found(sheet);
        std::erase_if(all, [](const auto& one) { return one.starts_with("T17"); });
        return all;
    };
    const char* const good = "2. Tỷ lệ học sinh xếp loại khá";
    figures.put(good, 3, "45 %");
    CHECK(found(figures) == Found{at("T17", figures.cell(good, 3))});
    figures.sheet.details.styles[figures.cell(good, 2)] = {grid::NumberFormat::Percent, 1, "", false};
    for (int k = 0; k < 5; ++k)
        figures.put(good, k, "45 %");
    figures.put(good, 2, "#=0.45"); // shown as 45,0%
    CHECK(codes(figures).empty());
    figures.put(good, 3, "80 %");
    CHECK(codes(figures) == Found{at("T12", figures.cell("1. Tỷ lệ học sinh xếp loại giỏi", 3))});
    figures.put(good, 3, "145 %");
    CHECK(codes(figures) == Found{at("T11", figures.cell(good, 3))});
    figures.put(good, 3, "#=0.45"); // 0.45 beside "45 %"
    CHECK(codes(figures) == Found{at("T11", figures.cell(good, 2))});
}

TEST_CASE("T07 and T09 look at tables of measures too")
{
    FigureSheet figures;
    const FigureLine rates{"Tỷ lệ chuyên cần trẻ 5 tuổi", {"#=97", "#=98", "#=98", "#=97.5", "#=99"}};
    figures.table("5. Các số liệu khác", 2018, 5,
                  {rates,
                   {"Tỷ lệ chuyên cần trẻ dưới 5 tuổi", rates.second},
                   {"Tỷ lệ trẻ 5 tuổi hoàn thành Chương trình giáo dục mầm non", rates.second}});
    CHECK(found(figures).empty());
    figures.sheet.put({1, 2}, "Năm học 2016-2017");
    figures.sheet.put({1, 3}, "Năm học 2015-2016");
    CHECK(found(figures) == Found{"T07 C2"});
    figures.sheet.put({1, 2}, "Năm học 2015-2016");
    figures.sheet.put({1, 3}, "Năm học 2016-2017");
    const Summary summary = summaryOf("MN-2018", "Trường Mầm non Hoa Sen", "15/5/2021");
    const Found old = findings({summary.sheet, figures.sheet});
    CHECK(std::ranges::count(old, "T09 2!F2") == 1);
}

} // namespace datchuan::tests
