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
            if (group.level == stated.level && hasChoice(*stated.assessment) && group.at < stated.level
                && !isChoice(*stated.assessment, group) && isOutOfReach(stated))
                sink.add(stated.place, {{"code", codesOf(group)}});
}

} // namespace

const Check l24{"L24",
                Severity::Error,
                "m2-with-unmet-rest",
                "Để đạt Mức 2, tiêu chí {code} phải đạt ít nhất Mức 1.",
                "For Mức 2 criterion {code} must reach at least Mức 1.",
                "Các tiêu chí còn lại phải đạt Mức 1.",
                "The rest must reach M1.",
                &run};

} // namespace datchuan::check
