#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "assess/row_claims.hpp"

namespace datchuan::check {

namespace {

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
        for (const assess::Part& part : assessment.parts)
        {
            const recognise::Table& table = context.assessed.tables[part.table];
            if (table.kind != recognise::TableKind::Level4)
                continue;
            for (const recognise::CriterionRow& row : table.rows)
                if (assess::claimOfItem(row.marks[part.party]) == assess::Claim::Met)
                {
                    const auto& marks = row.marks[part.party];
                    sink.add({table.sheet, marks.met      ? marks.met->cell
                                           : marks.result ? marks.result->cell
                                                          : row.codeCell},
                             {{"level", levelText(assessment.judgement->proven)}});
                    break;
                }
        }
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
