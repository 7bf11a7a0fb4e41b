#include "catch.hpp"

#include "report/sheet_report.hpp"
#include "support/drafted.hpp"
#include "support/summary.hpp"

#include <algorithm>

using namespace datchuan;
using namespace datchuan::tests;

namespace {

struct Reported
{
    explicit Reported(std::vector<SheetBuilder> source) : sheets(std::move(source))
    {
        grid::Workbook workbook = workbookOf(sheets);
        checked = check::checkWorkbook(workbook, library(), titles(), {});
        for (const auto& sheet : sheets)
            names.push_back(sheet.name());
        report = report::reportSheet({checked, names, {}}, 0);
    }

    bool says(const std::string& text) const
    {
        return std::ranges::any_of(report.block.cells(), [&](const auto& cell) {
            const auto* found = std::get_if<std::string>(&cell.second.content);
            return found != nullptr && found->find(text) != std::string::npos;
        });
    }

    std::vector<SheetBuilder> sheets;
    std::vector<std::string> names;
    check::Checked checked;
    draft::Sheet report;
};

School school()
{
    School school;
    school.blank = {"4.2"};
    school.unmet = {"2.1 M2a"};
    return school;
}

Reported sample()
{
    Summary summary("TH-2018", school());
    summary.layout.titleLines = {"Trường Tiểu học Kim Đồng", "Hà Nội, ngày 15 tháng 5 năm 2019"};
    summary.write();
    return Reported({summary.sheet});
}

} // namespace

TEST_CASE("the report holds the head of an office paper, the result, every criterion and the findings, as values")
{
    const Reported report = sample();
    for (const char* text :
         {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "TRƯỜNG TIỂU HỌC KIM ĐỒNG", "BÁO CÁO",
          "Kết quả tự đánh giá", "Ngày đánh giá: 15/05/2019", "Bộ quy tắc TH-2018, phiên bản",
          "Nơi nhận:", "Chưa đủ dữ liệu", "4.2", "(chưa đánh giá)", "Tiêu chí 4.2 chưa đánh giá", "cảnh báo: 1"})
    {
        INFO(text);
        CHECK(report.says(text));
    }
    for (const auto& [cell, entry] : report.report.block.cells())
        CHECK_FALSE(std::holds_alternative<draft::Formula>(entry.content));
    CHECK(report.report.block.charts().size() == 1);
    const auto rows = std::ranges::count_if(report.report.block.cells(), [](const auto& cell) {
        return cell.first.column == 0 && cell.second.look == draft::Look::Code;
    });
    CHECK(rows == 27);
}

TEST_CASE("a report in the workbook changes nothing about what is found and judged there")
{
    Reported report = sample();
    draft::Book book{"", {report.report}, {}};
    auto sheets = report.sheets;
    sheets.push_back(sheetsOf(book).front());
    const auto again = checked(sheets);
    CHECK(again.assessed.tables.size() == report.checked.assessed.tables.size());
    CHECK(again.assessed.assessments.size() == 1);
    CHECK(again.findings.size() == report.checked.findings.size());
    // in front of the others too
    sheets.insert(sheets.begin(), sheets.back());
    sheets.pop_back();
    CHECK(checked(sheets).findings.size() == report.checked.findings.size());
}

TEST_CASE("what is switched off is counted and listed with its reason; long lists are cut and counted")
{
    Summary summary("TH-2018", school());
    grid::Workbook workbook = workbookOf({summary.sheet});
    workbook.choices["ignore.1"] = check::toText({"L06", "", "", "Chờ tổ 3"});
    const std::vector<std::string> names{summary.sheet.name()};
    auto checked = check::checkWorkbook(workbook, library(), titles(), {});
    REQUIRE(checked.ignored.size() == 1);
    Reported report({summary.sheet});
    report.report = report::reportSheet({checked, names, {}}, 0);
    CHECK(report.says("đã bỏ qua: 1"));
    CHECK(report.says("Lý do bỏ qua: Chờ tổ 3"));
    while (checked.findings.size() < 100)
        checked.findings.push_back(checked.ignored.front().finding);
    report.report = report::reportSheet({checked, names, {}}, 0);
    CHECK(report.says("… và 40 vấn đề khác."));
}

TEST_CASE("a workbook whose level cannot be worked out gets a report that says why")
{
    Summary summary("TH-2018");
    const int row = summary.rows.at("3.4");
    summary.sheet.put({row, 0}, "");
    for (int column = 1; column < 8; ++column)
        summary.sheet.put({row, column}, "");
    const Reported report({summary.sheet});
    REQUIRE_FALSE(report.checked.assessed.assessments.front().judgement);
    CHECK(report.says("3.4"));
    CHECK(report.says("1. Kết luận"));
    CHECK_FALSE(report.says("3. Kết quả từng tiêu chuẩn"));
}
