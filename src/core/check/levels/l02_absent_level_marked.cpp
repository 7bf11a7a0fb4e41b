#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// True when the set knows the level, only not for this criterion; a level that no criterion has is another mistake.
bool isAbsent(const assess::Assessment& assessment, const ruleset::Criterion& criterion, int level)
{
    return !criterion.hasLevel(level)
           && std::ranges::any_of(assessment.choice.set->allCriteria(),
                                  [&](const ruleset::Criterion* other) { return other->hasLevel(level); });
}

/// "Đạt Mức 3" or 3 in one column of results.
void tellResult(const assess::Assessment& assessment, const ruleset::Criterion& criterion, const grid::Place& place,
                const recognise::Mark& mark, Sink& sink)
{
    if (mark.sign == recognise::Sign::Level && mark.level > 0 && isAbsent(assessment, criterion, mark.level))
        sink.add(
            place,
            {{"code", criterion.code}, {"type", assessment.choice.set->typeName}, {"n", std::to_string(mark.level)}});
}

void run(const Context& context, Sink& sink)
{
    for (const JudgedRow& judged : judgedRows(context))
    {
        if (judged.criterion == nullptr)
            continue;
        for (const auto& [level, mark] : judged.marks.levels)
            if (isPositive(mark) && isAbsent(judged.assessment, *judged.criterion, level))
            {
                std::string before(context.sheet(judged.table.sheet).grid.text(mark.cell));
                std::optional<Fix> fix;
                if (!before.empty())
                    fix = Fix{Fix::Kind::Confirm, std::move(before), "-----"};
                sink.add(judged.place(mark.cell),
                         {{"code", judged.row.code},
                          {"type", judged.assessment.choice.set->typeName},
                          {"n", std::to_string(level)}},
                         std::move(fix));
            }
        if (const auto& result = judged.marks.result)
            tellResult(judged.assessment, *judged.criterion, judged.place(result->cell), *result, sink);
    }
    for (const assess::Assessment& assessment : context.assessed.assessments)
        if (assessment.row && isJudged(assessment))
            eachMarkOf(context, assessment, [&](const ruleset::Criterion& criterion, const recognise::Mark& mark) {
                tellResult(assessment, criterion, {assessment.sheet, mark.cell}, mark, sink);
            });
    for (const JudgedForm& form : judgedForms(context))
        for (const recognise::IndicatorMark& indicator : form.table.indicators)
            if ((indicator.mark.sign == recognise::Sign::Met || indicator.mark.sign == recognise::Sign::NotMet)
                && isAbsent(form.assessment, form.criterion, indicator.level))
                sink.add(form.place(indicator.mark.cell), {{"code", form.criterion.code},
                                                           {"type", form.assessment.choice.set->typeName},
                                                           {"n", std::to_string(indicator.level)}});
}

} // namespace

const Check l02{"L02",
                Severity::Error,
                "absent-level-marked",
                "Tiêu chí {code} của {type} không có Mức {n}; ô {cell} phải để \"-----\".",
                "Criterion {code} of {type} has no level {n}; cell {cell} should hold \"-----\".",
                "Tiêu chí này không có mức đó.",
                "The level does not exist for this criterion.",
                &run};

} // namespace datchuan::check
