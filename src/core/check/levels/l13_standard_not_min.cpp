#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// The highest level that every criterion of the standard reaches, as far as it has it.
int levelOf(const ruleset::Standard& standard, const assess::Judgement& judgement, int top)
{
    int lowest = top;
    for (const ruleset::Criterion& criterion : standard.criteria)
        if (const auto level = judgement.criterionLevels.find(criterion.code);
            level != judgement.criterionLevels.end() && level->second < criterion.topLevel())
            lowest = std::min(lowest, level->second);
    return lowest;
}

/// Numbers below the levels are those of criteria: table (b) of Biểu 1.
bool countsCriteria(const grid::Grid& grid, const recognise::RowMarks& marks)
{
    return std::ranges::any_of(
        marks.levels, [&](const auto& level) { return grid.at(level.second.cell).kind == grid::ValueKind::Number; });
}

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || !assessment.judgement)
            continue;
        int top = 0;
        for (const auto* criterion : assessment.choice.set->allCriteria())
            top = std::max(top, criterion->topLevel());
        for (const assess::Part& part : assessment.parts)
        {
            const recognise::Table& table = context.assessed.tables[part.table];
            const auto& grid = context.sheet(table.sheet).grid;
            for (const recognise::CriterionRow& row : table.standardRows)
            {
                const ruleset::Standard* standard = assessment.choice.set->standard(row.code);
                if (standard == nullptr || row.marks[part.party].isBlank()
                    || countsCriteria(grid, row.marks[part.party]))
                    continue;
                int typed = 0;
                grid::Cell cell = row.codeCell;
                for (const auto& [level, mark] : row.marks[part.party].levels)
                    if (isPositive(mark))
                    {
                        typed = level;
                        cell = mark.cell;
                    }
                if (const auto& result = row.marks[part.party].result; result && result->sign == recognise::Sign::Level)
                {
                    typed = result->level;
                    cell = result->cell;
                }
                const int computed = levelOf(*standard, *assessment.judgement, top);
                const bool blank = std::ranges::any_of(standard->criteria, [&](const auto& criterion) {
                    return std::ranges::find(assessment.judgement->blankCriteria, criterion.code)
                           != assessment.judgement->blankCriteria.end();
                });
                if (typed != computed && !blank)
                    sink.add({table.sheet, cell},
                             {{"s", row.code}, {"typed", levelText(typed)}, {"computed", levelText(computed)}});
            }
        }
    }
}

} // namespace

const Check l13{"L13",
                Severity::Warning,
                "standard-not-min",
                "Tiêu chuẩn {s} ghi {typed}, thấp nhất trong các tiêu chí là {computed}.",
                "Standard {s} shows {typed}; its lowest criterion is {computed}.",
                "Mức của tiêu chuẩn là mức thấp nhất của các tiêu chí; mức không có coi như đạt.",
                "A standard is as high as its lowest criterion; a level that a criterion lacks counts as reached.",
                &run};

} // namespace datchuan::check
