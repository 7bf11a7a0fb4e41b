#pragma once

#include "ruleset/ruleset.hpp"

#include <string>
#include <variant>
#include <vector>

namespace datchuan::answer {

/// One requirement of a rule set: an indicator of a criterion, or an item of Mức 4.
struct Requirement
{
    std::string letter; ///< "a", "b", "c", "*"
    std::string gist;   ///< Vietnamese
    const std::vector<ruleset::Threshold>* thresholds = nullptr;
};

/// The requirements of a criterion at a level ("2.2", 2), or of an item ("22.2", 4); of one indicator when `letter` is
/// not empty. Text that says why there are none otherwise.
std::variant<std::vector<Requirement>, std::string> requirementsAt(const ruleset::RuleSet& set, const std::string& code,
                                                                   int level, const std::string& letter);

/// What is wrong with asking this set for the code: it is provisional, or has no such code.
std::string unknownCode(const ruleset::RuleSet& set, const std::string& code);

} // namespace datchuan::answer
