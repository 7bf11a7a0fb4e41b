#include "assess/claims.hpp"

#include <algorithm>

namespace datchuan::assess {

bool isWhollyBlank(const CriterionClaims& claims)
{
    return std::ranges::all_of(claims.levels, [](const auto& entry) {
        return entry.second.claim == Claim::Blank
               && std::ranges::all_of(entry.second.indicators,
                                      [](const auto& indicator) { return indicator.second == Claim::Blank; });
    });
}

} // namespace datchuan::assess
