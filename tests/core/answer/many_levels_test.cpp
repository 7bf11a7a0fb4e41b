#include "catch.hpp"

#include "answer/verdict.hpp"
#include "support/summary.hpp"

/// W43 and W44: a many-level school is as high as its lowest level of study (one source only; the result says so).
namespace datchuan::tests {

namespace {

std::vector<SheetBuilder> manyLevels(const std::set<std::string>& unmetPrimary, const std::set<std::string>& unmetLower)
{
    std::vector<SheetBuilder> sheets;
    for (const auto& [name, unmet] : {std::pair{"Cấp tiểu học", unmetPrimary}, std::pair{"Cấp THCS", unmetLower}})
    {
        School school;
        school.set = &ruleSet("PT-2026");
        school.unmet = unmet;
        SheetBuilder sheet(name);
        SummaryLayout layout;
        layout.titleLines = {"Trường TH và THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
        writeSummary(sheet, school, layout);
        sheets.push_back(sheet);
    }
    return sheets;
}

answer::Verdict verdict(const std::vector<SheetBuilder>& sheets)
{
    return answer::verdictOf(checked(sheets).assessed);
}

} // namespace

TEST_CASE("W43: Mức 2 and Mức 1 make Mức 1, and L28 tells it")
{
    const auto sheets = manyLevels({}, {"2.2 M2*"});
    CHECK(verdict(sheets).proven == 1);
    CHECK(verdict(sheets).blockers.at(2) == "2.2");
    CHECK(verdict(sheets).conclusion == "Đạt Mức 1 (mức thấp nhất của các cấp học, cần đối chiếu quy định)");
    CHECK(findings(sheets) == Found{"L28 2!A3"});
    CHECK(findings(manyLevels({}, {})).empty());
}

TEST_CASE("W44: one level of study below Mức 1 keeps the school below")
{
    const auto sheets = manyLevels({}, {"4.2 M1*", "4.2 M2*"});
    CHECK(verdict(sheets).proven == 0);
    CHECK(verdict(sheets).blockers.at(1) == "4.2");
}

} // namespace datchuan::tests
