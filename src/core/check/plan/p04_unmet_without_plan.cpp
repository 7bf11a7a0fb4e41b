#include "check/catalogue.hpp"
#include "check/evidence/claimed.hpp"
#include "check/rows.hpp"
#include "evidence/descriptions.hpp"

#include <algorithm>
#include <set>

namespace datchuan::check {

namespace {

using evidence::PlanRow;
using recognise::Concept;

/// Criteria whose form holds a plan of its own.
std::set<std::string> plannedInForms(const Context& context)
{
    std::set<std::string> planned;
    for (const recognise::Table& form : context.assessed.tables)
        if (form.kind == recognise::TableKind::IndicatorForm && !form.columns.contains(Concept::Situation))
        {
            const auto& grid = context.sheet(form.sheet).grid;
            if (!evidence::sectionsOf(grid, form).plan.texts.empty())
                planned.insert(form.rows.front().code);
        }
    return planned;
}

void run(const Context& context, Sink& sink)
{
    std::vector<PlanRow> rows = context.book.plan.tasks;
    const auto& weaknesses = context.book.plan.weaknesses;
    rows.insert(rows.end(), weaknesses.begin(), weaknesses.end());
    // a task that names no criterion may be meant for any of them; the table of weaknesses tells them then
    const bool tasksTell = std::ranges::all_of(context.book.plan.tasks, &PlanRow::namesCriterion);
    const bool weaknessesTell = !weaknesses.empty() && std::ranges::all_of(weaknesses, &PlanRow::namesCriterion);
    if (rows.empty() || (!tasksTell && !weaknessesTell))
        return;
    const std::set<std::string> inForms = plannedInForms(context);
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || assessment.row || assessment.party != recognise::Party::Self)
            continue;
        const int lowest =
            assessment.choice.set->levelRules.empty() ? 1 : assessment.choice.set->levelRules.front().level;
        for (const auto& [code, claims] : assessment.claims.criteria)
        {
            const auto covers = [&criterion = code](const PlanRow& row) { return row.covers(criterion); };
            const auto spot = assessment.spots.find(code);
            if (spot == assessment.spots.end() || !isNotMet(claims, lowest) || inForms.contains(code)
                || std::ranges::any_of(rows, covers))
                continue;
            sink.add(spot->second.place, {{"code", code}, {"n", std::to_string(lowest)}});
        }
    }
}

} // namespace

const Check p04{"P04",
                Severity::Warning,
                "unmet-without-plan",
                "Tiêu chí {code} chưa đạt Mức {n} nhưng không có trong kế hoạch cải tiến.",
                "Criterion {code} is below level {n} but not in the improvement plan.",
                "Kế hoạch cải tiến phải đi theo kết quả đánh giá.",
                "The plan must follow the result.",
                &run};

} // namespace datchuan::check
