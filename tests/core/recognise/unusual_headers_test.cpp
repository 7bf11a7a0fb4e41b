#include "catch.hpp"

#include "support/checked.hpp"
#include "support/school.hpp"
#include "support/summary.hpp"

/// Headers that schools lay out in their own way.
namespace datchuan::tests {

namespace {

int provenBy(const SheetBuilder& sheet)
{
    const auto result = checked({sheet});
    REQUIRE(result.assessed.assessments.size() == 1);
    REQUIRE(result.assessed.assessments.front().judgement.has_value());
    return result.assessed.assessments.front().judgement->proven;
}

SheetBuilder titled()
{
    SheetBuilder sheet("Tổng hợp");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    return sheet;
}

/// A primary school at Mức 2, with two columns for each level; `row` of a code by its place.
SheetBuilder split()
{
    SheetBuilder sheet = titled();
    sheet.row(3, 0, {"TT", "Tiêu chí", "Mức 1", "", "Mức 2", "", "Mức 3"});
    sheet.row(4, 2, {"Đạt", "Không đạt", "Đạt", "Không đạt", "Đạt", "Không đạt"});
    int row = 5;
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
    {
        const bool third = criterion->hasLevel(3);
        sheet.row(
            row, 0,
            {"#=" + std::to_string(row - 4), "Tiêu chí " + criterion->code, "x", "", "x", "", "", third ? "x" : ""});
        ++row;
    }
    return sheet;
}

} // namespace

TEST_CASE("levels may stand from the highest to the lowest")
{
    SheetBuilder sheet = titled();
    sheet.row(3, 0, {"Tiêu chí", "Mức 3", "Mức 2", "Mức 1", "Không đạt"});
    int row = 4;
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
        sheet.row(row++, 0, {"Tiêu chí " + criterion->code, "", "x", "x", ""});
    CHECK(provenBy(sheet) == 2);
    CHECK(findings({sheet}).empty());
    sheet.row(10, 2, {"", "", "x"});
    CHECK(provenBy(sheet) == 0);
}

TEST_CASE("each level may have a column for Đạt and one for Không đạt")
{
    SheetBuilder sheet = split();
    CHECK(provenBy(sheet) == 2);
    CHECK(findings({sheet}).empty());
    sheet.row(7, 4, {"", "x", "", "x"});
    CHECK(provenBy(sheet) == 1);
    CHECK(findings({sheet}).empty());
}

TEST_CASE("L04 tells a level that is marked as met and as not met")
{
    SheetBuilder sheet = split();
    sheet.put({7, 5}, "x");
    CHECK(findings({sheet}) == Found{"L04 F8"});
}

TEST_CASE("a plan whose results are still empty is no summary; with levels in them it is one")
{
    const auto table = [](const char* result) {
        SheetBuilder sheet = titled();
        sheet.row(3, 0,
                  {"STT", "Tiêu chuẩn, tiêu chí", "Điểm yếu", "Nội dung, biện pháp cải tiến", "Người phụ trách",
                   "Thời gian thực hiện", "Kết quả"});
        int row = 4;
        for (const char* code : {"1.3", "2.2", "3.2"})
            sheet.row(row++, 0,
                      {"#=1", std::string("Tiêu chí ") + code, "Còn 3 nội dung chưa xong", "Rà soát 3 nội dung",
                       "Thầy Nam", "Tháng 9/2021", result});
        return checked({sheet}).assessed;
    };
    const auto plan = table("");
    REQUIRE(plan.tables.size() == 1);
    CHECK(plan.tables.front().kind == recognise::TableKind::ImprovementPlan);
    CHECK(plan.assessments.empty());
    CHECK(table("Mức 2").assessments.size() == 1);
}

TEST_CASE("V06 asks for codes where codes stand, not where documents are counted")
{
    const auto table = [](const std::string& first, const std::string& others) {
        SheetBuilder sheet = titled();
        sheet.row(3, 0, {"Tiêu chí", "Mức 1", "Mức 2", "Mức 3", "MC"});
        int row = 4;
        for (const auto* criterion : ruleSet("TH-2018").allCriteria())
        {
            const std::string code = criterion->code == "1.1" ? first : others;
            sheet.row(row++, 0, {"Tiêu chí " + criterion->code, "x", "x", "", code});
        }
        return findings({sheet});
    };
    CHECK(table("#=4", "#=3").empty());
    CHECK(table("", "[H1-1.1-01]") == Found{"V06 E5"});
}

} // namespace datchuan::tests
