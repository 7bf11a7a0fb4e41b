#include "assess/reading.hpp"

#include <algorithm>

namespace datchuan::assess {

using ruleset::Condition;
using ruleset::Criterion;

Reading::Claimed Reading::claimedBy(const ruleset::RuleSet& set, const Claims& claims)
{
    Claimed claimed;
    claimed.reserve(set.criteriaCount());
    for (const ruleset::Standard& standard : set.standards)
        for (const Criterion& criterion : standard.criteria)
        {
            const auto found = claims.criteria.find(criterion.code);
            claimed.push_back(found == claims.criteria.end() ? nullptr : &found->second);
        }
    return claimed;
}

Reading::Reading(const ruleset::RuleSet& set, const Claims& claims, std::optional<calendar::Date> date, Blanks blanks)
    : Reading(set, claims, claimedBy(set, claims), date, blanks)
{
}

Reading::Reading(const ruleset::RuleSet& set, const Claims& claims, const Claimed& claimed,
                 std::optional<calendar::Date> date, Blanks blanks)
    : m_set(set), m_claims(claims), m_date(date), m_blanks(blanks)
{
    for (const ruleset::LevelRule& rule : set.levelRules)
        for (const Condition& condition : rule.conditions)
            if (condition.kind == Condition::Kind::Items)
                m_itemLevel = rule.level;
    for (const int level : claims.claimedLevels)
        if (level != m_itemLevel)
            m_highestClaimed = std::max(m_highestClaimed, level);
    m_levels.reserve(claimed.size());
    for (const ruleset::Standard& standard : set.standards)
        for (const Criterion& criterion : standard.criteria)
            m_levels.emplace_back(&criterion, workOutLevel(criterion, claimed[m_levels.size()]));
}

bool Reading::counts(Claim claim, int level, bool fromForm) const
{
    if (claim != Claim::Blank)
        return claim == Claim::Met;
    switch (m_blanks)
    {
        case Blanks::Unmet:
            return false;
        case Blanks::MetIfClaimed:
            return isClaimed(level);
        case Blanks::Met:
            return fromForm || isClaimed(level);
    }
    return false;
}

bool Reading::isClaimed(int level) const
{
    return level <= m_highestClaimed || m_claims.claimedLevels.contains(level);
}

bool Reading::isSuspended(const Criterion& criterion, int level, const std::string& letter) const
{
    if (m_date)
        return m_set.isSuspended(criterion.code, level, letter, *m_date);
    if (m_blanks == Blanks::Unmet)
        return false;
    return std::ranges::any_of(m_set.suspensions, [&](const ruleset::Suspension& suspension) {
        return std::ranges::any_of(suspension.indicators, [&](const auto& target) {
            return target.code == criterion.code && target.level == level && target.letter == letter;
        });
    });
}

bool Reading::isMetAt(const Criterion& criterion, const ruleset::CriterionLevel& level,
                      const CriterionClaims& claims) const
{
    const auto atLevel = claims.levels.find(level.level);
    if (atLevel == claims.levels.end())
        return counts(Claim::Blank, level.level, claims.fromForm);
    if (atLevel->second.indicators.empty())
        return counts(atLevel->second.claim, level.level, claims.fromForm);
    return std::ranges::all_of(level.indicators, [&](const ruleset::Indicator& indicator) {
        if (isSuspended(criterion, level.level, indicator.letter))
            return true;
        const auto claim = atLevel->second.indicators.find(indicator.letter);
        return counts(claim == atLevel->second.indicators.end() ? Claim::Blank : claim->second, level.level,
                      claims.fromForm);
    });
}

int Reading::workOutLevel(const Criterion& criterion, const CriterionClaims* claims) const
{
    if (claims == nullptr)
        return 0;
    int reached = 0;
    for (const ruleset::CriterionLevel& level : criterion.levels)
    {
        if (!isMetAt(criterion, level, *claims))
            break;
        reached = level.level;
    }
    return reached;
}

int Reading::levelOf(const Criterion& criterion) const
{
    // a criterion of another set is worked out, not looked up
    const bool known = criterion.position < m_levels.size() && m_levels[criterion.position].first == &criterion;
    if (known)
        return m_levels[criterion.position].second;
    const auto claims = m_claims.criteria.find(criterion.code);
    return workOutLevel(criterion, claims == m_claims.criteria.end() ? nullptr : &claims->second);
}

bool Reading::reaches(const Criterion& criterion, int level) const
{
    return levelOf(criterion) >= std::min(level, criterion.topLevel());
}

bool Reading::isMet(const ruleset::Item& item) const
{
    const auto claim = m_claims.items.find(item.code);
    return counts(claim == m_claims.items.end() ? Claim::Blank : claim->second, m_itemLevel, false);
}

std::vector<const Criterion*> Reading::unreached(const Condition& condition) const
{
    std::vector<const Criterion*> result;
    for (const std::size_t position : condition.criteria)
        if (const Criterion* criterion = m_levels[position].first; !reaches(*criterion, condition.at))
            result.push_back(criterion);
    return result;
}

std::vector<const ruleset::Item*> Reading::unmetItems(const Condition& condition) const
{
    std::vector<const ruleset::Item*> result;
    if (const auto codes = m_set.sets.find(condition.set); codes != m_set.sets.end())
        for (const std::string& code : codes->second)
            if (const ruleset::Item* item = m_set.item(code); item && !isMet(*item))
                result.push_back(item);
    return result;
}

bool Reading::holds(const Condition& condition) const
{
    if (condition.kind == Condition::Kind::Items)
        return unmetItems(condition).empty();
    const auto isReached = [&](std::size_t position) { return reaches(*m_levels[position].first, condition.at); };
    if (condition.kind == Condition::Kind::Every)
        return std::ranges::all_of(condition.criteria, isReached);
    return std::ranges::count_if(condition.criteria, isReached) >= condition.count;
}

int Reading::schoolLevel() const
{
    int reached = 0;
    for (const ruleset::LevelRule& rule : m_set.levelRules)
    {
        if (!std::ranges::all_of(rule.conditions, [&](const Condition& condition) { return holds(condition); }))
            break;
        reached = rule.level;
    }
    return reached;
}

} // namespace datchuan::assess
