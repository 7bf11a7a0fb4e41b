#include "catch.hpp"

#include "answer/about.hpp"
#include "check/interchange/stamp.hpp"
#include "support/summary.hpp"

#include <functional>

/// I01 … I10: what happens to a workbook on its way between machines and people.
namespace datchuan::tests {

namespace {

using check::Finding;

/// The findings of a workbook of some format, with their cells.
Found foundIn(const std::vector<SheetBuilder>& sheets, const std::string& format)
{
    auto workbook = workbookOf(sheets);
    workbook.fileFormat = format;
    Found found;
    for (const Finding& finding : check::checkWorkbook(workbook, library(), titles(), {}).findings)
        if (finding.code != "S01")
            found.push_back(finding.code + " " + grid::toA1(finding.place.cell));
    return found;
}

const grid::Cell resultCell{2, 7};
const grid::Cell stampCell{3, 7};

/// A clean summary with a formula of ours beside it, and the stamp that belongs to it.
struct Computed : Summary
{
    explicit Computed(const std::string& formula = "=VN.DATCHUAN.KD.MUC(A4:E36)", const std::string& value = "#=3")
    {
        sheet.put(resultCell, value);
        sheet.details.formulas[resultCell] = formula;
        sheet.put(stampCell, check::ruleSetStamp(*school.set));
    }
};

} // namespace

TEST_CASE("I01 tells a function of ours that shows #NAME?")
{
    Computed lost("=VN.DATCHUAN.KD.MUC(A4:E36)", "#!");
    lost.sheet.details.errors[resultCell] = 525;
    CHECK(lost.found() == Found{"I01 H3"});
    lost.sheet.details.formulas[resultCell] = "=KD.KETLUAN(A4:E36)";
    CHECK(lost.found() == Found{"I01 H3"});
    lost.sheet.details.formulas[resultCell] = "=SUMME(A4:E36)"; // another unknown name is no business of ours
    CHECK(lost.found().empty());
    lost.sheet.details.formulas[resultCell] = "=CONCAT(\"KD.MUC(\";A1)";
    CHECK(lost.found().empty());
    lost.sheet.details.formulas[resultCell] = "=VN.DATCHUAN.KD.MUC(A4:E36)";
    lost.sheet.details.errors[resultCell] = 502; // a table that cannot be read
    CHECK(lost.found().empty());
    CHECK(Computed().found().empty());
}

TEST_CASE("I01 also looks at a small sheet beside the tables, not at workbooks without tables")
{
    const Summary summary;
    SheetBuilder cover("Bìa");
    cover.put({0, 1}, "#!");
    cover.put({1, 1}, check::ruleSetStamp(*summary.school.set));
    cover.details.formulas[{0, 1}] = "=vn.datchuan.kd.ketluan($'Tổng hợp'.A4:E36)";
    cover.details.errors[{0, 1}] = 525;
    CHECK(findings({summary.sheet, cover}) == Found{"I01 2!B1", "I03 2!B1"});
    CHECK(findings({cover}).empty());
}

TEST_CASE("I02 tells a stamp of another version of the rule set")
{
    Computed computed;
    CHECK(computed.found().empty());
    const std::string version = computed.school.set->version;
    for (const char* text : {"Bộ quy tắc TH-2018, phiên bản 2019.7", "Bộ quy tắc: TH-2018, phiên bản 2019.7.",
                             "Tính ngày 15/5/2019. Bộ quy tắc th-2018, phiên bản 2019.7",
                             "ĐạtChuẩn 0.1; bộ tiêu chuẩn 2019.7: MN-2018, TH-2018"})
    {
        INFO(text);
        computed.sheet.put(stampCell, text);
        CHECK(computed.found() == Found{"I02 H4"});
        CHECK(computed.first().message.vi
              == "Kết quả tính bằng bộ quy tắc TH-2018 (2019.7), hiện là TH-2018 (" + version + "); hãy tính lại.");
    }
    for (const std::string& silent :
         {answer::versionText(library()), "Bộ quy tắc: TH-2018, phiên bản " + version,
          "Bộ quy tắc: TH-2018, phiên bản " + version + "; Bộ quy tắc ứng xử, phiên bản 2",
          // of sets that nothing here is judged by
          "ĐạtChuẩn 0.1; bộ tiêu chuẩn 2019.7: MN-2018; bộ tiêu chuẩn " + version + ": TH-2018"})
    {
        INFO(silent);
        computed.sheet.put(stampCell, silent);
        CHECK(computed.found().empty());
    }
}

TEST_CASE("I03 tells function names in lower case")
{
    CHECK(Computed("=vn.datchuan.kd.muc(A4:E36)").found() == Found{"I03 H3"});
    CHECK(Computed("=IF(A1=\"x\";kd.chuan(A4:E36);0)").found() == Found{"I03 H3"});
    CHECK(Computed("=VN.DATCHUAN.KD.MUC(A4:E36;\"kd.muc(\")").found().empty());
}

TEST_CASE("I04 tells a file of the old format with functions of ours, once")
{
    Computed computed;
    CHECK(foundIn({computed.sheet}, "xls") == Found{"I04 H3"});
    CHECK(foundIn({computed.sheet}, "xlsx").empty());
    computed.sheet.put({5, 7}, "#!");
    computed.sheet.details.formulas[{5, 7}] = "=#MACRO?(A1)";
    CHECK(foundIn({computed.sheet}, "xls") == Found{"I04 H3"});
    computed.sheet.details.formulas = {{{5, 7}, "=#MACRO?(A1)"}};
    CHECK(foundIn({computed.sheet}, "xls") == Found{"I04 H6"});
    computed.sheet.details.formulas = {{{5, 7}, "=SUM(A1:A3)"}};
    CHECK(foundIn({computed.sheet}, "xls").empty());
}

TEST_CASE("I05 tells marks that changed after the results were frozen")
{
    Summary summary;
    const auto claims = checked({summary.sheet}).assessed.assessments.front().claims;
    const auto date = *calendar::make(2019, 5, 20);
    summary.sheet.put(resultCell, check::freezeStamp(date, check::digestOf(claims)));
    summary.sheet.put(stampCell, check::ruleSetStamp(*summary.school.set));
    CHECK(summary.found().empty());
    summary.sheet.put(summary.level("5.5", 3), "");
    CHECK(summary.found() == Found{"I05 H3"});
    CHECK(summary.first().message.vi.find("đã đóng băng kết quả ngày 20/05/2019; dấu ở A3:") != std::string::npos);
    summary.sheet.put(summary.level("5.5", 3), "X"); // the same claim in another sign
    CHECK(summary.found().empty());
}

TEST_CASE("stamps are read as they are written, and a digest stands for the claims alone")
{
    const auto date = *calendar::make(2027, 6, 3);
    const std::string frozen = check::freezeStamp(date, "0A1B2C3D");
    CHECK(frozen == "Đã đóng băng kết quả ngày 03/06/2027, mã đối chiếu 0A1B2C3D");
    CHECK(check::readFreezeStamp(frozen) == check::FreezeStamp{date, "0A1B2C3D"});
    CHECK_FALSE(check::readFreezeStamp("Đã đóng băng kết quả ngày 03/06/2027"));
    CHECK_FALSE(check::readFreezeStamp("Đã đóng băng kết quả ngày 03/06/2027, mã đối chiếu 0A1B2C"));
    for (const auto& set : library().all())
        CHECK(check::readRuleSetStamps(check::ruleSetStamp(set))
              == std::vector<check::RuleSetStamp>{{set.id, set.version}});
    CHECK(check::readRuleSetStamps("Bộ quy tắc ứng xử trong trường").empty());

    assess::Claims claims;
    claims.criteria["1.1"].levels[1].claim = assess::Claim::Met;
    const std::string digest = check::digestOf(claims);
    CHECK(digest.size() == 8);
    assess::Claims other = claims;
    other.criteria["1.1"].levels[1].claim = assess::Claim::NotMet;
    CHECK(check::digestOf(other) != digest);
    other = claims;
    other.items["22.1"] = assess::Claim::Met;
    CHECK(check::digestOf(other) != digest);
    // written into files: must never change
    CHECK(check::digestOf({}) == "811C9DC5");
}

TEST_CASE("I06 tells results without the rule set and version that gave them")
{
    Computed computed;
    computed.sheet.put(stampCell, "");
    CHECK(computed.found() == Found{"I06 H3"});
    computed.sheet.details.formulas[resultCell] = "=VN.DATCHUAN.KD.TEN(\"TH-2018\";\"1.1\")"; // no result of a table
    CHECK(computed.found().empty());
    CHECK(Summary().found().empty());
    Summary frozen;
    const auto claims = checked({frozen.sheet}).assessed.assessments.front().claims;
    frozen.sheet.put(resultCell, check::freezeStamp(*calendar::make(2019, 5, 20), check::digestOf(claims)));
    CHECK(frozen.found() == Found{"I06 H3"});
}

TEST_CASE("I07 tells each other file that formulas read, at the first cell")
{
    Summary summary;
    const auto with = [&](const std::vector<std::string>& formulas) {
        summary.sheet.details.formulas.clear();
        int row = 2;
        for (const std::string& formula : formulas)
        {
            summary.sheet.put({row, 7}, "#=1");
            summary.sheet.details.formulas[{row++, 7}] = formula;
        }
        return summary.found();
    };
    CHECK(with({"='file:///D:/so%20lieu.ods'#$Sheet1.A1", "='file:///D:/so%20lieu.ods'#$Sheet1.A2"})
          == Found{"I07 H3"});
    CHECK(summary.first().message.vi == "Ô H3 liên kết tới tệp khác: file:///D:/so%20lieu.ods.");
    CHECK(with({"=SUM([1]Sheet1!A1;2)", "='C:\\Hồ sơ\\[lop.xlsx]Sheet1'!A1", "='https://truong.vn/a.ods'#$A.B1"})
          == Found{"I07 H3", "I07 H4", "I07 H5"});
    CHECK(with({"=SUM(A1:A3)", "='Năm học 2018'.A1", "=HYPERLINK(\"file:///D:/a.ods\";\"xem\")", "=Bang[Mức 1]",
                "=Bang[1]", "=\"[1]\"", "=$'Tổng hợp'.A1"})
              .empty());
}

TEST_CASE("I08 tells a value outside the list of its cell")
{
    Summary summary;
    const auto cell = summary.level("2.1", 2);
    summary.sheet.details.lists[cell] = {"Đạt", "Không đạt"};
    CHECK(summary.found() == Found{"I08 " + grid::toA1(cell)});
    CHECK(summary.first().message.vi == "Ô " + grid::toA1(cell) + " chứa \"x\", không có trong danh sách cho phép.");
    for (const char* allowed : {"x", "X", " x "})
    {
        summary.sheet.details.lists[cell] = {allowed, "Không đạt"};
        CHECK(summary.found().empty());
    }
    summary.sheet.details.lists.clear();
    const auto empty = summary.notMet("2.1");
    // marks of letters make another word
    summary.sheet.put(cell, "dat");
    summary.sheet.details.lists[cell] = {"Đạt", "Không đạt"};
    CHECK(std::ranges::count(summary.found(), "I08 " + grid::toA1(cell)) == 1);
    summary.sheet.put(cell, "ĐẠT");
    CHECK(std::ranges::count(summary.found(), "I08 " + grid::toA1(cell)) == 0);
    summary.sheet.put(cell, "x");
    summary.sheet.details.lists.clear();
    summary.sheet.details.lists[empty] = {"k"};
    CHECK(summary.found().empty());
    summary.sheet.details.lists[summary.code("2.1")] = {"1.1"}; // no mark
    CHECK(summary.found().empty());
}

TEST_CASE("I09 tells a colour that stands for a result, not colours of the layout")
{
    School school;
    school.blank = {"2.1", "2.2"};
    Summary summary("TH-2018", school);
    const Found blank{"L06 " + grid::toA1(summary.code("2.1")), "L06 " + grid::toA1(summary.code("2.2"))};
    const auto fill = [&](const std::vector<grid::Cell>& cells) {
        summary.sheet.details.styles.clear();
        for (const grid::Cell cell : cells)
            summary.sheet.details.styles[cell].filled = true;
        Found found;
        for (const std::string& finding : summary.found())
            if (finding.starts_with("I09"))
                found.push_back(finding);
        return found;
    };
    CHECK(summary.found() == blank);
    CHECK(fill({summary.level("2.1", 2)}) == Found{"I09 " + grid::toA1(summary.level("2.1", 2))});
    CHECK(fill({summary.level("2.1", 1), summary.level("2.1", 2)})
          == Found{"I09 " + grid::toA1(summary.level("2.1", 2))});
    // a coloured row, a coloured column, a level that the criterion lacks, a row with marks
    CHECK(fill({summary.notMet("2.1"), summary.level("2.1", 1), summary.level("2.1", 2), summary.level("2.1", 3)})
              .empty());
    CHECK(fill({summary.code("2.1"), summary.level("2.1", 1), summary.level("2.1", 2)}).empty());
    std::vector<grid::Cell> column;
    for (int row = 0; row < 60; ++row)
        column.push_back({row, levelColumn(summary.layout, 2)});
    CHECK(fill(column).empty());
    for (const auto* criterion : summary.school.set->allCriteria())
        if (!criterion->hasLevel(3))
            summary.school.blank = {criterion->code};
    summary.layout.absent = "";
    summary.write();
    CHECK(fill({summary.level(*summary.school.blank.begin(), 3)}).empty());
    CHECK(fill({summary.level("5.5", 2)}).empty());
    // a refusal above levels that only a colour answers
    for (const int level : {1, 2})
        summary.sheet.put(summary.level("5.5", level), "");
    summary.sheet.put(summary.level("5.5", 3), "Không đạt");
    CHECK(fill({summary.level("5.5", 2)}) == Found{"I09 " + grid::toA1(summary.level("5.5", 2))});
}

TEST_CASE("I10 tells two copies of one table with different results")
{
    const auto sheetWith = [](const char* name, std::set<std::string> unmet,
                              const std::function<void(Summary&)>& change = {}) {
        School school;
        school.unmet = std::move(unmet);
        Summary summary("TH-2018", school);
        summary.layout.titleLines = {"TRƯỜNG TIỂU HỌC KIM ĐỒNG", "Hà Nội, ngày 15 tháng 5 năm 2019"};
        if (change)
            change(summary);
        SheetBuilder sheet(name);
        summary.rows = writeSummary(sheet, summary.school, summary.layout);
        return std::pair(sheet, summary);
    };
    const auto [school, first] = sheetWith("Bản của trường", {});
    const auto [commune, second] = sheetWith("Bản của phường", {"1.4 M3a", "5.5 M3a"});
    const auto found = findings({school, commune});
    REQUIRE(found == Found{"I10 2!" + grid::toA1(second.level("1.4", 2))});
    const auto all = checked({school, commune}).findings;
    CHECK(all.back().message.vi == "Hai bản của \"TRƯỜNG TIỂU HỌC KIM ĐỒNG\" khác nhau ở 2 ô; chọn bản chính.");
    CHECK(findings({school, sheetWith("Bản của phường", {}).first}).empty());
    // another time, another school, another party, an empty copy
    const auto silent = [&](const std::function<void(Summary&)>& change, const char* name = "Bản hai") {
        return findings({school, sheetWith(name, {"1.4 M3a"}, change).first});
    };
    CHECK(silent({}, "Bản hai").size() == 1);
    CHECK(silent({}, "Năm 2018").empty());
    CHECK(silent([](Summary& s) { s.layout.titleLines[1] = "Hà Nội, ngày 20 tháng 5 năm 2020"; }).empty());
    CHECK(silent([](Summary& s) { s.layout.titleLines[0] = "TRƯỜNG TIỂU HỌC LÊ LỢI"; }).empty());
    const auto external =
        silent([](Summary& s) { s.layout.titleLines.insert(s.layout.titleLines.begin(), "BÁO CÁO ĐÁNH GIÁ NGOÀI"); });
    CHECK(std::ranges::none_of(external, [](const std::string& text) { return text.starts_with("I10"); }));
    const auto blank = silent([](Summary& s) { s.school.blankLevels = {1, 2, 3}; });
    CHECK(std::ranges::none_of(blank, [](const std::string& text) { return text.starts_with("I10"); }));
}

} // namespace datchuan::tests
