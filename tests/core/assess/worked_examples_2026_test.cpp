#include "catch.hpp"

#include "assess/assessment.hpp"
#include "assess/conclusion.hpp"
#include "support/checked.hpp"
#include "support/school.hpp"

/// The worked examples of the 2026 regime (domain/regimes.md section 6.2), by id, from a Biểu 1 (a) summary.
namespace datchuan::tests {

namespace {

using assess::Judgement;

/// Level of each criterion: '2', '1', '0' (Không đạt) or ' ' (blank); all others at `rest`.
struct Levels
{
    const char* set = "PT-2026";
    char rest = '1';
    std::map<std::string, char> of;
};

const std::vector<std::string> mandatory{"1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2"};

SheetBuilder sheetOf(const Levels& levels)
{
    School school;
    school.set = &ruleSet(levels.set);
    for (const auto* criterion : school.set->allCriteria())
    {
        const auto found = levels.of.find(criterion->code);
        const char level = found == levels.of.end() ? levels.rest : found->second;
        if (level == ' ')
            school.blank.insert(criterion->code);
        if (level < '2')
            school.unmet.insert(criterion->code + " M2*");
        if (level < '1')
            school.unmet.insert(criterion->code + " M1*");
    }
    SheetBuilder sheet("Biểu 1");
    SummaryLayout layout;
    layout.titleLines = {"BIỂU 1", "Ngày đánh giá: 10/6/2027"};
    layout.titleLines.push_back(levels.set == std::string("MN-2026")     ? "Trường Mầm non Hoa Sen"
                                : levels.set == std::string("GDTX-2026") ? "Trung tâm GDTX"
                                                                         : "Trường THCS Lê Lợi");
    if (levels.set == std::string("GDTX-2026"))
        layout.titleLines.push_back("Loại hình: GDTX");
    layout.mark = "×";
    layout.titles = true;
    writeSummary(sheet, school, layout);
    return sheet;
}

const assess::Assessment& only(const check::Checked& result)
{
    REQUIRE(result.assessed.assessments.size() == 1);
    return result.assessed.assessments.front();
}

Judgement judged(const Levels& levels)
{
    const auto result = checked({sheetOf(levels)});
    const auto& assessment = only(result);
    INFO(assess::conclusion(assessment).vi);
    REQUIRE(assessment.choice.set != nullptr);
    CHECK(assessment.choice.set->id == levels.set);
    REQUIRE(assessment.judgement.has_value());
    return *assessment.judgement;
}

std::string text(const Judgement& judgement, int level)
{
    return assess::blockersText(judgement.blocking, level).vi;
}

Levels with(char rest, std::map<std::string, char> others)
{
    return {"PT-2026", rest, std::move(others)};
}

} // namespace

TEST_CASE("W31: exactly five of the seven others suffice for Mức 1")
{
    const Judgement judgement = judged(with('1', {{"1.1", '0'}, {"2.3", '0'}}));
    CHECK(judgement.proven == 1);
    CHECK(judgement.conclusive);
    CHECK(judgement.nationalStandard == 1);
    // Mức 2: all eight mandatory, five of the others, and 1.1 and 2.3 to Mức 1
    REQUIRE(judgement.blocking.size() == 3);
    CHECK(judgement.blocking[0].need == 8);
    CHECK(judgement.blocking[0].criteria.size() == 8);
    CHECK(judgement.blocking[1].need == 5);
    CHECK(judgement.blocking[1].criteria.size() == 7);
    CHECK(judgement.blocking[2].need == 2);
    CHECK(judgement.blocking[2].criteria.size() == 2);
}

TEST_CASE("W32: four of seven do not suffice, and any one of three would mend it")
{
    const Judgement judgement = judged(with('1', {{"1.1", '0'}, {"2.3", '0'}, {"3.5", '0'}}));
    CHECK(judgement.proven == 0);
    CHECK(judgement.conclusive);
    CHECK(judgement.nationalStandard == 0);
    REQUIRE(judgement.blocking.front().level == 1);
    CHECK(judgement.blocking.front().need == 1);
    CHECK(text(judgement, 1) == "ít nhất 1 trong: 1.1; 2.3; 3.5");
}

TEST_CASE("W33: an unmet mandatory criterion blocks Mức 1")
{
    Levels levels = with('2', {{"4.2", '0'}});
    levels.set = "MN-2026";
    const Judgement judgement = judged(levels);
    CHECK(judgement.proven == 0);
    CHECK(text(judgement, 1) == "4.2");
    const auto result = checked({sheetOf(levels)});
    CHECK(assess::conclusion(only(result)).vi == "Không đạt Mức 1");
}

TEST_CASE("W34: mandatory and five others at Mức 2, the rest at Mức 1, give Mức 2")
{
    const Judgement judgement = judged(with('2', {{"1.1", '1'}, {"2.3", '1'}}));
    CHECK(judgement.proven == 2);
    CHECK(judgement.nationalStandard == 2);
    CHECK(judgement.blocking.empty());
}

TEST_CASE("W35, W36: one of the others below Mức 1 blocks Mức 2")
{
    CHECK(judged(with('2', {{"1.1", '1'}, {"3.5", '0'}})).proven == 1);
    CHECK(text(judged(with('2', {{"1.1", '1'}, {"3.5", '0'}})), 2) == "3.5 (M1)");
    CHECK(judged(with('2', {{"4.3", '0'}})).proven == 1);
    CHECK(text(judged(with('2', {{"4.3", '0'}})), 2) == "4.3 (M1)");
}

TEST_CASE("W37: four of seven at Mức 2 need any one more")
{
    const Judgement judgement = judged(with('2', {{"1.1", '1'}, {"2.3", '1'}, {"3.5", '1'}}));
    CHECK(judgement.proven == 1);
    CHECK(text(judgement, 2) == "ít nhất 1 trong: 1.1; 2.3; 3.5");
}

TEST_CASE("W38: a mandatory criterion at Mức 1 blocks Mức 2")
{
    const Judgement judgement = judged(with('2', {{"2.2", '1'}}));
    CHECK(judgement.proven == 1);
    CHECK(text(judgement, 2) == "2.2");
}

TEST_CASE("W39: nothing assessed is not a failure")
{
    const auto result = checked({sheetOf(with(' ', {}))});
    const auto& assessment = only(result);
    CHECK(assess::conclusion(assessment).vi == "Chưa đánh giá");
    CHECK_FALSE(assessment.judgement->conclusive);
    CHECK(assessment.judgement->proven == 0);
    CHECK_FALSE(assessment.judgement->nationalStandard.has_value());
}

TEST_CASE("W40: blanks among the others leave Mức 1 certain and Mức 2 open")
{
    const Judgement judgement = judged(with('2', {{"2.3", ' '}, {"4.3", ' '}}));
    CHECK(judgement.proven == 1);
    CHECK(judgement.possible == 2);
    CHECK_FALSE(judgement.conclusive);
}

TEST_CASE("W41: a blank mandatory criterion leaves everything open")
{
    const Judgement judgement = judged(with('2', {{"3.1", ' '}}));
    CHECK(judgement.proven == 0);
    CHECK(judgement.possible == 2);
    CHECK_FALSE(judgement.conclusive);
    CHECK(text(judgement, 1) == "3.1 (chưa đánh giá)");
}

TEST_CASE("W42: GDTX gets a level but no national standard; Mức 2 above an unmet Mức 1 counts as nothing")
{
    Levels levels;
    levels.set = "GDTX-2026";
    const auto& set = ruleSet("GDTX-2026");
    SheetBuilder sheet = sheetOf(levels);
    // 3.3: nothing at Mức 1, a mark at Mức 2, and Không đạt at Mức 1 in words
    for (int row = 0; row < 60; ++row)
        if (sheet.get({row, 0}).starts_with("Tiêu chí 3.3"))
        {
            sheet.put({row, 2}, "Không đạt");
            sheet.put({row, 3}, "×");
        }
    const auto result = checked({sheet});
    const auto& assessment = only(result);
    REQUIRE(assessment.choice.set == &set);
    REQUIRE(assessment.judgement.has_value());
    CHECK(assessment.judgement->proven == 1);
    CHECK(assessment.judgement->criterionLevels.at("3.3") == 0);
    CHECK_FALSE(assessment.judgement->nationalStandard.has_value());
    CHECK(findings({sheet}).size() == 1);
    CHECK(findings({sheet}).front().starts_with("L01"));
}

TEST_CASE("W45: 14 of 15 criteria never give a result")
{
    SheetBuilder sheet = sheetOf(with('2', {}));
    for (int row = 0; row < 60; ++row)
        if (sheet.get({row, 0}).starts_with("Tiêu chí 2.3"))
            for (int column = 0; column < 6; ++column)
                sheet.put({row, column}, "");
    const auto result = checked({sheet});
    const auto& assessment = only(result);
    CHECK_FALSE(assessment.judgement.has_value());
    CHECK(assess::conclusion(assessment).vi == "Chưa tính được: thiếu tiêu chí 2.3");
}

TEST_CASE("W48: the day 07/7/2026 belongs to the new regime")
{
    CHECK(library().inForce("THCS", *calendar::fromIso("2026-07-06")).set->id == "TRH-2024");
    CHECK(library().inForce("THCS", *calendar::fromIso("2026-07-07")).set->id == "PT-2026");
}

TEST_CASE("W51: a column Mức 3 in a TT 57 sheet is ignored")
{
    SheetBuilder sheet = sheetOf(with('1', {}));
    for (int row = 0; row < 60; ++row)
    {
        if (sheet.get({row, 3}) == "Mức 2")
            sheet.put({row, 4}, "Mức 3");
        if (sheet.get({row, 0}).starts_with("Tiêu chí 1.1"))
            sheet.put({row, 4}, "×");
    }
    const auto result = checked({sheet});
    REQUIRE(only(result).judgement.has_value());
    CHECK(only(result).judgement->proven == 1);
}

} // namespace datchuan::tests
