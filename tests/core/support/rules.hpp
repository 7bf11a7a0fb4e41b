#pragma once

#include "recognise/titles.hpp"
#include "ruleset/library.hpp"

/// The shipped rule sets, loaded once for all tests.
namespace datchuan::tests {

const ruleset::Library& library();
const recognise::Titles& titles();
const ruleset::RuleSet& ruleSet(std::string_view id);

} // namespace datchuan::tests
