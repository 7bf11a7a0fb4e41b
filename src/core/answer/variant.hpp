#pragma once

#include "answer/school.hpp"
#include "ruleset/ruleset.hpp"

#include <set>
#include <span>
#include <string>
#include <variant>

namespace datchuan::answer {

/// What a school is, in the words of threshold variants: "difficult_area", "lower_secondary" …
std::set<std::string> variantFlags(const School& school);

/// The row that holds for a school among those of one measure (domain README, "variant"): rows whose parts do not all
/// hold are dropped, the one with most parts wins, a specialised school takes its own row before that of its level of
/// study. Text that asks for the flag that is missing when no row holds.
std::variant<const ruleset::Threshold*, std::string> rowFor(const School& school,
                                                            std::span<const ruleset::Threshold* const> rows);

} // namespace datchuan::answer
