#pragma once

#include "assess/claims.hpp"
#include "ruleset/ruleset.hpp"

#include <optional>
#include <string>
#include <vector>

namespace datchuan::assess {

enum class Reason {
    NotMet,
    NotAssessed,
    Missing,
    Unclear ///< not assessed as far as the judge knows: the sheet shows something, but nothing that gives a result
};

/// A criterion or item that keeps the school from a level.
struct Blocker
{
    std::string code;
    Reason reason = Reason::NotMet;
    std::vector<std::string> indicators; ///< "M1c", "M3*"; empty when the sheet shows no indicators
    bool operator==(const Blocker&) const = default;
};

/// Criteria of which `need` must be met for the level: all of them, or k of them.
struct BlockGroup
{
    int level = 0;
    int need = 0;
    int at = 0; ///< the level that each criterion must reach; 0 for items
    std::vector<Blocker> criteria;
    bool operator==(const BlockGroup&) const = default;
};

struct LevelCount
{
    int met = 0;
    int of = 0;
    bool operator==(const LevelCount&) const = default;
};

/// The outcome of judging claims by a rule set.
struct Judgement
{
    int proven = 0;   ///< blanks count as unmet
    int possible = 0; ///< blanks count as met
    bool conclusive = false;
    std::optional<int> nationalStandard;       ///< mức độ by the proven level; nothing when open or not applicable
    FlatMap<std::string, int> criterionLevels; ///< code → level proven, for criteria that are in the claims
    FlatMap<std::string, int> possibleLevels;  ///< code → level possible
    std::vector<std::string> blankCriteria;    ///< wholly blank, in the order of the set
    FlatMap<int, LevelCount> counts;           ///< level → criteria proven at it, criteria that have it
    std::vector<BlockGroup> blocking;          ///< every level above the proven one, ascending
};

/// Judges claims by the rules of the set (regimes.md 2.1 and 3). Criteria of the set without claims count as missing
/// and unmet. `date` decides about suspensions; without a date a suspended indicator counts as given for the proven
/// level and as left out for the possible one.
/// Precondition: the set has level rules (a provisional one has none and cannot be judged).
Judgement judge(const ruleset::RuleSet& set, const Claims& claims, std::optional<calendar::Date> date);

} // namespace datchuan::assess
