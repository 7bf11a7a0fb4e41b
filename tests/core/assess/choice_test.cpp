#include "catch.hpp"

#include "support/checked.hpp"
#include "support/school.hpp"

/// Which rule set a part of a workbook is judged by, when no date tells the regime.
namespace datchuan::tests {

namespace {

std::string setOf(const std::vector<SheetBuilder>& sheets)
{
    const auto result = checked(sheets);
    REQUIRE(result.assessed.assessments.size() == 1);
    const auto* set = result.assessed.assessments.front().choice.set;
    return set == nullptr ? "" : set->id;
}

/// The form of one criterion of the 2018 regime, as a working group hands it in.
SheetBuilder oneForm(const char* set, const char* code, const std::string& name)
{
    School school;
    school.set = &ruleSet(set);
    SheetBuilder sheet("Phiếu");
    sheet.put({0, 0}, name);
    writeForm(sheet, school, *school.set->criterion(code), 2);
    return sheet;
}

} // namespace

TEST_CASE("a single form is judged by the regime that its indicators belong to")
{
    CHECK(setOf({oneForm("TH-2018", "1.3", "Trường Tiểu học Hoa Đào")}) == "TH-2018");
    CHECK(setOf({oneForm("MN-2018", "4.2", "Trường Mầm non Hoa Đào")}) == "MN-2018");
    CHECK(setOf({oneForm("TRH-2018", "3.1", "Trường THCS Hoa Đào")}) == "TRH-2018");
}

TEST_CASE("titles tell the regime of a table with few criteria, levels only where titles are silent")
{
    const auto table = [](const std::vector<std::string>& labels, bool level3) {
        SheetBuilder sheet("Tổng hợp");
        sheet.put({0, 0}, "Trường Tiểu học Hoa Đào");
        sheet.row(2, 0, {"Tiêu chí", "Không đạt", "Mức 1", "Mức 2", level3 ? "Mức 3" : ""});
        int row = 3;
        for (const std::string& label : labels)
            sheet.row(row++, 0, {label, "", "x", "x"});
        return setOf({sheet});
    };
    const auto label = [](const char* set, const char* code) {
        return "Tiêu chí " + std::string(code) + ". " + ruleSet(set).criterion(code)->title.vi;
    };
    CHECK(table({label("TH-2018", "4.1"), label("TH-2018", "4.2")}, false) == "TH-2018");
    CHECK(table({label("PT-2026", "4.1"), label("PT-2026", "4.2")}, true) == "PT-2026");
    CHECK(table({"Tiêu chí 4.1", "Tiêu chí 4.2"}, true) == "TH-2018");
}

} // namespace datchuan::tests
