#pragma once

#include "evidence/code.hpp"
#include "ruleset/ruleset.hpp"

#include <span>

namespace datchuan::evidence {

/// Where a code stands: brackets belong to the citation in running text and may be missing in a list.
enum class Place : std::uint8_t { List, Text };

/// What codes are read by.
struct Context
{
    /// The rule set decides which convention holds and which criteria exist.
    const ruleset::RuleSet* set = nullptr;
    /// Without `set`, both conventions hold, and a criterion exists if one of these sets of the convention has it. With
    /// neither, only the bounds of the grammar are checked.
    std::span<const ruleset::RuleSet> known;
    Place place = Place::List;
};

/// The convention that holds; Unknown when both do.
Convention conventionOf(const ruleset::RuleSet& set);
Convention conventionOf(const Context& context);

/// True when the criterion exists in the convention. A provisional set that does not list its criteria is asked for
/// their number at least.
bool hasCriterion(const Context& context, Convention convention, const Fields& fields);

} // namespace datchuan::evidence
