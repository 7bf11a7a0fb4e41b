#pragma once

#include "ruleset/fault.hpp"

/// Second half of loading: does the set make sense as a whole? Pointers are built from the places in the model, which
/// are those of the file as long as reading found no fault.
namespace datchuan::ruleset {

/// Codes, levels, letters, figures, titles.
void verifyCriteria(const RuleSet& set, Faults& faults);

/// Dates, named sets, level rules, national standard, suspensions: everything that refers to something else.
void verifyRules(const RuleSet& set, Faults& faults);

} // namespace datchuan::ruleset
