#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || !assessment.hasSummary)
            continue;
        const auto all = assessment.choice.set->allCriteria().size();
        if (2 * assessment.missing.size() <= all)
            continue;
        const recognise::Table* table = summaryOf(context, assessment);
        sink.add({table->sheet, table->range.first},
                 {{"k", std::to_string(all - assessment.missing.size())}, {"n", std::to_string(all)}});
    }
}

} // namespace

const Check l07{"L07",
                Severity::Error,
                "empty-as-pass",
                "Bảng chỉ có {k}/{n} tiêu chí, chưa đủ căn cứ xếp mức.",
                "The table has only {k} of {n} criteria; no level can be derived.",
                "Sai lầm nguy hiểm nhất: sai theo hướng có lợi cho trường.",
                "The most dangerous error: wrong in favour of the school.",
                &run};

} // namespace datchuan::check
