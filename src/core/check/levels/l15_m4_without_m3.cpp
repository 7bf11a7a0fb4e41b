#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "assess/row_claims.hpp"

namespace datchuan::check {

namespace {

/// The cell of the first item that is marked met, in a table of items or in their forms.
std::optional<grid::Place> firstItemMet(const Context& context, const assess::Assessment& assessment)
{
    for (const assess::Part& part : assessment.parts)
    {
        const recognise::Table& table = context.assessed.tables[part.table];
        if (table.kind != recognise::TableKind::Level4)
            continue;
        for (const recognise::CriterionRow& row : table.rows)
            if (const recognise::RowMarks& marks = row.marks[part.party];
                assess::claimOfItem(marks) == assess::Claim::Met)
                return grid::Place{table.sheet, marks.met      ? marks.met->cell
                                                : marks.result ? marks.result->cell
                                                               : row.codeCell};
    }
    return std::nullopt;
}

/// Items marked met in a school that cannot be at the level below.
void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || !assessment.judgement)
            continue;
        int below = 0;
        for (const ruleset::LevelRule& rule : assessment.choice.set->levelRules)
            for (const ruleset::Condition& condition : rule.conditions)
                if (condition.kind == ruleset::Condition::Kind::Items)
                    below = rule.after;
        if (assessment.judgement->possible >= below)
            continue;
        if (const auto place = firstItemMet(context, assessment))
            sink.add(*place, {{"level", levelText(assessment.judgement->proven)}});
    }
}

} // namespace

const Check l15{"L15",
                Severity::Warning,
                "m4-without-m3",
                "Mức 4 chỉ xét khi trường đạt Mức 3; hiện trường ở {level}.",
                "Mức 4 counts only above Mức 3; the school is at {level}.",
                "Mức 4 cần Mức 3 trước.",
                "Mức 4 needs Mức 3 first.",
                &run};

} // namespace datchuan::check
