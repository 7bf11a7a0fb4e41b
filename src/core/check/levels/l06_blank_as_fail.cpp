#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || assessment.claims.criteria.empty())
            continue;
        if (!assessment.claims.anythingAssessed && assessment.unclear.empty())
        {
            // one finding for a table that nobody has begun to fill in
            const auto first =
                std::ranges::min_element(assessment.spots, {}, [](const auto& entry) { return entry.second.place; });
            if (first != assessment.spots.end())
                sink.add(first->second.place, {{"code", LocalText{"trong bảng", "of the table"}}});
            continue;
        }
        for (const auto& [code, claims] : assessment.claims.criteria)
        {
            if (assess::isWhollyBlank(claims) && !assessment.unclear.contains(code))
                sink.add(assessment.spots.at(code).place, {{"code", code}});
        }
    }
}

} // namespace

const Check l06{"L06",
                Severity::Warning,
                "blank-as-fail",
                "Tiêu chí {code} chưa đánh giá; chưa thể kết luận mức của trường.",
                "Criterion {code} has not been assessed; the school level cannot be concluded.",
                "Chưa đánh giá không có nghĩa là không đạt.",
                "Not assessed is not failed.",
                &run};

} // namespace datchuan::check
