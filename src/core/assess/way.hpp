#pragma once

#include "assess/claims.hpp"
#include "ruleset/ruleset.hpp"

#include <optional>
#include <string>
#include <vector>

namespace datchuan::assess {

/// One criterion or item that must be brought up.
struct Step
{
    std::string code;
    int from = 0;                          ///< proven level now; 0 for items
    int to = 0;                            ///< level to reach; 0 for items
    std::vector<std::string> requirements; ///< what is open: "M2a", or "M2" where the sheet shows no indicators
    int cost() const { return static_cast<int>(requirements.size()); }
    bool operator==(const Step&) const = default;
};

/// A choice: `need` of these, each as cheap as the others or cheaper than what is left out.
struct Alternative
{
    int need = 0;
    std::vector<Step> options; ///< cheapest first
};

/// The smallest set of requirements that brings a school to a level.
struct Way
{
    int level = 0;
    std::vector<Step> required;
    std::vector<Alternative> alternatives;
    int cost = 0; ///< open requirements on the shortest way
};

/// The shortest way from what is proven to the level, by the rules of the set. Costs count open requirements: an
/// indicator that is not met or not assessed, or a level where a summary shows no indicators. Nothing when the set has no
/// such level. A level already reached gives an empty way.
std::optional<Way> shortestWay(const ruleset::RuleSet& set, const Claims& claims, std::optional<calendar::Date> date,
                               int level);

} // namespace datchuan::assess
