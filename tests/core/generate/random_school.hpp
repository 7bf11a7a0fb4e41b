#pragma once

#include "generate/choices.hpp"
#include "ruleset/ruleset.hpp"

#include <map>
#include <optional>
#include <string>

namespace datchuan::tests {

/// A school with a result for every criterion, before it is written into a sheet.
struct RandomSchool
{
    static constexpr int blank = -1;

    const ruleset::RuleSet* set = nullptr;
    std::string name;                  ///< "Trường Tiểu học Kim Đồng"
    std::string type;                  ///< as a label states it: "Tiểu học"
    std::map<std::string, int> levels; ///< code → level reached, or `blank`
    std::map<std::string, int> items;  ///< 1 met, 0 not met, `blank`; empty = no Mức 4 table

    /// What a summary or form that shows this school must give, by the text of regimes.md and CONTRACT.md.
    struct Outcome
    {
        int proven = 0;
        int possible = 0;
        bool conclusive = false;
        std::optional<int> nationalStandard;
    };
    /// `claimedLevel` is the highest level about which the sheets say anything; `inForms` lets levels not claimed
    /// stay possible.
    Outcome outcome(int claimedLevel, bool inForms) const;
};

/// A school of this rule set. Most are near a level, so that single criteria decide.
RandomSchool randomSchool(const ruleset::RuleSet& set, std::mt19937& random);

/// The highest level that the set knows for criteria.
int topLevelOf(const ruleset::RuleSet& set);

} // namespace datchuan::tests
