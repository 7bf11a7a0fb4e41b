#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        const assess::RuleChoice& choice = assessment.choice;
        if (choice.set == nullptr || choice.set->status != ruleset::Status::Provisional || !choice.date)
            continue;
        const recognise::Table& table = context.assessed.tables[assessment.parts.front().table];
        sink.add({table.sheet, table.range.first},
                 {{"date", calendar::toVietnamese(*choice.date)},
                  {"n", choice.set->expectedCriteria ? std::to_string(*choice.set->expectedCriteria) : "?"}});
    }
}

} // namespace

const Check s11{"S11",
                Severity::Warning,
                "set-count-after-amendment",
                "File ngày {date}: bộ tiêu chí theo TT 22/2024 dự kiến {n} tiêu chí, cần đối chiếu văn bản.",
                "File dated {date}: the set under TT 22/2024 is expected to have {n} criteria; check the text.",
                "Từ 25/01/2025 tiêu chuẩn 3 còn 3 tiêu chí (nguồn thứ cấp).",
                "From 25/01/2025 standard 3 has 3 criteria (secondary sources).",
                &run};

} // namespace datchuan::check
