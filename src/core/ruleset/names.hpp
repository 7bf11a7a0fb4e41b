#pragma once

#include <array>
#include <string_view>

/// The closed lists of names that rule sets may use. A new name here means new behaviour elsewhere.
namespace datchuan::ruleset {

/// School types. NCH is a school with several levels of study (nhiều cấp học).
inline constexpr std::array<std::string_view, 6> schoolTypes{"MN", "TH", "THCS", "THPT", "NCH", "GDTX"};

/// Flags of a school or of a level of study that choose a threshold's variant (domain README, "Conventions").
inline constexpr std::array<std::string_view, 7> variantFlags{
    "difficult_area", "extremely_difficult_commune", "specialised", "urban", "rural", "lower_secondary",
    "upper_secondary"};

inline constexpr std::array<std::string_view, 3> comparators{">=", "<=", "="};

/// Conventions of evidence codes: [H1-1.1-01] and MC.1.1.01.
inline constexpr std::array<std::string_view, 2> evidenceConventions{"H", "MC"};

} // namespace datchuan::ruleset
