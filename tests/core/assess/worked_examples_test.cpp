#include "catch.hpp"

#include "assess/assessment.hpp"
#include "assess/conclusion.hpp"
#include "support/rules.hpp"
#include "support/school.hpp"

/// The worked examples of rules/regimes (domain/regimes.md section 6), by id.
namespace datchuan::tests {

namespace {

using assess::Assessed;
using assess::Judgement;
using assess::Reason;

SummaryLayout dated(const std::string& date)
{
    SummaryLayout layout;
    layout.titleLines = {"1.1. Đánh giá tiêu chí Mức 1, 2 và 3", date};
    return layout;
}

const std::string may2019 = "Hà Nội, ngày 15 tháng 5 năm 2019";

Assessed assessed(const std::vector<SheetBuilder>& sheets)
{
    return assess::assess(workbookOf(sheets), library(), titles(), {});
}

/// The school as one summary sheet, with its Mức 4 table below.
Assessed asSummary(const School& school, const SummaryLayout& layout = dated(may2019))
{
    SheetBuilder sheet("Tổng hợp");
    const auto rows = writeSummary(sheet, school, layout);
    if (school.unmetItems)
        writeLevel4(sheet, school, rows.rbegin()->second + 60);
    return assessed({sheet});
}

/// The school as forms, one sheet per criterion.
Assessed asForms(const School& school, const std::string& date = may2019)
{
    std::vector<SheetBuilder> sheets;
    SheetBuilder cover("Thông tin");
    cover.row(0, 0, {"Ngày đánh giá", date});
    sheets.push_back(cover);
    for (const auto* criterion : school.set->allCriteria())
    {
        SheetBuilder sheet("TC " + criterion->code);
        writeForm(sheet, school, *criterion, 0);
        sheets.push_back(sheet);
    }
    if (school.unmetItems)
    {
        SheetBuilder sheet("Mức 4");
        writeLevel4(sheet, school, 0);
        sheets.push_back(sheet);
    }
    return assessed(sheets);
}

const Judgement& only(const Assessed& result)
{
    REQUIRE(result.assessments.size() == 1);
    INFO(assess::conclusion(result.assessments.front()).vi);
    REQUIRE(result.assessments.front().judgement.has_value());
    return *result.assessments.front().judgement;
}

std::vector<std::string> blockers(const Judgement& judgement, int level)
{
    std::vector<std::string> texts;
    for (const auto& group : judgement.blocking)
        if (group.level == level)
            for (const auto& blocker : group.criteria)
            {
                std::string text = blocker.code;
                for (const auto& indicator : blocker.indicators)
                    text += " " + indicator;
                texts.push_back(text);
            }
    return texts;
}

School school(const char* set)
{
    School made;
    made.set = &ruleSet(set);
    return made;
}

} // namespace

TEST_CASE("W01: every M3 indicator not met gives level 2, blocked by the 19 criteria that have M3")
{
    School s = school("TH-2018");
    s.unmetLevels = {3};
    for (const Assessed& result : {asSummary(s), asForms(s)})
    {
        const Judgement& judgement = only(result);
        CHECK(judgement.proven == 2);
        CHECK(judgement.possible == 2);
        CHECK(judgement.conclusive);
        CHECK(judgement.nationalStandard == 1);
        CHECK(blockers(judgement, 3).size() == 19);
        CHECK(assess::conclusion(result.assessments.front()).vi == "Đạt Mức 2");
    }
}

TEST_CASE("W02: no item of Điều 22 met gives level 3, blocked by all six")
{
    School s = school("MN-2018");
    s.unmetItems = {{"22.1", "22.2", "22.3", "22.4", "22.5", "22.6"}};
    for (const Assessed& result : {asSummary(s), asForms(s)})
    {
        const Judgement& judgement = only(result);
        CHECK(judgement.proven == 3);
        CHECK(judgement.conclusive);
        CHECK(judgement.nationalStandard == 2);
        CHECK(blockers(judgement, 4) == std::vector<std::string>{"22.1", "22.2", "22.3", "22.4", "22.5", "22.6"});
    }
}

TEST_CASE("W03: everything met gives level 4 and nothing above")
{
    School s = school("TRH-2018");
    s.unmetItems.emplace();
    for (const Assessed& result : {asSummary(s), asForms(s)})
    {
        const Judgement& judgement = only(result);
        CHECK(judgement.proven == 4);
        CHECK(judgement.nationalStandard == 2);
        CHECK(judgement.blocking.empty());
    }
}

TEST_CASE("W04: one item of six keeps the school at level 3")
{
    School s = school("TRH-2018");
    s.unmetItems = {{"22.3"}};
    const Judgement judgement = only(asSummary(s));
    CHECK(judgement.proven == 3);
    CHECK(blockers(judgement, 4) == std::vector<std::string>{"22.3"});
}

TEST_CASE("W05: ticks above an unmet M1c do not count")
{
    School s = school("TH-2018");
    s.unmet = {"5.5 M1c"};
    s.unmetItems.emplace();
    const Judgement judgement = only(asForms(s));
    CHECK(judgement.proven == 0);
    CHECK(judgement.possible == 0);
    CHECK(judgement.conclusive);
    CHECK(judgement.nationalStandard == 0);
    CHECK(blockers(judgement, 1) == std::vector<std::string>{"5.5 M1c"});
}

TEST_CASE("W06: an unmet M2a below a ticked M3 leaves the criterion at M1")
{
    School s = school("TRH-2018");
    s.unmet = {"5.1 M2a"};
    const Judgement judgement = only(asForms(s));
    CHECK(judgement.proven == 1);
    CHECK(judgement.criterionLevels.at("5.1") == 1);
    CHECK(blockers(judgement, 2) == std::vector<std::string>{"5.1 M2a"});
}

TEST_CASE("W07: marks at M1 and M3 with a gap between are asked, not guessed")
{
    const School s = school("TRH-2018");
    SheetBuilder sheet;
    const SummaryLayout layout = dated(may2019);
    const auto rows = writeSummary(sheet, s, layout);
    sheet.put({rows.at("5.1"), levelColumn(layout, 2)}, "");
    const Judgement judgement = only(assessed({sheet}));
    CHECK(judgement.proven == 1);
    CHECK(judgement.possible == 3);
    CHECK_FALSE(judgement.conclusive);
    CHECK_FALSE(judgement.nationalStandard.has_value());
    CHECK(blockers(judgement, 2) == std::vector<std::string>{"5.1"});
}

TEST_CASE("W08: a mark at a level that the criterion lacks is ignored")
{
    const School s = school("TH-2018");
    SheetBuilder sheet;
    const SummaryLayout layout = dated(may2019);
    const auto rows = writeSummary(sheet, s, layout);
    sheet.put({rows.at("1.10"), levelColumn(layout, 3)}, "x");
    const Judgement judgement = only(assessed({sheet}));
    CHECK(judgement.proven == 3);
    CHECK(judgement.conclusive);
    CHECK(judgement.criterionLevels.at("1.10") == 2);
}

TEST_CASE("W09: 1.10 stored as the number 1.1 leaves the level undetermined")
{
    const School s = school("TH-2018");
    SheetBuilder sheet;
    SummaryLayout layout = dated(may2019);
    layout.codesAsNumbers = true;
    const auto rows = writeSummary(sheet, s, layout);
    sheet.put({rows.at("1.10"), 0}, "#=1.1");
    const Assessed result = assessed({sheet});
    REQUIRE(result.assessments.size() == 1);
    CHECK_FALSE(result.assessments.front().judgement.has_value());
    CHECK(result.assessments.front().missing == std::vector<std::string>{"1.10"});
    CHECK(result.assessments.front().doubled.contains("1.1"));
}

TEST_CASE("W10, W11, W12: training-standard items are left out from 20/10/2021 on")
{
    School s = school("MN-2018");
    s.unmet = {"2.2 M1b", "2.2 M2a", "2.2 M3a"};
    CHECK(only(asForms(s, "15/5/2022")).proven == 3);
    CHECK(only(asForms(s, "15/5/2022")).nationalStandard == 2);
    const Judgement before = only(asForms(s, "15/5/2021"));
    CHECK(before.proven == 0);
    CHECK(blockers(before, 1) == std::vector<std::string>{"2.2 M1b"});
    School trh = school("TRH-2018");
    trh.unmet = {"2.2 M1b"};
    CHECK(only(asForms(trh, "19/10/2021")).proven == 0);
    CHECK(only(asForms(trh, "20/10/2021")).proven == 3);
}

TEST_CASE("W13: a blank criterion is not assessed, never not met")
{
    School s = school("TRH-2018");
    s.unmetLevels = {3};
    s.blank = {"4.2"};
    for (const Assessed& result : {asSummary(s), asForms(s)})
    {
        const Judgement& judgement = only(result);
        CHECK(judgement.proven == 0);
        CHECK(judgement.possible == 2);
        CHECK_FALSE(judgement.conclusive);
        CHECK(assess::conclusion(result.assessments.front()).vi == "Chưa đủ dữ liệu: 4.2 chưa đánh giá");
    }
}

TEST_CASE("W14: a failure elsewhere makes the result certain in spite of a blank")
{
    School s = school("TRH-2018");
    s.unmetLevels = {3};
    s.blank = {"4.2"};
    s.unmet = {"3.4 M1a"};
    const Assessed result = asForms(s);
    const Judgement& judgement = only(result);
    CHECK(judgement.proven == 0);
    CHECK(judgement.possible == 0);
    CHECK(judgement.conclusive);
    CHECK(assess::conclusion(result.assessments.front()).vi == "Không đạt");
    REQUIRE(judgement.blocking.front().criteria.size() == 2);
    CHECK(judgement.blocking.front().criteria[0].code == "3.4");
    CHECK(judgement.blocking.front().criteria[0].reason == Reason::NotMet);
    CHECK(judgement.blocking.front().criteria[0].indicators == std::vector<std::string>{"M1a"});
    CHECK(judgement.blocking.front().criteria[1].code == "4.2");
    CHECK(judgement.blocking.front().criteria[1].reason == Reason::NotAssessed);
}

TEST_CASE("W15: a level that is not claimed leaves level 2 as the final answer")
{
    School s = school("MN-2018");
    s.blankLevels = {3};
    const Judgement forms = only(asForms(s));
    CHECK(forms.proven == 2);
    CHECK(forms.possible == 3);
    CHECK(forms.conclusive);
    CHECK(forms.nationalStandard == 1);
    CHECK(blockers(forms, 3).size() == 19);
    const Judgement summary = only(asSummary(s));
    CHECK(summary.proven == 2);
    CHECK(summary.possible == 2);
    CHECK(summary.conclusive);
}

TEST_CASE("W16: items of Mức 4 do not count below level 3")
{
    School s = school("TH-2018");
    s.unmetLevels = {3};
    s.unmetItems.emplace();
    const Judgement judgement = only(asForms(s));
    CHECK(judgement.proven == 2);
    CHECK(judgement.possible == 2);
    CHECK(blockers(judgement, 3).size() == 19);
}

TEST_CASE("W17: one unmet indicator at M2 keeps the school at level 1")
{
    School s = school("MN-2018");
    s.unmet = {"3.5 M2b"};
    const Judgement judgement = only(asForms(s));
    CHECK(judgement.proven == 1);
    CHECK(blockers(judgement, 2) == std::vector<std::string>{"3.5 M2b"});
}

TEST_CASE("W29: a sheet of 2025 is never judged by the 2018 set")
{
    const School s = school("TH-2018");
    const Assessed result = asSummary(s, dated("Hà Nội, ngày 15 tháng 5 năm 2025"));
    REQUIRE(result.assessments.size() == 1);
    CHECK(result.assessments.front().choice.set->id == "TH-2024");
    CHECK_FALSE(result.assessments.front().judgement.has_value());
    CHECK(assess::conclusion(result.assessments.front()).vi.find("cần đối chiếu văn bản") != std::string::npos);
}

TEST_CASE("W30: primary criteria under a preschool's name are a fault of structure")
{
    const School s = school("TH-2018");
    SummaryLayout layout = dated(may2019);
    layout.titleLines.insert(layout.titleLines.begin(), "TRƯỜNG MẦM NON HOA SEN");
    const Assessed result = asSummary(s, layout);
    REQUIRE(result.assessments.size() == 1);
    CHECK(result.assessments.front().choice.set->id == "MN-2018");
    CHECK_FALSE(result.assessments.front().judgement.has_value());
    CHECK(result.assessments.front().foreign.size() == 2);
}

} // namespace datchuan::tests
