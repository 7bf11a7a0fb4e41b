#include "catch.hpp"

#include "support/summary.hpp"

#include <algorithm>

/// What is typed as a conclusion, in the wordings and places that offices use, against what the marks give.
namespace datchuan::tests {

namespace {

Found codesOf(const std::vector<SheetBuilder>& sheets)
{
    Found codes;
    for (const std::string& finding : findings(sheets))
        codes.push_back(finding.substr(0, 3));
    return codes;
}

/// A summary of TH-2018 that gives Mức 1, with lines below.
Summary levelOne(const std::vector<std::string>& tail)
{
    School school;
    school.unmet = {"5.2 M2a"};
    Summary summary("TH-2018", school);
    summary.layout.tail = tail;
    summary.write();
    return summary;
}

std::vector<SheetBuilder> formsOf(const School& school, const std::set<std::string>& without = {})
{
    std::vector<SheetBuilder> sheets;
    for (const auto* criterion : school.set->allCriteria())
        if (!without.contains(criterion->code))
        {
            sheets.emplace_back("TC " + criterion->code);
            writeForm(sheets.back(), school, *criterion, 0);
        }
    return sheets;
}

School schoolOf(const char* set)
{
    School school;
    school.set = &ruleSet(set);
    return school;
}

} // namespace

TEST_CASE("L11 reads the wordings that schools conclude with")
{
    for (const char* lead : {"Mức đánh giá của trường: Đạt Mức ", "Nhà trường đạt Mức ", "Trường tự đánh giá đạt: Mức ",
                             "Tự đánh giá: Trường đạt kiểm định chất lượng giáo dục cấp độ ",
                             "Trường tự xếp: ĐẠT CẤP ĐỘ ", "2. Kết luận: Trường đạt Mức ",
                             "Mức đánh giá của cơ sở giáo dục: Mức ", "MỨC ĐẠT CỦA TRƯỜNG: Mức ", "Kết quả chung: Mức ",
                             "Xếp mức: Mức ", "* Kết quả đánh giá chung: Đạt mức ", "Mức đạt chung của trường: Mức "})
    {
        CAPTURE(lead);
        const Summary wrong = levelOne({"", std::string(lead) + "3"});
        CHECK(wrong.found() == Found{"L11 " + a1(wrong.rows.at("5.5") + 2, 0)});
        CHECK(levelOne({"", std::string(lead) + "1"}).found().empty());
    }
    const Summary graded = levelOne({"", "KẾT LUẬN: NHÀ TRƯỜNG ĐẠT KIỂM ĐỊNH CHẤT LƯỢNG GIÁO DỤC MỨC 3"});
    CHECK(graded.found() == Found{"L11 " + a1(graded.rows.at("5.5") + 2, 0)});
    // label and value in two cells
    Summary numbered = levelOne({"", "Nhà trường đạt mức:"});
    const grid::Cell number{numbered.rows.at("5.5") + 2, 2};
    numbered.sheet.put(number, "#=3");
    CHECK(numbered.found() == Found{"L11 " + grid::toA1(number)});
    numbered.sheet.put(number, "#=1");
    CHECK(numbered.found().empty());
    Summary summary = levelOne({"", "Kết quả:"});
    const grid::Cell value{summary.rows.at("5.5") + 2, 1};
    summary.sheet.put(value, "Đạt Mức 3");
    CHECK(summary.found() == Found{"L11 " + grid::toA1(value)});
    summary.sheet.put(value, "Đạt Mức 1");
    CHECK(summary.found().empty());
    summary.sheet.put({value.row, 0}, "Tự đánh giá:");
    summary.sheet.put(value, "Mức 3");
    CHECK(summary.found() == Found{"L11 " + grid::toA1(value)});
}

TEST_CASE("L11 reads the conclusion on a cover")
{
    Summary summary = levelOne({});
    SheetBuilder cover("Bìa");
    cover.put({2, 1}, "BÁO CÁO TỰ ĐÁNH GIÁ");
    cover.put({5, 1}, "Kết quả tự đánh giá: Đạt Mức 3");
    CHECK(findings({cover, summary.sheet}) == Found{"L11 B6"});
    for (const char* right : {"Kết quả tự đánh giá: Đạt Mức 1", "Kết quả đánh giá ngoài: Đạt Mức 3",
                              "Kết quả năm 2015: Đạt Mức 3", "Kết quả mong muốn của trường trong thời gian tới"})
    {
        CAPTURE(right);
        cover.put({5, 1}, right);
        CHECK(findings({cover, summary.sheet}).empty());
    }
}

TEST_CASE("L17 tells a mức độ right behind the level of the result")
{
    School school;
    school.set = &ruleSet("TH-2018");
    Summary summary("TH-2018", school);
    const grid::Cell line{summary.rows.at("5.5") + 2, 0};
    summary.sheet.put(line, "Kết quả: Đạt Mức 3, đạt chuẩn quốc gia mức độ 1");
    CHECK(summary.found() == Found{"L17 " + grid::toA1(line)});
    summary.sheet.put(line, "Kết quả: Đạt Mức 3, đạt chuẩn quốc gia mức độ 2");
    CHECK(summary.found().empty());
}

TEST_CASE("L03 tells a long dash beside an indicator that the form has")
{
    const School school = schoolOf("TH-2018");
    auto sheets = formsOf(school);
    CHECK(findings(sheets).empty());
    SheetBuilder& form = sheets.front(); // 1.1: indicators from row 7, marks in every second column
    form.put({7, 1}, "-----");
    CHECK(codesOf(sheets).front() == "L03");
}

TEST_CASE("Không đạt in front of Đạt is no other style of marking")
{
    School school;
    school.set = &ruleSet("TH-2018");
    Summary summary("TH-2018", school);
    summary.layout.mark = "Đạt";
    summary.write();
    CHECK(summary.found().empty());
    summary.sheet.put(summary.level("2.1", 1), "Không đạt");
    summary.sheet.put(summary.level("2.1", 3), "");
    CHECK(codesOf({summary.sheet}) == Found{"L01"});
}

TEST_CASE("L11 tells a typed Mức 4 with an item that is not met")
{
    School school;
    school.unmetItems.emplace();
    Summary summary("TH-2018", school);
    const int below = summary.rows.at("5.5") + 2;
    summary.sheet.put({below - 1, 0}, "Kết quả: Đạt Mức 3"); // of the form of Mức 1 to 3, which comes first
    summary.school.unmetItems = school.unmetItems;
    writeLevel4(summary.sheet, summary.school, below + 1);
    CHECK(codesOf({summary.sheet}).empty());
    const int last = below + 9;
    summary.sheet.put({last, 0}, "Kết luận: Trường đạt Mức 4");
    CHECK(codesOf({summary.sheet}).empty());
    summary.school.unmetItems = std::set<std::string>{"22.3"};
    writeLevel4(summary.sheet, summary.school, below + 1);
    summary.sheet.put({last, 0}, "Kết luận: Trường đạt Mức 4");
    CHECK(findings({summary.sheet}) == Found{"L11 " + a1(last, 0)});
}

TEST_CASE("a table of one column of results shows Mức 1 to 3; Mức 4 is concluded elsewhere")
{
    const auto& set = ruleSet("TH-2018");
    School school;
    school.set = &set;
    school.unmetItems.emplace();
    SheetBuilder table("Tổng hợp");
    table.put({0, 0}, "Trường Tiểu học Kim Đồng");
    table.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    table.row(3, 0, {"Tiêu chí", "Kết quả"});
    int row = 4;
    for (const auto* criterion : set.allCriteria())
        table.row(row++, 0, {"Tiêu chí " + criterion->code, "Đạt Mức " + std::to_string(criterion->topLevel())});
    table.put({row, 0}, "Kết quả: Đạt Mức 3");
    SheetBuilder level4("Mức 4");
    writeLevel4(level4, school, 0);
    CHECK(checked({table, level4}).assessed.assessments.front().judgement.value().proven == 4);
    CHECK(codesOf({table, level4}).empty());
    table.put({row, 0}, "Kết quả: Đạt Mức 2");
    CHECK(codesOf({table, level4}) == Found{"L11"});
}

TEST_CASE("X01 alone tells 1.10 that became the number 1.1 in the header of a matrix")
{
    SheetBuilder matrix("Tổng hợp");
    matrix.row(0, 0, {"TT", "Tên trường"});
    int column = 2;
    int ten = 0;
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
    {
        if (criterion->code == "1.10")
            ten = column;
        matrix.put({0, column}, criterion->code == "1.10" ? criterion->code : "#=" + criterion->code);
        for (const int row : {1, 2})
            matrix.put({row, column}, "#=2");
        ++column;
    }
    matrix.row(1, 0, {"#=1", "Trường TH Kim Đồng"});
    matrix.row(2, 0, {"#=2", "Trường TH Lê Lợi"});
    CHECK(findings({matrix}).empty());
    matrix.put({0, ten}, "#=1.1");
    CHECK(findings({matrix}) == Found{"X01 " + a1(0, ten)});
    for (const auto& assessment : checked({matrix}).assessed.assessments)
        CHECK_FALSE(assessment.judgement.has_value()); // not known until it is settled
}

TEST_CASE("L11 reads the typed level of each school in a matrix")
{
    SheetBuilder matrix("Tổng hợp");
    std::vector<std::string> header{"TT", "Tên trường"};
    std::vector<std::string> good{"#=1", "Trường TH Kim Đồng"};
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
    {
        header.push_back(criterion->code);
        good.push_back("#=2");
    }
    const int result = static_cast<int>(header.size());
    for (const char* head : {"Mức đạt", "Kết quả chung", "Kết quả", "Mức của trường", "Xếp mức", "Kết luận"})
    {
        CAPTURE(head);
        header.resize(static_cast<std::size_t>(result));
        good.resize(static_cast<std::size_t>(result));
        header.emplace_back(head);
        good.emplace_back("Mức 2");
        matrix.row(0, 0, header);
        matrix.row(1, 0, good);
        CHECK(findings({matrix}).empty());
        matrix.put({1, result}, "Mức 3");
        CHECK(findings({matrix}) == Found{"L11 " + a1(1, result)});
        matrix.put({1, result}, "#=3");
        CHECK(findings({matrix}) == Found{"L11 " + a1(1, result)});
    }
    matrix.put({1, result}, "#=2");
    matrix.put({1, 11}, "#=3"); // 1.10 has no Mức 3: it counts as Mức 2 (worked example W08)
    CHECK(findings({matrix}) == Found{"L02 " + a1(1, 11)});
    matrix.put({1, 11}, "chưa rõ");
    CHECK(findings({matrix}) == Found{"L31 " + a1(1, 11), "L11 " + a1(1, result)});
}

TEST_CASE("L22 speaks only of criteria that are known to fail")
{
    const auto codes = [](const School& start) {
        Summary summary("PT-2026", start);
        summary.layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
        summary.layout.tail = {"Kết quả: Đạt Mức 1"};
        summary.layout.mark = "×";
        summary.write();
        return codesOf({summary.sheet});
    };
    School blank;
    blank.blank = {"4.2"};
    const Found found = codes(blank);
    CHECK(std::ranges::find(found, "L22") == found.end());
    School unmet;
    unmet.unmet = {"4.2 M1*"};
    CHECK(codes(unmet) == Found{"L11", "L22"});
}

TEST_CASE("L31 tells a cell that is no mark")
{
    Summary summary("TH-2018");
    const grid::Cell cell = summary.level("3.1", 2);
    for (const char* unread : {"o", "?", "Đạt một phần", "đang bổ sung", "#=7"})
    {
        CAPTURE(unread);
        summary.sheet.put(cell, unread);
        CHECK(summary.found() == Found{"L31 " + grid::toA1(cell)});
    }
    summary.sheet.put(cell, "Đạt một phần");
    CHECK(summary.first().message.vi
          == "Ô " + grid::toA1(cell)
                 + ": \"Đạt một phần\" không phải là dấu hay mức; kết quả của tiêu chí 3.1 chưa rõ.");
    summary.sheet.put(cell, "x");
    CHECK(summary.found().empty());
}

TEST_CASE("L32 tells a form that concludes more than its indicators")
{
    School school = schoolOf("TH-2018");
    school.unmet = {"3.2 M3a", "3.2 M3b", "3.2 M3*"};
    std::vector<SheetBuilder> sheets = formsOf(school);
    CHECK(findings(sheets) == Found{});
    int told = 0;
    for (std::size_t i = 0; i < sheets.size(); ++i)
        if (sheets[i].name() == "TC 3.2")
            for (int row = 0; row < 30; ++row)
                if (sheets[i].get({row, 0}).find("Đạt mức 2") != std::string::npos)
                {
                    sheets[i].put({row, 0}, "Kết quả: Đạt Mức 3");
                    CHECK(findings(sheets) == Found{"L32 " + std::to_string(i + 1) + "!" + a1(row, 0)});
                    ++told;
                    sheets[i].put({row, 0}, "Kết quả: Không đạt");
                    CHECK(findings(sheets) == Found{"L32 " + std::to_string(i + 1) + "!" + a1(row, 0)});
                }
    CHECK(told == 1);
}

TEST_CASE("the header of the next form is no conclusion of the one before")
{
    SheetBuilder sheet("Phiếu");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    int row = 3;
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
    {
        sheet.put({row++, 0}, "Tiêu chí " + criterion->code + ". " + criterion->title.vi);
        sheet.row(row++, 0, {"Mức", "Chỉ báo", "Kết quả (Đạt/Không đạt)"});
        for (const auto& level : criterion->levels)
            for (const auto& indicator : level.indicators)
                sheet.row(row++, 0, {"Mức " + std::to_string(level.level), indicator.letter, "Đạt"});
    }
    const auto found = findings({sheet});
    CHECK(std::ranges::none_of(found, [](const std::string& each) { return each.starts_with("L32"); }));
}

TEST_CASE("S05 tells a form that is missing, S07 one that stands twice")
{
    const School school = schoolOf("TH-2018");
    const auto missing = checked(formsOf(school, {"2.3"}));
    REQUIRE(missing.findings.size() == 1);
    CHECK(missing.findings.front().code == "S05");
    CHECK(missing.findings.front().slots.at("code") == check::Slot("2.3"));

    // a second form that says otherwise never leaves the level conclusive
    std::vector<SheetBuilder> sheets = formsOf(school);
    School other = school;
    other.unmet = {"1.1 M1a"};
    sheets.emplace_back("TC 1.1 (2)");
    writeForm(sheets.back(), other, *school.set->criterion("1.1"), 0);
    const auto twice = checked(sheets);
    REQUIRE(twice.assessed.assessments.size() == 1);
    CHECK_FALSE(twice.assessed.assessments.front().judgement);
    REQUIRE_FALSE(twice.findings.empty());
    CHECK(twice.findings.front().code == "S07");
    CHECK(twice.findings.front().message.vi.find("TC 1.1 (2)!") != std::string::npos);

    // two whole copies are two assessments
    sheets.pop_back();
    for (SheetBuilder& sheet : formsOf(other))
        sheets.push_back(std::move(sheet));
    CHECK(checked(sheets).assessed.assessments.size() == 2);
}

TEST_CASE("S04 tells the first standard that is merged beside its criteria")
{
    Summary summary("TH-2018");
    summary.layout.firstColumn = 1;
    summary.layout.standardRows = false;
    summary.write();
    const int first = summary.rows.at("1.1");
    summary.sheet.put({first - 1, 0}, "Tiêu chuẩn");
    summary.sheet.put({first, 0}, "Tiêu chuẩn 1");
    CHECK(summary.found().empty());
    summary.sheet.details.merged = {{{first, 0}, {first + 9, 0}}};
    CHECK(summary.found() == Found{"S04 " + a1(first, 0)});
}

TEST_CASE("S15 tells the numbers of the columns below the header of a summary")
{
    Summary summary("TH-2018");
    summary.layout.titleLines = {"Trường Tiểu học Kim Đồng"};
    summary.write();
    const int header = summary.rows.at("1.1") - 2;
    CAPTURE(header);
    summary.sheet.row(header + 1, 0, {"(1)", "(2)", "(3)", "(4)", "(5)"}); // in the place of "Tiêu chuẩn 1"
    CHECK(summary.found() == Found{"S15 " + a1(header + 1, 0)});
}

TEST_CASE("S10 knows the four standards of 2026 also without titles")
{
    Summary summary("PT-2026");
    summary.layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2021"};
    summary.layout.mark = "×";
    summary.write();
    CHECK(codesOf({summary.sheet}) == Found{"S10"});
    summary.layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
    summary.write();
    CHECK(summary.found().empty());
}

TEST_CASE("S10 tells the criteria of 2026 in a file of the time of TT 22/2024")
{
    for (const char* date : {"25/01/2025", "06/7/2026"})
    {
        CAPTURE(date);
        Summary summary("PT-2026");
        summary.layout.titleLines = {"Trường Tiểu học Lê Lợi", std::string("Ngày đánh giá: ") + date};
        summary.layout.titleColumn = true;
        summary.write();
        const auto codes = codesOf({summary.sheet});
        CHECK(std::ranges::count(codes, "S10") == 1);
        Summary older("TH-2018");
        older.layout.titleLines = summary.layout.titleLines;
        older.layout.titleColumn = true;
        older.write();
        CHECK(codesOf({older.sheet}) == Found{"S11"});
    }
}

TEST_CASE("a lone mark at a level that the criterion lacks is its highest, where only the highest is marked")
{
    Summary summary("TH-2018");
    summary.layout.cumulative = false;
    summary.layout.absent = "";
    summary.write();
    CHECK(checked({summary.sheet}).assessed.assessments.front().judgement.value().proven == 3);
    for (int level = 1; level <= 2; ++level)
        summary.sheet.put(summary.level("1.10", level), "");
    summary.sheet.put(summary.level("1.10", 3), "x");
    const auto result = checked({summary.sheet}).assessed.assessments.front();
    CHECK(result.judgement.value().proven == 3);
    CHECK(result.judgement.value().conclusive);
    CHECK(summary.found() == Found{"L02 " + grid::toA1(summary.level("1.10", 3))});

    // where every level is marked such a row is unclear, but not blank
    summary.layout.cumulative = true;
    summary.write();
    for (int level = 1; level <= 2; ++level)
        summary.sheet.put(summary.level("1.10", level), "");
    summary.sheet.put(summary.level("1.10", 3), "x");
    const auto open = checked({summary.sheet}).assessed.assessments.front();
    CHECK_FALSE(open.judgement.value().conclusive);
    CHECK(open.unclear.contains("1.10"));
    const std::string cell = grid::toA1(summary.level("1.10", 3));
    CHECK(summary.found() == Found{"L02 " + cell, "L05 " + cell});
}

TEST_CASE("levels left empty below a refused one stay open")
{
    Summary summary("TH-2018");
    for (const int level : {1, 2})
        summary.sheet.put(summary.level("4.2", level), "");
    summary.sheet.put(summary.level("4.2", 3), "Không đạt");
    const auto result = checked({summary.sheet});
    REQUIRE(result.assessed.assessments.size() == 1);
    CHECK_FALSE(result.assessed.assessments.front().judgement->conclusive);
    CHECK(result.assessed.assessments.front().judgement->possible == 2);
}

TEST_CASE("L28 is silent when the workbook concludes with the lowest level of study")
{
    const auto level = [](const std::string& study, bool second) {
        School school;
        school.set = &ruleSet("PT-2026");
        if (!second)
            school.unmetLevels = {2};
        SheetBuilder sheet(study);
        SummaryLayout layout;
        layout.titleLines = {"TRƯỜNG TH&THCS LINH TRƯỜNG", "Cấp học: " + study, "Gio Linh, ngày 10 tháng 6 năm 2027"};
        layout.mark = "×";
        writeSummary(sheet, school, layout);
        return sheet;
    };
    SheetBuilder conclusion("Kết luận");
    conclusion.put({0, 0}, "TRƯỜNG TH&THCS LINH TRƯỜNG");
    conclusion.put({1, 0}, "Kết luận: Trường đạt Mức 2");
    const std::vector<SheetBuilder> sheets{level("Tiểu học", true), level("THCS", false), conclusion};
    CHECK(codesOf(sheets) == Found{"L28"});
    conclusion.put({1, 0}, "Kết luận: Toàn trường đạt Mức 1");
    CHECK(codesOf({sheets[0], sheets[1], conclusion}).empty());
}

} // namespace datchuan::tests
