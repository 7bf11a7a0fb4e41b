#include "check/catalogue.hpp"
#include "check/rows.hpp"

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

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || !assessment.judgement || !assessment.hasSummary)
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
