// What no check looks into is not called clean.
#include "catch.hpp"
#include "report/text_report.hpp"
#include "report/workbook_view.hpp"
#include "support/checked.hpp"
#include "support/school.hpp"

using namespace datchuan;
using namespace datchuan::report;
using tests::SheetBuilder;

namespace {

const std::string told = say(Phrase::contentUnchecked, Language::Vietnamese);

std::string summaryOf(const std::vector<SheetBuilder>& sheets)
{
    const check::Checked checked = tests::checked(sheets);
    std::vector<std::string> names;
    for (const SheetBuilder& sheet : sheets)
        names.push_back(sheet.name());
    return findingsOf({checked, names, {}, false}, Language::Vietnamese).summary;
}

SheetBuilder registerSheet()
{
    SheetBuilder sheet("Sổ");
    sheet.row(0, 0, {"TT", "Tên trường", "Mức độ", "Số quyết định", "Ngày ký", "Hết hạn", "Cơ quan cấp"});
    sheet.row(1, 0, {"#=1", "Trường TH A", "#=1", "12/QĐ-UBND", "10/4/2024", "10/4/2029", "UBND tỉnh"});
    return sheet;
}

} // namespace

TEST_CASE("a register is not called clean: its content is not checked, and that is said")
{
    CHECK(summaryOf({registerSheet()}).find(told) != std::string::npos);
}

TEST_CASE("a school's own tables are checked, and nothing else is said")
{
    SheetBuilder sheet("Kế hoạch cải tiến");
    sheet.row(0, 0, {"Trường Tiểu học Kim Đồng"});
    CHECK(summaryOf({sheet}).find(told) == std::string::npos);
    tests::School school;
    school.set = &tests::ruleSet("TH-2018");
    SheetBuilder summary("Tổng hợp");
    tests::writeSummary(summary, school, {});
    CHECK(summaryOf({summary}).find(told) == std::string::npos);
}
