#include "catch.hpp"

#include "figures/book.hpp"
#include "figures/shown.hpp"
#include "recognise/recognise.hpp"
#include "support/checked.hpp"
#include "support/figures.hpp"

/// Which row of a data table holds which figure.
namespace datchuan::tests {

namespace {

using figures::YearTable;

struct Read
{
    explicit Read(const std::vector<SheetBuilder>& sheets)
        : workbook(workbookOf(sheets)),
          tables(recognise::recognise(workbook, titles())),
          facts(sheets.size()),
          book(workbook, tables, facts, figures::measureNames(library()))
    {
    }
    grid::Workbook workbook;
    std::vector<recognise::Table> tables;
    std::vector<recognise::Facts> facts;
    figures::Book book;
};

std::vector<std::string> namesOf(const YearTable& table)
{
    std::vector<std::string> names;
    for (const auto& row : table.rows)
        names.push_back(row.figure);
    return names;
}

/// The figures that a table with these labels gives; the title stands above it.
std::vector<std::string> named(const std::string& title, const std::vector<std::string>& labels)
{
    FigureSheet figures;
    std::vector<FigureLine> lines;
    for (const auto& label : labels)
        lines.emplace_back(label, std::vector<std::string>{"#=1", "#=2", "#=3", "#=4", "#=5"});
    figures.table(title, 2018, 5, lines);
    const Read read({figures.sheet});
    return read.book.tables().empty() ? std::vector<std::string>{} : namesOf(read.book.tables().front());
}

} // namespace

TEST_CASE("a label is read without its number, brackets and ends")
{
    CHECK(figures::labelKey("1. tong so hoc sinh") == "tong so hoc sinh");
    CHECK(figures::labelKey("- nu") == "nu");
    CHECK(figures::labelKey("-nu") == "nu");
    CHECK(figures::labelKey("a) phong kien co") == "phong kien co");
    CHECK(figures::labelKey("iv. thu vien (neu co):") == "thu vien");
    CHECK(figures::labelKey("nhom tre tu 03 den 12 thang tuoi") == "nhom tre 3-12 thang tuoi");
    CHECK(figures::labelKey("lop mau giao 3 - 4 tuoi") == "lop mau giao 3-4 tuoi");
    CHECK(figures::labelKey("ti le hoc sinh gioi (%)") == "ty le hoc sinh gioi");
    CHECK(figures::labelKey("so hs/gv, htct") == "so hoc sinh/giao vien,hoan thanh chuong trinh");
    CHECK(figures::labelKey("6 tuoi vao lop 1") == "6 tuoi vao lop 1");
}

TEST_CASE("the tables of a primary school")
{
    const Read read({primaryFigures().sheet});
    const auto& tables = read.book.tables();
    REQUIRE(tables.size() == 5);
    using Names = std::vector<std::string>;
    CHECK(
        namesOf(tables[0])
        == Names{"classes.grade1", "classes.grade2", "classes.grade3", "classes.grade4", "classes.grade5", "classes"});
    CHECK(namesOf(tables[1])
          == Names{"rooms.study",
                   "rooms.study.classrooms",
                   "rooms.study.classrooms.permanent",
                   "rooms.study.classrooms.semi_permanent",
                   "rooms.study.classrooms.temporary",
                   "rooms.study.subject",
                   "rooms.study.subject.permanent",
                   "rooms.study.subject.semi_permanent",
                   "rooms.study.subject.temporary",
                   "rooms.study.support",
                   "rooms.study.support.permanent",
                   "rooms.study.support.semi_permanent",
                   "rooms.study.support.temporary",
                   "rooms.office",
                   "rooms.office.permanent",
                   "rooms.office.semi_permanent",
                   "rooms.office.temporary",
                   "rooms.library",
                   "rooms.other",
                   "rooms"});
    CHECK(namesOf(tables[2])
          == Names{"teachers", "teachers_per_class", "teachers_per_pupil", "teachers.good_district",
                   "teachers.good_province"});
    CHECK(namesOf(tables[3])
          == Names{"pupils", "pupils.female", "pupils.minority", "pupils.grade1", "pupils.grade2", "pupils.grade3",
                   "pupils.grade4", "pupils.grade5", "pupils.new", "pupils.two_sessions", "pupils.day_boarding",
                   "pupils.boarding", "pupils_per_class", "", "", "prizes.national", "pupils.policy",
                   "pupils.policy.female"});
    CHECK(namesOf(tables[4])
          == Names{"grade_1_entry_rate_age_6", "class_completion_rate", "primary_completion_rate_age_11",
                   "primary_completion_rate_by_age_14"});
    REQUIRE(read.book.staff().size() == 1);
    const auto& staff = read.book.staff().front();
    CHECK(staff.rows.size() == 6);
    CHECK(staff.total == 1);
    CHECK(staff.above == 6);
    REQUIRE(staff.row(figures::StaffTable::Position::Teachers) != nullptr);
    CHECK(staff.row(figures::StaffTable::Position::Teachers)->text == "Giáo viên");
}

TEST_CASE("the tables of a preschool, of a secondary school and of 2026 leave nothing unknown")
{
    for (const FigureSheet& figures : {preschoolFigures(), secondaryFigures(), figures2026()})
    {
        const Read read({figures.sheet});
        for (const YearTable& table : read.book.tables())
            for (const auto& row : table.rows)
            {
                INFO(row.text);
                CHECK((!row.figure.empty() || row.text.find("trẻ em/giáo viên") != std::string::npos));
            }
    }
}

TEST_CASE("grades are classes or pupils as the title says, and neither without a word about it")
{
    using Names = std::vector<std::string>;
    CHECK(named("1. Số lớp học", {"Khối lớp 6", "Cộng"}) == Names{"classes.grade6", "classes"});
    CHECK(named("4. Học sinh", {"Khối 6", "Tổng cộng"}) == Names{"pupils.grade6", "pupils"});
    CHECK(named("Bảng", {"Khối 6", "Khối 7", "Cộng"}) == Names{"grades.grade6", "grades.grade7", "grades"});
    CHECK(named("Bảng", {"Khối 13"}) == Names{""});
}

TEST_CASE("what stands below a row that is not known is not known either")
{
    using Names = std::vector<std::string>;
    CHECK(named("Học sinh", {"Tổng số học sinh", "Nữ", "Tổng số học sinh chuyển đi", "Nữ"})
          == Names{"pupils", "pupils.female", "", ""});
    CHECK(named("Học sinh", {"Bán trú", "Nữ"}) == Names{"pupils.day_boarding", "pupils.day_boarding.female"});
    CHECK(named("Công trình", {"Nhà xe", "Phòng kiên cố"}) == Names{"", ""});
}

TEST_CASE("a rate has to call itself one")
{
    using Names = std::vector<std::string>;
    CHECK(named("Kết quả", {"Học sinh giỏi", "Tỷ lệ học sinh giỏi", "Học sinh giỏi (%)", "Tỉ lệ bỏ học"})
          == Names{"", "results.excellent", "results.excellent", "dropout_rate"});
    CHECK(named("Khác", {"Tỷ lệ học sinh khuyết tật", "Tỷ lệ giáo viên xếp đạt trở lên theo chuẩn nghề nghiệp"})
          == Names{"", "teachers_professional_pass_rate"}); // the name of the measure in the rule set
}

TEST_CASE("numbers that can only be rates, and headings, tell a rate too")
{
    using Lines = std::vector<FigureLine>;
    const auto figureOf = [](const std::string& title, const Lines& lines) {
        FigureSheet figures;
        figures.table(title, 2018, 3, lines);
        return namesOf(Read({figures.sheet}).book.tables().front()).back();
    };
    const std::vector<std::string> whole{"#=90", "#=91", "#=92"};
    const std::vector<std::string> decimals{"#=90", "#=91.5", "#=92"};
    CHECK(figureOf("Kết quả", {{"Học sinh giỏi", whole}}).empty()); // perhaps pupils
    CHECK(figureOf("Kết quả", {{"Học sinh giỏi", decimals}}) == "results.excellent");
    CHECK(figureOf("Kết quả", {{"HS giỏi", {"90%", "91%", "92%"}}}) == "results.excellent");
    CHECK(figureOf("Kết quả", {{"HS giỏi (tỉ lệ)", whole}}) == "results.excellent");
    CHECK(figureOf("Kết quả giáo dục (%)", {{"Học sinh giỏi", whole}}) == "results.excellent");
    CHECK(figureOf("Kết quả giáo dục (số lượng, tỷ lệ %)", {{"Học sinh giỏi", whole}}).empty());
    CHECK(figureOf("Kết quả", {{"Trẻ 11 tuổi HTCT tiểu học", decimals}}) == "primary_completion_rate_age_11");
    CHECK(figureOf("Kết quả", {{"Học sinh hoàn thành chương trình lớp học", {"#=0.96", "#=0.97", "#=1"}}})
          == "class_completion_rate");
    CHECK(figureOf("Khác", {{"Giáo viên xếp khá trở lên theo chuẩn nghề nghiệp (%)", whole}})
          == "teachers_professional_good_rate");
    CHECK(figureOf("Khác", {{"Tổng số học sinh", decimals}}) == "pupils");
    // a row of rates that is not filled in is no heading
    CHECK(figureOf("Kết quả", {{"Tỷ lệ học sinh lên lớp", {}}, {"Lưu ban", {"#=1", "#=2", "#=1"}}}).empty());
}

TEST_CASE("a grade that stands alone belongs to the scale above it")
{
    FigureSheet figures;
    const std::vector<std::string> some{"#=20", "#=21.5", "#=22"};
    figures.table("Kết quả", 2018, 3,
                  {{"Tỷ lệ xếp loại học lực", {}},
                   {"- Giỏi", some},
                   {"- Khá", {"#=20", "#=21", "#=22"}},
                   {"- Yếu, kém", some},
                   {"Hạnh kiểm (%)", {}},
                   {"Tốt", some},
                   {"Khá", some},
                   {"Tỷ lệ kết quả rèn luyện mức Tốt", some},
                   {"Mức Khá", some},
                   {"Số giải", {"#=1", "#=2", "#=3"}},
                   {"Khá", some},
                   {"Học lực", {}},
                   {"Giỏi", {"#=20", "#=21", "#=22"}}}); // perhaps pupils
    CHECK(namesOf(Read({figures.sheet}).book.tables().front())
          == std::vector<std::string>{"results.excellent", "results.good", "results.weak", "conduct.excellent",
                                      "conduct.good", "training.very_good", "training.good", "", "", ""});
}

TEST_CASE("figures are found by school year, once in the workbook or not at all")
{
    FigureSheet figures = primaryFigures();
    const Read read({figures.sheet});
    const auto classes = read.book.at("classes", 2018, 0);
    REQUIRE(classes.has_value());
    CHECK(classes->number == 20);
    CHECK(classes->place.cell == figures.cell("Cộng", 4));
    CHECK(read.book.at("class_completion_rate", 2018, 0)->number == Approx(0.992));
    CHECK_FALSE(read.book.at("classes", 2019, 0).has_value());
    const Read twice({figures.sheet, primaryFigures().sheet});
    CHECK_FALSE(twice.book.at("classes", 2018, 0).has_value());
}

TEST_CASE("the unit of a rate is told by its row and its table")
{
    const auto rates = [](const std::vector<std::string>& weak, const std::vector<std::string>& good,
                          bool percentFormat = false) {
        FigureSheet figures;
        figures.table("Kết quả", 2018, 3,
                      {{"Tỷ lệ học sinh xếp loại yếu, kém", weak}, {"Tỷ lệ học sinh xếp loại khá", good}});
        if (percentFormat)
            for (int k = 0; k < 3; ++k)
                figures.sheet.details.styles[figures.cell("Tỷ lệ học sinh xếp loại yếu, kém", k)] = {
                    grid::NumberFormat::Percent, 1, "", false};
        const Read read({figures.sheet});
        const auto value = read.book.at("results.weak", 2018, 0);
        return value ? value->number : -1;
    };
    CHECK(rates({"#=0.012", "#=0.01", "#=0.008"}, {"#=0.4", "#=0.4", "#=0.5"}) == Approx(0.008));
    CHECK(rates({"#=1.2", "#=1", "#=0.8"}, {"#=40", "#=40", "#=50"}) == Approx(0.008));
    CHECK(rates({"#=0.9", "#=0.8", "#=0.8"}, {"#=40", "#=40", "#=50"}) == -1); // 80 % or 0.8 %
    CHECK(rates({"#=0.012", "#=0.01", "#=0.008"}, {"#=40", "#=40", "#=50"}, true) == Approx(0.008));
    CHECK(rates({"#=95", "#=96", "#=0.97"}, {"#=1", "#=1", "#=1"}) == -1); // mixed: not read
}

TEST_CASE("numbers of rows, groups and notes in columns of their own change nothing")
{
    SheetBuilder sheet("Số liệu");
    sheet.put({0, 0}, "2. Cơ cấu khối công trình của nhà trường");
    sheet.row(1, 0, {"TT", "Số liệu", "Năm học 2017-2018", "Năm học 2018-2019", "Ghi chú"});
    sheet.row(2, 0, {"I", "Phòng học, phòng học bộ môn và khối phục vụ học tập", "#=24", "#=24", "Tăng do xây mới"});
    sheet.row(3, 0, {"1", "Phòng học", "#=20", "#=20"});
    sheet.row(4, 0, {"a", "Phòng kiên cố", "#=20", "#=20"});
    sheet.row(5, 0, {"b", "Phòng bán kiên cố", "#=0", "#=0"});
    sheet.row(6, 0, {"c", "Phòng tạm", "#=0", "#=0"});
    sheet.row(7, 0, {"#=2", "Phòng học bộ môn", "#=4", "#=4"});
    sheet.row(8, 0, {"II", "Khối phòng hành chính – quản trị", "#=6", "#=6"});
    sheet.row(9, 0, {"", "Cộng", "#=30", "#=30"});
    const Read read({sheet});
    REQUIRE(read.book.tables().size() == 1);
    CHECK(namesOf(read.book.tables().front())
          == std::vector<std::string>{"rooms.study", "rooms.study.classrooms", "rooms.study.classrooms.permanent",
                                      "rooms.study.classrooms.semi_permanent", "rooms.study.classrooms.temporary",
                                      "rooms.study.subject", "rooms.office", "rooms"});
    CHECK(findings({sheet}).empty());

    SheetBuilder grouped("Nhóm");
    grouped.row(1, 0, {"Nội dung", "", "Năm học 2017-2018", "Năm học 2018-2019"});
    grouped.row(2, 0, {"Phòng học", "Kiên cố", "#=20", "#=20"});
    grouped.row(3, 0, {"", "Bán kiên cố", "#=0", "#=0"});
    grouped.row(4, 0, {"Phòng học bộ môn", "Kiên cố", "#=4", "#=4"});
    const Read groups({grouped});
    CHECK(namesOf(groups.book.tables().front())
          == std::vector<std::string>{"rooms.study.classrooms.permanent", "rooms.study.classrooms.semi_permanent",
                                      "rooms.study.subject.permanent"});
}

TEST_CASE("all tables may stand below one header of years")
{
    SheetBuilder sheet("Số liệu");
    sheet.row(0, 0, {"Nội dung", "2017-2018", "2018-2019"});
    sheet.put({1, 0}, "I. Số lớp");
    sheet.row(2, 0, {"Khối 6", "#=3", "#=3"});
    sheet.row(3, 0, {"Khối 7", "#=3", "#=3"});
    sheet.row(4, 0, {"Cộng", "#=6", "#=6"});
    sheet.put({5, 0}, "II. Học sinh");
    sheet.row(6, 0, {"Khối 6", "#=100", "#=101"});
    sheet.row(7, 0, {"Khối 7", "#=100", "#=101"});
    sheet.row(8, 0, {"Tổng số", "#=200", "#=202"});
    sheet.row(9, 0, {"Trong đó: Nữ", "#=90", "#=95"});
    sheet.row(10, 0, {"Bình quân số học sinh/lớp", "#=33.3", "#=33.7"});
    const Read read({sheet});
    CHECK(namesOf(read.book.tables().front())
          == std::vector<std::string>{"classes.grade6", "classes.grade7", "classes", "pupils.grade6", "pupils.grade7",
                                      "pupils", "pupils.female", "pupils_per_class"});
    CHECK(findings({sheet}).empty());
    sheet.put({8, 2}, "#=205");
    CHECK(findings({sheet}) == std::vector<std::string>{"T01 C9"});
}

TEST_CASE("a long list over school years is no form")
{
    FigureSheet figures;
    std::vector<FigureLine> lines(600, {"Lớp 6", {"#=1", "#=2"}});
    figures.table("Danh sách", 2018, 2, lines);
    CHECK(Read({figures.sheet}).book.tables().front().rows.empty());
}

} // namespace datchuan::tests
