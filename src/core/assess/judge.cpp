#include "assess/judge.hpp"

#include "assess/reading.hpp"

#include <algorithm>

namespace datchuan::assess {

namespace {

using ruleset::Condition;
using ruleset::Criterion;

/// Why a criterion is below a level: the indicators that are not met, or else not assessed, up to that level.
Blocker blockerOf(const Reading& strict, const Claims& claims, const Criterion& criterion, int level)
{
    Blocker blocker;
    blocker.code = criterion.code;
    const auto found = claims.criteria.find(criterion.code);
    if (found == claims.criteria.end())
    {
        blocker.reason = Reason::Missing;
        return blocker;
    }
    blocker.reason = Reason::NotAssessed;
    for (const ruleset::CriterionLevel& step : criterion.levels)
    {
        if (step.level > level)
            break;
        const auto claim = found->second.levels.find(step.level);
        if (claim == found->second.levels.end())
            continue;
        if (claim->second.indicators.empty())
        {
            if (claim->second.claim == Claim::NotMet)
                blocker.reason = Reason::NotMet;
            continue;
        }
        for (const ruleset::Indicator& indicator : step.indicators)
        {
            if (strict.isSuspended(criterion, step.level, indicator.letter))
                continue;
            const auto entry = claim->second.indicators.find(indicator.letter);
            const Claim value = entry == claim->second.indicators.end() ? Claim::Blank : entry->second;
            if (value == Claim::Met)
                continue;
            if (value == Claim::NotMet)
                blocker.reason = Reason::NotMet;
            blocker.indicators.push_back("M" + std::to_string(step.level) + indicator.letter);
        }
    }
    return blocker;
}

Blocker blockerOf(const Claims& claims, const ruleset::Item& item)
{
    const auto claim = claims.items.find(item.code);
    const Reason reason = claim == claims.items.end()      ? (claims.hasItems ? Reason::Missing : Reason::NotAssessed)
                          : claim->second == Claim::NotMet ? Reason::NotMet
                                                           : Reason::NotAssessed;
    return {item.code, reason, {}};
}

/// What one unsatisfied condition asks for.
BlockGroup groupOf(const Reading& strict, const Claims& claims, int level, const Condition& condition)
{
    BlockGroup group;
    group.level = level;
    group.at = condition.at;
    if (condition.kind == Condition::Kind::Items)
    {
        group.at = 0;
        for (const ruleset::Item* item : strict.unmetItems(condition))
            group.criteria.push_back(blockerOf(claims, *item));
        group.need = static_cast<int>(group.criteria.size());
        return group;
    }
    for (const Criterion* criterion : strict.unreached(condition))
        group.criteria.push_back(blockerOf(strict, claims, *criterion, condition.at));
    group.need = static_cast<int>(group.criteria.size());
    if (condition.kind == Condition::Kind::AtLeast)
    {
        const auto all = static_cast<int>(condition.criteria.size());
        group.need = condition.count - (all - group.need);
    }
    return group;
}

void countLevels(Judgement& judgement, const Reading& strict, const ruleset::RuleSet& set)
{
    for (const ruleset::LevelRule& rule : set.levelRules)
    {
        LevelCount& count = judgement.counts[rule.level];
        for (const ruleset::Standard& standard : set.standards)
            for (const Criterion& criterion : standard.criteria)
                if (criterion.hasLevel(rule.level))
                {
                    ++count.of;
                    count.met += strict.levelOf(criterion) >= rule.level ? 1 : 0;
                }
        for (const Condition& condition : rule.conditions)
            if (condition.kind == Condition::Kind::Items)
            {
                count.of = static_cast<int>(set.items.size());
                count.met = count.of - static_cast<int>(strict.unmetItems(condition).size());
            }
    }
}

} // namespace

Judgement judge(const ruleset::RuleSet& set, const Claims& claims, std::optional<calendar::Date> date)
{
    const Reading::Claimed byPosition = Reading::claimedBy(set, claims);
    const Reading strict(set, claims, byPosition, date, Reading::Blanks::Unmet);
    const Reading claimed(set, claims, byPosition, date, Reading::Blanks::MetIfClaimed);
    const Reading generous(set, claims, byPosition, date, Reading::Blanks::Met);
    Judgement judgement;
    judgement.proven = strict.schoolLevel();
    judgement.possible = generous.schoolLevel();
    judgement.conclusive = claims.anythingAssessed && claimed.schoolLevel() == judgement.proven;
    if (judgement.conclusive && !set.nationalStandard.empty())
    {
        const auto degree = set.nationalStandard.find(judgement.proven);
        judgement.nationalStandard = degree == set.nationalStandard.end() ? 0 : degree->second;
    }
    judgement.criterionLevels.reserve(set.criteriaCount());
    judgement.possibleLevels.reserve(set.criteriaCount());
    for (const ruleset::Standard& standard : set.standards)
        for (const Criterion& criterion : standard.criteria)
            if (const CriterionClaims* found = byPosition[criterion.position])
            {
                judgement.criterionLevels[criterion.code] = strict.levelOf(criterion);
                judgement.possibleLevels[criterion.code] = generous.levelOf(criterion);
                if (isWhollyBlank(*found))
                    judgement.blankCriteria.push_back(criterion.code);
            }
    countLevels(judgement, strict, set);
    for (const ruleset::LevelRule& rule : set.levelRules)
        if (rule.level > judgement.proven)
            for (const Condition& condition : rule.conditions)
                if (!strict.holds(condition))
                    judgement.blocking.push_back(groupOf(strict, claims, rule.level, condition));
    return judgement;
}

} // namespace datchuan::assess
