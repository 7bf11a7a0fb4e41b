#include "catch.hpp"

#include "assess/assessment.hpp"
#include "support/checked.hpp"
#include "support/school.hpp"
#include "support/summary.hpp"

#include "text/normalise.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

/// One school in many layouts: the level never changes and nothing is found.
namespace datchuan::tests {

namespace {

School schoolAtLevel1()
{
    School school;
    school.set = &ruleSet("TH-2018");
    school.unmetLevels = {3};
    school.unmet = {"5.2 M2a", "1.5 M2a"};
    return school;
}

void checkLevel1(const std::vector<SheetBuilder>& sheets, const std::vector<std::string>& told = {})
{
    const auto result = checked(sheets);
    for (const auto& finding : result.findings)
        UNSCOPED_INFO(finding.code << " " << grid::toA1(finding.place.cell) << " " << finding.message.vi);
    REQUIRE(result.assessed.assessments.size() == 1);
    const auto& assessment = result.assessed.assessments.front();
    REQUIRE(assessment.choice.set != nullptr);
    CHECK(assessment.choice.set->id == "TH-2018");
    REQUIRE(assessment.judgement.has_value());
    CHECK(assessment.judgement->proven == 1);
    CHECK(assessment.judgement->conclusive);
    CHECK(findings(sheets) == told);
}

SheetBuilder written(const SummaryLayout& layout)
{
    SheetBuilder sheet;
    writeSummary(sheet, schoolAtLevel1(), layout);
    return sheet;
}

std::string decomposed(const std::string& text)
{
    utf8proc_uint8_t* raw = utf8proc_NFD(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
    std::string result(reinterpret_cast<const char*>(raw));
    std::free(raw);
    return result;
}

} // namespace

TEST_CASE("a summary is recognised wherever it stands and however it is labelled")
{
    for (const char* label : {"Tiêu chí ", "TC ", "TC", "", "TIÊU CHÍ ", "tiêu chí "})
        for (const bool titles : {false, true})
            for (const bool titleColumn : {false, true})
            {
                INFO(label << titles << titleColumn);
                SummaryLayout layout;
                layout.label = label;
                layout.titles = titles;
                layout.titleColumn = titleColumn;
                checkLevel1({written(layout)});
                layout.firstRow = 9;
                layout.firstColumn = 4;
                layout.titleLines = {"UBND QUẬN 1", "BÁO CÁO TỰ ĐÁNH GIÁ", "1.1. Đánh giá tiêu chí Mức 1, 2 và 3"};
                layout.numberColumn = true;
                layout.standardRows = titles;
                checkLevel1({written(layout)});
            }
}

TEST_CASE("every mark sign and both styles give the same level")
{
    for (const char* mark : {"x", "X", "×", "✓", "Đạt", "v"})
        for (const bool cumulative : {true, false})
        {
            INFO(mark << cumulative);
            SummaryLayout layout;
            layout.mark = mark;
            layout.cumulative = cumulative;
            SheetBuilder sheet;
            writeSummary(sheet, schoolAtLevel1(), layout);
            const auto result = checked({sheet});
            REQUIRE(result.assessed.assessments.size() == 1);
            REQUIRE(result.assessed.assessments.front().judgement.has_value());
            CHECK(result.assessed.assessments.front().judgement->proven == 1);
        }
}

TEST_CASE("codes as numbers are read, 1.10 as text among them")
{
    SummaryLayout layout;
    layout.codesAsNumbers = true;
    checkLevel1({written(layout)});
    layout.titleColumn = true;
    checkLevel1({written(layout)});
}

TEST_CASE("per-standard sheets join to one assessment")
{
    std::vector<SheetBuilder> sheets;
    for (const char* standard : {"1", "2", "3", "4", "5"})
    {
        SheetBuilder sheet(std::string("TC") + standard);
        SummaryLayout layout;
        layout.onlyStandards = {standard};
        writeSummary(sheet, schoolAtLevel1(), layout);
        sheets.push_back(sheet);
    }
    checkLevel1(sheets);
}

TEST_CASE("one table per standard below each other, headers repeated, is one assessment")
{
    SheetBuilder sheet;
    int row = 0;
    for (const char* standard : {"1", "2", "3", "4", "5"})
    {
        SummaryLayout layout;
        layout.firstRow = row;
        layout.onlyStandards = {standard};
        const auto rows = writeSummary(sheet, schoolAtLevel1(), layout);
        for (const auto& [code, at] : rows)
            row = std::max(row, at + 3);
    }
    checkLevel1({sheet});
}

TEST_CASE("headers with line breaks, capitals and decomposed letters are read")
{
    SummaryLayout layout;
    SheetBuilder sheet = written(layout);
    sheet.put({0, 0}, "TIÊU CHUẨN,\nTIÊU CHÍ");
    sheet.put({1, 1}, "KHÔNG\nĐẠT");
    sheet.put({2, 2}, "MỨC1");
    sheet.put({2, 3}, decomposed("Mức 2"));
    sheet.put({2, 4}, "mức  3");
    checkLevel1({sheet}, {"X04 D3"}); // read as it looks, but stored otherwise
}

TEST_CASE("a level header that cannot be read is known by its place")
{
    for (const int level : {1, 2, 3})
    {
        SheetBuilder sheet = written({});
        sheet.put({2, levelColumn({}, level)}, "Mứcc " + std::to_string(level));
        const auto result = checked({sheet});
        REQUIRE(result.assessed.assessments.size() == 1);
        REQUIRE(result.assessed.assessments.front().judgement.has_value());
        CHECK(result.assessed.assessments.front().judgement->proven == 1);
        CHECK(result.assessed.assessments.front().judgement->conclusive);
    }
}

TEST_CASE("a second complete copy is a second assessment")
{
    const SheetBuilder first = written({});
    SheetBuilder second("Bản sao");
    writeSummary(second, schoolAtLevel1());
    const auto result = checked({first, second});
    CHECK(result.assessed.assessments.size() == 2);
    CHECK(findings({first, second}).empty());
}

TEST_CASE("self beside external gives two assessments")
{
    SheetBuilder sheet;
    const auto& set = ruleSet("TH-2018");
    sheet.put({0, 0}, "Tiêu chuẩn, tiêu chí");
    sheet.put({0, 1}, "Kết quả tự đánh giá");
    sheet.put({0, 5}, "Kết quả đánh giá ngoài");
    sheet.row(1, 1, {"Không đạt", "Mức 1", "Mức 2", "Mức 3", "Không đạt", "Mức 1", "Mức 2", "Mức 3"});
    int row = 2;
    for (const auto* criterion : set.allCriteria())
    {
        const std::string third = criterion->hasLevel(3) ? "x" : "-----";
        const bool lower = criterion->code == "5.5";
        sheet.row(row++, 0, {"Tiêu chí " + criterion->code, "", "x", "x", third, "", "x", "x", lower ? "" : third});
    }
    const auto result = checked({sheet});
    REQUIRE(result.assessed.assessments.size() == 2);
    CHECK(result.assessed.tables.front().kind == recognise::TableKind::ExternalComparison);
    CHECK(result.assessed.assessments[0].party == recognise::Party::Self);
    CHECK(result.assessed.assessments[0].judgement->proven == 3);
    CHECK(result.assessed.assessments[1].party == recognise::Party::External);
    CHECK(result.assessed.assessments[1].judgement->proven == 2);
}

TEST_CASE("one result column in words is a summary")
{
    const School school = schoolAtLevel1();
    for (const char* header : {"Kết quả", "Mức đạt được", "Kết quả tự đánh giá"})
        for (const char* word : {"Đạt Mức ", "Mức ", "M", "#="})
        {
            INFO(header << word);
            SheetBuilder sheet;
            sheet.row(0, 0, {"TT", "Tiêu chí", "Tên tiêu chí", header, "Ghi chú"});
            int row = 1;
            for (const auto* criterion : school.set->allCriteria())
            {
                const int level = school.level(*criterion);
                sheet.row(
                    row, 0,
                    {"#=" + std::to_string(row), criterion->code, criterion->title.vi, word + std::to_string(level)});
                ++row;
            }
            checkLevel1({sheet});
        }
}

TEST_CASE("rows named by their titles alone are read")
{
    const School school = schoolAtLevel1();
    SheetBuilder sheet;
    sheet.row(0, 0, {"TT", "Nội dung", "Không đạt", "Mức 1", "Mức 2", "Mức 3"});
    int row = 1;
    for (const auto* criterion : school.set->allCriteria())
    {
        const int level = school.level(*criterion);
        sheet.row(row, 0,
                  {"#=" + std::to_string(row), criterion->title.vi, level == 0 ? "x" : "", level >= 1 ? "x" : "",
                   level >= 2 ? "x" : "", criterion->hasLevel(3) ? "" : "-----"});
        ++row;
    }
    checkLevel1({sheet});
}

TEST_CASE("the date is read from a dated line and a label, never from a decision that is cited")
{
    const auto dateOf = [](const std::vector<std::string>& cells) {
        SheetBuilder sheet;
        sheet.row(0, 0, cells);
        SummaryLayout layout;
        layout.firstRow = 2;
        writeSummary(sheet, schoolAtLevel1(), layout);
        const auto result = checked({sheet});
        const auto date = result.assessed.assessments.at(0).choice.date;
        return date ? calendar::toIso(*date) : std::string("none");
    };
    CHECK(dateOf({"Hà Nội, ngày 15 tháng 5 năm 2019"}) == "2019-05-15");
    CHECK(dateOf({"Đà Nẵng, ngày 15/5/2019"}) == "2019-05-15");
    CHECK(dateOf({"Ngày đánh giá:", "15/05/2019"}) == "2019-05-15");
    CHECK(dateOf({"Thời điểm đánh giá", "#=43600"}) == "2019-05-15");
    CHECK(dateOf({"Ngày tự đánh giá: 15/5/2019"}) == "2019-05-15");
    CHECK(dateOf({"(Kèm theo Thông tư số 17/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ GDĐT)"}) == "none");
    CHECK(dateOf({"Theo Quyết định số 12/QĐ-SGDĐT, ngày 10/4/2019"}) == "none");
    CHECK(dateOf({"Hà Nội, ngày … tháng … năm 2019"}) == "none");
}

TEST_CASE("a column named as a level that heads no results is passed over, though a table stands beside it")
{
    SheetBuilder sheet;
    sheet.row(0, 0, {"Trường Tiểu học Kim Đồng"});
    sheet.row(1, 0, {"Hà Nội, ngày 15 tháng 5 năm 2019"});
    sheet.row(3, 0, {"Mức 1", "Tiêu chí", "Mức 1", "Mức 2", "Mức 3"});
    int row = 4;
    for (const ruleset::Criterion* criterion : ruleSet("TH-2018").allCriteria())
        sheet.row(row++, 0, {"", criterion->code, "x", criterion->hasLevel(2) ? "x" : "", ""});
    const auto result = checked({sheet});
    REQUIRE(result.assessed.assessments.size() == 1);
    const auto& assessment = result.assessed.assessments.front();
    CHECK(assessment.party == recognise::Party::Self);
    REQUIRE(assessment.judgement.has_value());
    CHECK(assessment.judgement->proven == 2);
}

TEST_CASE("sheets that have nothing to do with accreditation give no table")
{
    SheetBuilder timetable("TKB");
    timetable.row(0, 0, {"Tiết", "Thứ 2", "Thứ 3", "Thứ 4"});
    timetable.row(1, 0, {"#=1", "Toán", "Văn", "Anh"});
    SheetBuilder marks("Điểm");
    marks.row(0, 0, {"TT", "Họ và tên", "Điểm TB", "Xếp loại", "Kết quả"});
    for (int i = 1; i < 30; ++i)
        marks.row(i, 0,
                  {"#=" + std::to_string(i), "Nguyễn Văn A", "#=" + std::to_string(5 + i % 5) + ".5", "Khá", "Đạt"});
    SheetBuilder budget("Thu chi");
    budget.row(0, 0, {"Mã", "Nội dung", "Kết quả"});
    for (int i = 1; i < 30; ++i)
        budget.row(i, 0, {std::to_string(1 + i / 10) + "." + std::to_string(1 + i % 9), "Chi lương", "#=120000"});
    const auto result = checked({timetable, marks, budget});
    CHECK(result.assessed.tables.empty());
    CHECK(result.findings.empty());
}

TEST_CASE("the table of Mức 4 may stand beside the summary, at any height")
{
    School school;
    school.set = &ruleSet("TH-2018");
    school.unmetItems.emplace();
    const int row = GENERATE(0, 2, 3, 4, 5, 9);
    CAPTURE(row);
    Summary summary("TH-2018", school);
    summary.layout.titleLines = {"Trường Tiểu học Kim Đồng", "Ngày đánh giá: 20/5/2021", "", "1.1. Mức 1, 2, 3"};
    summary.write();
    writeLevel4(summary.sheet, school, row, 7);
    const auto result = checked({summary.sheet});
    REQUIRE(result.assessed.tables.size() == 2);
    REQUIRE(result.assessed.assessments.size() == 1);
    CHECK(result.assessed.assessments.front().judgement.value().proven == 4);
    CHECK(findings({summary.sheet}).empty());
}

TEST_CASE("two results beside each other are two parties only where the words say so")
{
    const auto table = [](const char* first, const char* second) {
        SheetBuilder sheet("Tổng hợp");
        sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
        sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
        sheet.row(3, 0, {"Tiêu chí", first, "", "", "", second});
        sheet.row(4, 0, {"", "Không đạt", "Mức 1", "Mức 2", "Mức 3", "Không đạt", "Mức 1", "Mức 2", "Mức 3"});
        int row = 5;
        for (const auto* criterion : ruleSet("TH-2018").allCriteria())
            sheet.row(row++, 0, {"Tiêu chí " + criterion->code, "", "x", "x", "", "", "x"});
        return checked({sheet}).assessed.assessments;
    };
    const auto parties = table("Tự đánh giá", "Đánh giá ngoài");
    REQUIRE(parties.size() == 2);
    const auto years = table("Năm học 2020-2021", "Năm học 2019-2020");
    REQUIRE(years.size() == 1);
    CHECK(years.front().judgement.value().proven == 2); // the newest
    const auto other = table("Năm học 2019-2020", "Năm học 2020-2021");
    REQUIRE(other.size() == 1);
    CHECK(other.front().judgement.value().proven == 1);
    const auto council = table("Nhóm công tác", "Hội đồng TĐG");
    REQUIRE(council.size() == 1);
    CHECK(council.front().party == recognise::Party::Self);
    CHECK(council.front().judgement.value().proven == 1);
}

TEST_CASE("of three results beside each other only the one that says so is external")
{
    SheetBuilder sheet("Tổng hợp");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    sheet.row(3, 0, {"Tiêu chí", "Tự đánh giá", "", "", "Phòng GDĐT kiểm tra", "", "", "Đánh giá ngoài"});
    sheet.row(4, 1, {"Mức 1", "Mức 2", "Mức 3", "Mức 1", "Mức 2", "Mức 3", "Mức 1", "Mức 2", "Mức 3"});
    int row = 5;
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
        sheet.row(row++, 0, {"Tiêu chí " + criterion->code, "x", "x", "", "x", "x", "x", "x"});
    const auto assessments = checked({sheet}).assessed.assessments;
    REQUIRE(assessments.size() == 2);
    for (const auto& assessment : assessments)
        CHECK(assessment.judgement.value().proven == (assessment.party == recognise::Party::Self ? 2 : 1));
}

TEST_CASE("a table of items with one column of results stands beside the summary")
{
    School school;
    school.set = &ruleSet("TH-2018");
    const int row = GENERATE(0, 4, 5, 6, 9);
    CAPTURE(row);
    Summary summary("TH-2018", school);
    summary.layout.titleLines = {"Trường Tiểu học Kim Đồng", "Ngày đánh giá: 20/5/2021", "", "1.1. Mức 1, 2, 3"};
    summary.write();
    summary.sheet.put({row, 7}, "1.2. Đánh giá tiêu chí Mức 4");
    summary.sheet.row(row + 1, 7, {"Tiêu chí", "Kết quả"});
    for (int item = 1; item <= 5; ++item)
        summary.sheet.row(row + 1 + item, 7, {"Khoản " + std::to_string(item) + " Điều 22", "Đạt"});
    const auto result = checked({summary.sheet});
    REQUIRE(result.assessed.assessments.size() == 1);
    CHECK(result.assessed.assessments.front().judgement.value().proven == 4);
    CHECK(findings({summary.sheet}).empty());
}

TEST_CASE("tables with one column of results may stand beside each other, at any height")
{
    const int lower = GENERATE(-2, -1, 0, 1, 2, 5);
    const int gap = GENERATE(0, 1);
    CAPTURE(lower, gap);
    SheetBuilder sheet("Tổng hợp");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    const int right = 2 + gap;
    int rows[] = {5, 5 + lower};
    for (const int side : {0, 1})
        sheet.row(rows[side]++, side * right, {"Tiêu chí", "Kết quả"});
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
    {
        const int side = criterion->code < "3" ? 0 : 1;
        const bool isLow = criterion->code == "3.2";
        sheet.row(
            rows[side]++, side * right,
            {"Tiêu chí " + criterion->code, isLow ? "Đạt Mức 1" : "Đạt Mức " + std::to_string(criterion->topLevel())});
    }
    const auto result = checked({sheet});
    CHECK(result.assessed.tables.size() == 2);
    REQUIRE(result.assessed.assessments.size() == 1);
    CHECK(result.assessed.assessments.front().judgement.value().proven == 1);
    CHECK(findings({sheet}).empty());
}

TEST_CASE("the line below a table beside another one is its own")
{
    School school;
    school.set = &ruleSet("TH-2018");
    School lower = school;
    lower.unmetLevels = {2, 3};
    SheetBuilder sheet("Xã");
    sheet.put({0, 0}, "Ngày đánh giá: 20/5/2021");
    sheet.put({2, 0}, "Trường Tiểu học Tân Lập 1");
    sheet.put({2, 8}, "Trường Tiểu học Tân Lập 2");
    SummaryLayout layout;
    layout.firstRow = 4;
    const int below = writeSummary(sheet, school, layout).at("5.5") + 1;
    layout.firstColumn = 8;
    writeSummary(sheet, lower, layout);
    sheet.put({below, 0}, "Kết quả: Đạt Mức 3");
    CHECK(findings({sheet}).empty());
    sheet.put({below, 8}, "Kết quả: Đạt Mức 2");
    CHECK(findings({sheet}) == std::vector<std::string>{"L11 " + grid::toA1(grid::Cell{below, 8})});
}

TEST_CASE("a list of evidence beside the summary keeps its own columns")
{
    School school;
    school.set = &ruleSet("TH-2018");
    const int lower = GENERATE(0, 1, 2);
    CAPTURE(lower);
    SummaryLayout layout;
    layout.titleLines = {"Trường Tiểu học Kim Đồng", "Ngày đánh giá: 20/5/2021", ""};
    SheetBuilder sheet("Tổng hợp");
    writeSummary(sheet, school, layout);
    int row = 3 + lower;
    sheet.row(row++, 7, {"Tiêu chí", "Mã minh chứng", "Tên minh chứng", "Số, ngày ban hành", "Nơi ban hành"});
    for (const auto* criterion : school.set->allCriteria())
        sheet.row(row++, 7,
                  {"Tiêu chí " + criterion->code, "[H" + criterion->code.substr(0, 1) + "-" + criterion->code + "-01]",
                   "Báo cáo " + criterion->code, "12/BC ngày 15/9/2020", "Trường"});
    const auto result = checked({sheet});
    REQUIRE(result.assessed.tables.size() == 2);
    CHECK(result.assessed.tables[1].range.first.column == 7);
    CHECK(result.assessed.assessments.front().judgement.value().proven == 3);
    for (const std::string& finding : findings({sheet}))
        CHECK(!finding.starts_with("V0"));
}

namespace {

/// "Tiêu chí | Mức 1 | Mức 2 | Mức 3" without a column "Không đạt"; 3.1 and 3.2 reach Mức 1 only.
SheetBuilder filledTable(const std::array<std::string, 3>& yes, const std::string& no)
{
    SheetBuilder sheet("Tổng hợp");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    sheet.row(3, 0, {"Tiêu chí", "Mức 1", "Mức 2", "Mức 3"});
    int row = 4;
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
    {
        sheet.put({row, 0}, "Tiêu chí " + criterion->code);
        for (int level = 1; level <= 3; ++level)
        {
            const bool met = level == 1 || (criterion->code != "3.1" && criterion->code != "3.2");
            sheet.put({row, level}, !criterion->hasLevel(level) ? "-----"
                                    : met                       ? yes[static_cast<std::size_t>(level - 1)]
                                                                : no);
        }
        ++row;
    }
    return sheet;
}

SheetBuilder filledTable(const std::string& yes, const std::string& no)
{
    return filledTable({yes, yes, yes}, no);
}

} // namespace

TEST_CASE("a cross beside ticks that fill the table is no mark of what is met")
{
    for (const auto& [yes, no] : {std::pair{"✓", "x"}, {"✓", "✗"}, {"Đạt", "x"}, {"✔", "×"}, {"v", "X"}})
    {
        CAPTURE(yes, no);
        const auto result = checked({filledTable(yes, no)});
        REQUIRE(result.assessed.assessments.size() == 1);
        const auto& judgement = result.assessed.assessments.front().judgement;
        REQUIRE(judgement.has_value());
        CHECK(judgement->proven == 1);
        CHECK_FALSE(judgement->conclusive); // nobody can tell
        const auto all = findings({filledTable(yes, no)});
        CHECK(std::ranges::count_if(all, [](const auto& each) { return each.starts_with("L31"); }) == 4);
    }
    CHECK(checked({filledTable("x", "")}).assessed.assessments.front().judgement.value().proven == 1);
    CHECK(checked({filledTable("✓", "Không đạt")}).assessed.assessments.front().judgement.value().conclusive);
}

TEST_CASE("a level named in the column of another level is unclear, its own name or number is a mark")
{
    SheetBuilder sheet = filledTable({"#=1", "Mức 2", "#=3"}, "");
    const auto own = checked({sheet}).assessed.assessments.front().judgement.value();
    CHECK(own.proven == 1);
    CHECK(own.conclusive);
    CHECK(findings({sheet}).empty());
    sheet = filledTable({"#=1", "Mức 2", "Mức 2"}, "");
    const auto other = checked({sheet}).assessed.assessments.front().judgement.value();
    CHECK(other.proven == 1);
    sheet = filledTable({"Mức 2", "Mức 2", "Mức 2"}, "Mức 1"); // the level of the row in every column
    CHECK(checked({sheet}).assessed.assessments.front().judgement.value().proven == 0);
    CHECK_FALSE(checked({sheet}).assessed.assessments.front().judgement.value().conclusive);
}

TEST_CASE("unreadable marks prove nothing, and nothing is concluded from them")
{
    SheetBuilder sheet = filledTable("x", "");
    for (int row = 4; row < 31; ++row)
        sheet.put({row, 1}, "3/3");
    const auto judgement = checked({sheet}).assessed.assessments.front().judgement.value();
    CHECK(judgement.proven == 0);
    CHECK_FALSE(judgement.conclusive);
}

TEST_CASE("columns below the levels: the result is taken, anything else is not guessed at")
{
    const auto table = [](const std::vector<std::string>& below, const std::vector<std::string>& met,
                          const std::vector<std::string>& unmet) {
        SheetBuilder sheet("Tổng hợp");
        sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
        sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
        sheet.put({3, 0}, "Tiêu chí");
        const int width = static_cast<int>(below.size());
        for (int level = 1; level <= 3; ++level)
        {
            const int column = 1 + (level - 1) * width;
            sheet.put({3, column}, "Mức " + std::to_string(level));
            sheet.row(4, column, below);
            int row = 5;
            for (const auto* criterion : ruleSet("TH-2018").allCriteria())
            {
                sheet.put({row, 0}, "Tiêu chí " + criterion->code);
                sheet.row(row++, column, level < 3 ? met : unmet);
            }
        }
        return checked({sheet});
    };
    for (const char* word : {"Kết quả", "Đạt/Không đạt", "Đạt", "Đánh giá"})
    {
        CAPTURE(word);
        const auto result = table({"Minh chứng", word}, {"[H1-1.1-01]", "Đạt"}, {"[H1-1.1-01]", "Không đạt"});
        REQUIRE(result.assessed.assessments.size() == 1);
        CHECK(result.assessed.assessments.front().judgement.value().proven == 2);
    }
    CHECK(table({"a", "b", "c"}, {"Đạt", "Không đạt", "Đạt"}, {"Đạt", "", ""}).assessed.assessments.empty());
    CHECK(table({"Nhóm", "Hội đồng"}, {"x", ""}, {"x", "x"}).assessed.assessments.empty());
    const auto rounds = table({"Đợt 1", "Đợt 2"}, {"x", ""}, {"x", "x"});
    CHECK(rounds.assessed.assessments.empty());
    REQUIRE(rounds.unread.size() == 1);
    CHECK(rounds.unread.front().why == recognise::UnreadCodes::Why::NoResults);
}

} // namespace datchuan::tests
