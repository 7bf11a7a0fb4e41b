#pragma once

#include "assess/claims.hpp"
#include "ruleset/ruleset.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace datchuan::assess {

/// One way to read what is blank: the same claims give the proven level by the strictest reading and the possible one
/// by the most generous.
class Reading
{
public:
    /// What is claimed for each criterion of the set, by position; nullptr where nothing is. The readings of one
    /// assessment share it.
    using Claimed = std::vector<const CriterionClaims*>;
    static Claimed claimedBy(const ruleset::RuleSet& set, const Claims& claims);

    enum class Blanks {
        Unmet,        ///< proven
        MetIfClaimed, ///< met at levels that the school claims at all: for "conclusive"
        Met           ///< possible: in forms also at levels not claimed
    };

    Reading(const ruleset::RuleSet& set, const Claims& claims, std::optional<calendar::Date> date, Blanks blanks);
    Reading(const ruleset::RuleSet& set, const Claims& claims, const Claimed& claimed,
            std::optional<calendar::Date> date, Blanks blanks);

    /// The highest level of the criterion whose lower levels are all met; an absent level counts as reached.
    int levelOf(const ruleset::Criterion& criterion) const;
    /// True when the criterion reaches the level, or lacks it and reaches every lower one.
    bool reaches(const ruleset::Criterion& criterion, int level) const;
    bool isMet(const ruleset::Item& item) const;

    /// True when the condition of a school level holds.
    bool holds(const ruleset::Condition& condition) const;
    /// The highest school level whose rule and the rules of all lower levels hold; 0 when none does.
    int schoolLevel() const;

    /// The criteria that a condition is about and that do not reach its level.
    std::vector<const ruleset::Criterion*> unreached(const ruleset::Condition& condition) const;
    std::vector<const ruleset::Item*> unmetItems(const ruleset::Condition& condition) const;

    bool isSuspended(const ruleset::Criterion& criterion, int level, const std::string& letter) const;

private:
    int workOutLevel(const ruleset::Criterion& criterion, const CriterionClaims* claims) const;
    bool isMetAt(const ruleset::Criterion& criterion, const ruleset::CriterionLevel& level,
                 const CriterionClaims& claims) const;
    bool isClaimed(int level) const;
    bool counts(Claim claim, int level, bool fromForm) const;

    const ruleset::RuleSet& m_set;
    const Claims& m_claims;
    std::optional<calendar::Date> m_date;
    Blanks m_blanks;
    int m_itemLevel = 0;      ///< the school level whose rule asks for items
    int m_highestClaimed = 0; ///< of the levels that criteria have; a level below it is claimed with it
    /// Level of each criterion, by position: conditions, counts and blockers ask for them again and again.
    std::vector<std::pair<const ruleset::Criterion*, int>> m_levels;
};

} // namespace datchuan::assess
