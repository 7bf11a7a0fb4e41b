#pragma once

#include "ruleset/fault.hpp"
#include "ruleset/ruleset.hpp"

#include <string_view>
#include <variant>
#include <vector>

namespace datchuan::ruleset {

/// Reads one rule set from its JSON text (docs/rulesets.md, format "datchuan-ruleset/1").
///
/// `fileName` only appears in faults. The result is either a set in which every reference holds, or a non-empty list of
/// faults: all of the reading, or, once everything can be read, all of what does not fit together. Bad input of any kind
/// gives faults; nothing is thrown for it. A byte-order mark is accepted. Time is linear in the size of the text.
std::variant<RuleSet, std::vector<Fault>> load(std::string_view text, std::string_view fileName,
                                               const Limits& limits = {});

} // namespace datchuan::ruleset
