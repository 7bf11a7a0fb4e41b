#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "assess/row_claims.hpp"
#include "check/comparison.hpp"

#include <map>

namespace datchuan::check {

namespace {

/// What the summary shows for each criterion.
std::map<std::string, ShownLevel> summaryLevels(const Context& context, const assess::Assessment& assessment)
{
    std::map<std::string, ShownLevel> levels;
    for (const JudgedRow& judged : judgedRows(context))
        if (&judged.assessment == &assessment && judged.criterion != nullptr && !judged.marks.isBlank())
            levels.emplace(judged.row.code, shownBy(judged));
    return levels;
}

LocalText metText(assess::Claim claim)
{
    return claim == assess::Claim::Met ? LocalText{"Đạt", "Đạt"} : LocalText{"Không đạt", "Không đạt"};
}

/// The items of Mức 4: their table against their forms.
void compareItems(const Context& context, const assess::Assessment& assessment, Sink& sink)
{
    std::map<std::string, assess::Claim> inForms;
    for (const bool ofForms : {true, false})
        for (const assess::Part& part : assessment.parts)
        {
            const recognise::Table& table = context.assessed.tables[part.table];
            if (table.kind != recognise::TableKind::Level4 || table.isItemForm != ofForms)
                continue;
            for (const recognise::CriterionRow& row : table.rows)
            {
                const assess::Claim claim = assess::claimOfItem(row.marks[part.party]);
                if (claim == assess::Claim::Blank)
                    continue;
                if (ofForms)
                    inForms.emplace(row.code, claim);
                else if (const auto form = inForms.find(row.code); form != inForms.end() && form->second != claim)
                    sink.add({table.sheet, row.codeCell},
                             {{"code", row.code}, {"a", metText(form->second)}, {"b", metText(claim)}});
            }
        }
}

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || !assessment.judgement)
            continue;
        compareItems(context, assessment, sink);
        if (!assessment.hasSummary)
            continue;
        std::map<std::string, ShownLevel> shown;
        for (const JudgedForm& form : judgedForms(context))
        {
            if (&form.assessment != &assessment || !assessment.claims.criteria.at(form.criterion.code).fromForm)
                continue;
            if (shown.empty())
                shown = summaryLevels(context, assessment);
            const auto inSummary = shown.find(form.criterion.code);
            if (inSummary == shown.end())
                continue;
            const int inForm = form.table.stated ? form.table.stated->level
                                                 : assessment.judgement->criterionLevels.at(form.criterion.code);
            if (inForm != inSummary->second.level)
                sink.add(inSummary->second.place, {{"code", form.criterion.code},
                                                   {"a", levelText(inForm)},
                                                   {"b", levelText(inSummary->second.level)}});
        }
    }
}

} // namespace

const Check l08{"L08",
                Severity::Error,
                "sheet-vs-summary",
                "Tiêu chí {code}: phiếu ghi {a}, bảng tổng hợp ghi {b}.",
                "Criterion {code}: the sheet says {a}, the summary says {b}.",
                "Đoàn đánh giá ngoài đối chiếu chính chỗ này.",
                "External teams compare exactly this.",
                &run};

} // namespace datchuan::check
