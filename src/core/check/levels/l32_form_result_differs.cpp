#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const JudgedForm& form : judgedForms(context))
    {
        if (!form.table.stated || !form.assessment.judgement)
            continue;
        const auto claims = form.assessment.claims.criteria.find(form.criterion.code);
        const auto proven = form.assessment.judgement->criterionLevels.find(form.criterion.code);
        const auto possible = form.assessment.judgement->possibleLevels.find(form.criterion.code);
        if (claims == form.assessment.claims.criteria.end() || !claims->second.fromForm
            || proven == form.assessment.judgement->criterionLevels.end()
            || possible == form.assessment.judgement->possibleLevels.end())
            continue;
        const int typed = form.table.stated->level;
        // blank indicators below a claimed level are told by L09; a level too low may be caution, 0 is a contradiction
        const bool isTooHigh = typed > possible->second && typed <= form.criterion.topLevel();
        if (isTooHigh || (typed == 0 && proven->second > 0))
            sink.add(
                form.place(form.table.stated->cell),
                {{"code", form.criterion.code}, {"typed", levelText(typed)}, {"computed", levelText(proven->second)}});
    }
}

} // namespace

/// Not of the catalogue (mistakes.md), which knows blank indicators (L09) and forms against the summary (L08) only.
const Check l32{"L32",
                Severity::Error,
                "form-result-differs",
                "Phiếu tiêu chí {code} kết luận {typed}, các chỉ báo cho {computed}.",
                "The form of criterion {code} concludes {typed}; its indicators give {computed}.",
                "Dòng kết luận gõ tay không theo các chỉ báo đã đánh dấu.",
                "The typed line does not follow the indicators that are marked.",
                &run};

} // namespace datchuan::check
