#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "check/stated.hpp"

namespace datchuan::check {

namespace {

/// Why a typed conclusion of 2026 is too high; stands beside L11.
void run(const Context& context, Sink& sink)
{
    for (const StatedConclusion& stated : statedConclusions(context))
        for (const assess::BlockGroup& group : stated.assessment->judgement->blocking)
            if (group.level == stated.level && hasChoice(*stated.assessment) && isChoice(*stated.assessment, group)
                && isOutOfReach(stated))
                sink.add(stated.place, {{"codes", codesOf(group)},
                                        {"n", std::to_string(stated.level)},
                                        {"k", std::to_string(7 - static_cast<int>(group.criteria.size()))}});
}

} // namespace

const Check l23{"L23",
                Severity::Error,
                "four-of-seven",
                "Mới có {k}/7 tiêu chí còn lại đạt Mức {n}, cần ít nhất 5. Có thể nâng: {codes}.",
                "Only {k} of 7 other criteria reach level {n}; 5 are needed. Candidates: {codes}.",
                "Cần ít nhất 5, đếm theo số tiêu chí, không theo tỷ lệ.",
                "At least 5, counted, not a share.",
                &run};

} // namespace datchuan::check
