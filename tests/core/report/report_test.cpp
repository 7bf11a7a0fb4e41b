#include "report/approved.hpp"

#include "report/json_report.hpp"
#include "report/json_text.hpp"
#include "report/text_report.hpp"
#include "support/rules.hpp"
#include "support/school.hpp"
#include "version.hpp"

#include <boost/json/parse.hpp>

#include <functional>

namespace datchuan::tests {

namespace {

using report::Language;

struct Example
{
    std::string name;
    grid::Workbook workbook;
};

SummaryLayout layoutOf(const std::string& school, const std::string& date)
{
    SummaryLayout layout;
    layout.titleLines = {"ỦY BAN NHÂN DÂN QUẬN BA ĐÌNH", school, "1.1. Đánh giá tiêu chí Mức 1, 2 và 3", date};
    return layout;
}

/// Level 2, M3 blocked, Mức 4 table on a sheet of its own.
Example levelTwo()
{
    School school;
    school.set = &ruleSet("TH-2018");
    school.unmet = {"1.1 M3*", "5.5 M3a"};
    school.unmetItems = {{"22.2"}};
    SheetBuilder summary("Tổng hợp");
    writeSummary(summary, school, layoutOf("TRƯỜNG TIỂU HỌC KIM ĐỒNG", "Hà Nội, ngày 15 tháng 5 năm 2019"));
    SheetBuilder items("Mức 4");
    writeLevel4(items, school, 0);
    return {"level-two", workbookOf({summary, items})};
}

/// One criterion is blank, another has marks that contradict each other.
Example openResult()
{
    School school;
    school.set = &ruleSet("TRH-2018");
    school.blank = {"4.2"};
    school.unmetLevels = {3};
    SheetBuilder sheet("TĐG");
    const SummaryLayout layout = layoutOf("TRƯỜNG THCS NGUYỄN DU", "Huế, ngày 20 tháng 5 năm 2020");
    const auto rows = writeSummary(sheet, school, layout);
    sheet.put({rows.at("1.2"), notMetColumn(layout)}, "x");
    return {"open-result", workbookOf({sheet})};
}

/// 1.10 stored as a number: 1.1 twice, 1.10 missing.
Example undetermined()
{
    School school;
    school.set = &ruleSet("MN-2018");
    SheetBuilder sheet("MN");
    SummaryLayout layout = layoutOf("TRƯỜNG MẦM NON HOA SEN", "Đà Nẵng, ngày 15/5/2019");
    layout.codesAsNumbers = true;
    const auto rows = writeSummary(sheet, school, layout);
    sheet.put({rows.at("1.10"), 0}, "#=1.1");
    return {"undetermined", workbookOf({sheet})};
}

/// Forms of all criteria, one indicator not met, M3 not claimed.
Example forms()
{
    School school;
    school.set = &ruleSet("TRH-2018");
    school.unmet = {"5.1 M2a"};
    school.blankLevels = {3};
    std::vector<SheetBuilder> sheets(1, SheetBuilder("Thông tin"));
    sheets.front().row(0, 0, {"Tên trường", "Trường THPT Chu Văn An"});
    sheets.front().row(1, 0, {"Ngày đánh giá", "15/5/2019"});
    for (const auto* criterion : school.set->allCriteria())
        writeForm(sheets.emplace_back("TC " + criterion->code), school, *criterion, 0);
    return {"forms", workbookOf(sheets)};
}

Example noTables()
{
    SheetBuilder sheet("Chi tiêu");
    sheet.row(0, 0, {"Tháng", "Số tiền"});
    sheet.row(1, 0, {"1", "#=1200000"});
    return {"no-tables", workbookOf({sheet})};
}

check::Checked checkOf(const grid::Workbook& workbook)
{
    return check::checkWorkbook(workbook, library(), titles(), {});
}

} // namespace

TEST_CASE("reports of whole workbooks stay as they were approved")
{
    for (const auto& make : {levelTwo, openResult, undetermined, forms, noTables})
    {
        const Example example = make();
        const std::string path = "hồ sơ/" + example.name + ".xlsx";
        const check::Checked checked = checkOf(example.workbook);
        checkApproved(example.name + ".json", report::entryOf(path, example.workbook, checked) + "\n");
        checkApproved(example.name + ".vi.txt", report::textOf(path, example.workbook, checked, Language::Vietnamese));
        checkApproved(example.name + ".en.txt", report::textOf(path, example.workbook, checked, Language::English));
    }
}

TEST_CASE("the document lists its files in order and is valid JSON")
{
    const ruleset::LocalText trouble{"tệp rỗng", "the file is empty"};
    const std::vector<std::string> entries{report::unreadableEntry("b.xlsx", trouble),
                                           report::unreadableEntry("a \"b\".ods", trouble)};
    const std::string text = report::documentOf(entries);
    const auto document = boost::json::parse(text).as_object();
    CHECK(document.at("format") == "datchuan-check/1");
    CHECK(std::string(document.at("version").as_string().c_str()) == version);
    const auto& files = document.at("files").as_array();
    REQUIRE(files.size() == 2);
    CHECK(files[0].at("path") == "b.xlsx");
    CHECK(files[1].at("path") == "a \"b\".ods");
    CHECK(files[1].at("status") == "unreadable");
    CHECK(files[1].at("error") == "tệp rỗng / the file is empty");
    CHECK(files[1].at("findings").as_array().empty());
    CHECK(text.ends_with("}\n"));
    CHECK(boost::json::parse(report::documentOf({})).at("files").as_array().empty());
}

TEST_CASE("Vietnamese is not escaped, and a broken file name still gives valid UTF-8")
{
    const std::string text = report::unreadableEntry("Tr\xE9\x63.xls", {"Đã hỏng", "broken"});
    CHECK_THAT(text, Catch::Matchers::Contains("Đã hỏng"));
    CHECK_THAT(text, Catch::Matchers::Contains("Tr\xEF\xBF\xBD\x63.xls"));
}

TEST_CASE("text for the terminal keeps to its line and passes no terminal commands on")
{
    SheetBuilder sheet("TĐG");
    School school;
    school.set = &ruleSet("TH-2018");
    writeSummary(sheet, school, layoutOf("TRƯỜNG TIỂU HỌC\nKIM\x1B[31m ĐỒNG", "ngày 15 tháng 5 năm 2019"));
    const grid::Workbook workbook = workbookOf({sheet});
    const std::string text = report::textOf("x\x1B.ods", workbook, checkOf(workbook), Language::Vietnamese);
    CHECK(text.find('\x1B') == std::string::npos);
    CHECK_THAT(text, Catch::Matchers::Contains("TRƯỜNG TIỂU HỌC KIM"));
}

TEST_CASE("an object or list stands in one line only when it is short")
{
    CHECK(report::jsonText(boost::json::parse(R"({"a":[1,2,{}],"b":null,"c":true})"))
          == R"({"a": [1, 2, {}], "b": null, "c": true})");
    const std::string word(60, 'x');
    CHECK(report::jsonText(boost::json::parse("[\"" + word + "\",\"" + word + "\"]"))
          == "[\n  \"" + word + "\",\n  \"" + word + "\"\n]");
}

} // namespace datchuan::tests
