#pragma once

#include "ruleset/library.hpp"

#include <string>
#include <vector>

namespace datchuan::templates {

/// A template that is offered: for the built-in rule sets it lies in extension/templates too.
struct Shipped
{
    const ruleset::RuleSet* set = nullptr;
    std::string schoolType;
    std::string file; ///< "TH-2018.ots", "PT-2026-THCS.ots" where the set serves several types
};

/// One for every school type of every rule set that gives levels.
std::vector<Shipped> shippedTemplates(const ruleset::Library& library);

/// A line a file: its name and the digest of what it is made from. Lies in extension/templates as "digests.txt": a test tells
/// by it when they must be made anew.
std::string digestsOf(const ruleset::Library& library);

} // namespace datchuan::templates
