#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "check/stated.hpp"

namespace datchuan::check {

namespace {

/// The criteria that are known to fail; one that is blank may still be met.
std::string unmetCodes(const assess::BlockGroup& group)
{
    std::string codes;
    for (const assess::Blocker& blocker : group.criteria)
        if (blocker.reason == assess::Reason::NotMet)
            codes += (codes.empty() ? "" : ", ") + blocker.code;
    return codes;
}

/// Why a typed conclusion of 2026 is too high; stands beside L11.
void run(const Context& context, Sink& sink)
{
    for (const StatedConclusion& stated : statedConclusions(context))
        for (const assess::BlockGroup& group : stated.assessment->judgement->blocking)
            if (group.level == stated.level && hasChoice(*stated.assessment)
                && group.need == static_cast<int>(group.criteria.size()) && group.at == stated.level
                && !isChoice(*stated.assessment, group) && isOutOfReach(stated))
                if (const std::string codes = unmetCodes(group); !codes.empty())
                    sink.add(stated.place, {{"codes", codes}, {"n", std::to_string(stated.level)}});
}

} // namespace

const Check l22{"L22",
                Severity::Error,
                "mandatory-unmet",
                "Tiêu chí bắt buộc {codes} chưa đạt Mức {n}; trường không thể đạt Mức {n}.",
                "Mandatory {codes} are below level {n}; the school cannot reach level {n}.",
                "Phải đạt 8/8 tiêu chí bắt buộc.",
                "8 of 8 mandatory criteria are needed.",
                &run};

} // namespace datchuan::check
