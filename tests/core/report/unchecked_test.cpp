// What no check looks into is not called clean.
#include "catch.hpp"
#include "report/text_report.hpp"
#include "report/workbook_view.hpp"
#include "support/checked.hpp"
#include "support/school.hpp"

using namespace datchuan;
using namespace datchuan::report;
using tests::checked;
using tests::SheetBuilder;

namespace {

std::string summaryOf(const std::vector<SheetBuilder>& sheets)
{
    const check::Checked result = checked(sheets);
    std::vector<std::string> names;
    for (const SheetBuilder& sheet : sheets)
        names.push_back(sheet.name());
    return findingsOf({result, names, {}, false}, Language::Vietnamese).summary;
}

SheetBuilder plan(const std::string& title)
{
    SheetBuilder sheet("Danh sách");
    sheet.row(0, 0, {title});
    sheet.row(2, 0, {"TT", "Tên trường", "Xã", "Công nhận mới/duy trì", "Mức độ CQG"});
    sheet.row(3, 0, {"#=1", "Trường TH A", "An Phú", "Mới", "#=1"});
    return sheet;
}

bool tells(const std::string& summary, Phrase phrase)
{
    return summary.find(say(phrase, Language::Vietnamese)) != std::string::npos;
}

} // namespace

TEST_CASE("a plan without a year is not called clean: what cannot be compared is said")
{
    CHECK(tells(summaryOf({plan("Danh sách trường đề nghị công nhận")}), Phrase::planYearsUnchecked));
    CHECK_FALSE(tells(summaryOf({plan("Danh sách trường đề nghị công nhận năm 2024")}), Phrase::planYearsUnchecked));
}

TEST_CASE("a workbook of plans and registers is shown as what it is")
{
    const std::vector<SheetBuilder> sheets{plan("Danh sách trường đề nghị công nhận năm 2024")};
    const check::Checked result = checked(sheets);
    const auto vi = viewOf({result, {"Danh sách"}, {}, false}, 0, Language::Vietnamese).result;
    CHECK(vi.headline == "Kế hoạch 2024: 1 trường");
    CHECK(vi.explanation == "“Danh sách”: danh sách kế hoạch, 1 trường (1 công nhận mới).");
    CHECK_FALSE(vi.offersTable);
    const auto en = viewOf({result, {"Danh sách"}, {}, false}, 0, Language::English).result;
    CHECK(en.headline == "Plan 2024: 1 listed");
    const std::string text = textOf("a.xlsx", tests::workbookOf(sheets), result, Language::Vietnamese);
    CHECK(text.find("danh sách kế hoạch, 1 trường (1 công nhận mới)") != std::string::npos);
}

TEST_CASE("a report on many schools is not called clean: only its rates and sums are checked")
{
    SheetBuilder report("Báo cáo Bộ");
    report.row(0, 0, {"Cấp học", "Tổng số trường", "Hoàn thành TĐG", "ĐGN", "Cấp độ 1", "Cấp độ 2"});
    report.row(1, 0, {"MN", "#=100", "#=90", "#=50", "#=10", "#=20"});
    CHECK(tells(summaryOf({report}), Phrase::ministryReportUnchecked));
}

TEST_CASE("a school's own tables are checked, and nothing else is said")
{
    SheetBuilder sheet("Kế hoạch cải tiến");
    sheet.row(0, 0, {"Trường Tiểu học Kim Đồng"});
    CHECK(check::uncheckedOf(checked({sheet})).empty());
    tests::School school;
    school.set = &tests::ruleSet("TH-2018");
    SheetBuilder summary("Tổng hợp");
    tests::writeSummary(summary, school, {});
    CHECK(check::uncheckedOf(checked({summary})).empty());
}
