#include "assess/way.hpp"

#include "assess/reading.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace datchuan::assess {

namespace {

using ruleset::Condition;
using ruleset::Criterion;

class Planner
{
public:
    Planner(const ruleset::RuleSet& set, const Claims& claims, std::optional<calendar::Date> date)
        : m_set(set), m_claims(claims), m_strict(set, claims, date, Reading::Blanks::Unmet)
    {
    }

    Way plan(int level)
    {
        m_way.level = level;
        for (const ruleset::LevelRule& rule : m_set.levelRules)
            if (rule.level <= level)
                for (const Condition& condition : rule.conditions)
                    require(condition);
        for (const ruleset::LevelRule& rule : m_set.levelRules)
            if (rule.level <= level)
                for (const Condition& condition : rule.conditions)
                    if (condition.kind == Condition::Kind::AtLeast)
                        choose(condition);
        finish();
        return m_way;
    }

private:
    const std::vector<std::string>& codesOf(const Condition& condition) const
    {
        static const std::vector<std::string> none;
        const auto found = m_set.sets.find(condition.set);
        return found == m_set.sets.end() ? none : found->second;
    }

    void require(const Condition& condition)
    {
        if (condition.kind == Condition::Kind::Items)
            for (const ruleset::Item* item : m_strict.unmetItems(condition))
                m_items.insert(item->code);
        else if (condition.kind == Condition::Kind::Every)
            for (const std::string& code : codesOf(condition))
                m_targets[code] = std::max(m_targets[code], condition.at);
    }

    /// Where a criterion stands once everything required is done.
    int levelAfter(const Criterion& criterion) const
    {
        const auto target = m_targets.find(criterion.code);
        const int wanted = target == m_targets.end() ? 0 : target->second;
        return std::max(m_strict.levelOf(criterion), std::min(wanted, criterion.topLevel()));
    }

    /// Picks the cheapest criteria for "at least k of a set"; keeps all that are as cheap as the dearest picked.
    void choose(const Condition& condition)
    {
        std::vector<Step> options;
        int reached = 0;
        for (const std::string& code : codesOf(condition))
            if (const Criterion* criterion = m_set.criterion(code))
            {
                if (levelAfter(*criterion) >= std::min(condition.at, criterion->topLevel()))
                    ++reached;
                else
                    options.push_back(stepFrom(*criterion, levelAfter(*criterion), condition.at));
            }
        const int need = condition.count - reached;
        if (need <= 0)
            return;
        std::ranges::stable_sort(options, {}, &Step::cost);
        const int dearest = options[static_cast<std::size_t>(need) - 1].cost();
        for (int i = 0; i < need; ++i)
            m_way.cost += options[static_cast<std::size_t>(i)].cost();
        std::erase_if(options, [&](const Step& step) { return step.cost() > dearest; });
        if (static_cast<int>(options.size()) == need)
            for (const Step& step : options) // no choice is left: a higher condition may build on it
                m_targets[step.code] = std::max(m_targets[step.code], step.to);
        m_chosen.push_back({need, std::move(options)});
    }

    /// The open requirements of a criterion above one level, up to another.
    Step stepFrom(const Criterion& criterion, int above, int to) const
    {
        Step step{criterion.code, m_strict.levelOf(criterion), std::min(to, criterion.topLevel()), {}};
        const auto found = m_claims.criteria.find(criterion.code);
        for (const ruleset::CriterionLevel& level : criterion.levels)
        {
            if (level.level <= above || level.level > to)
                continue;
            const std::string name = "M" + std::to_string(level.level);
            if (found == m_claims.criteria.end())
            {
                step.requirements.push_back(name);
                continue;
            }
            const auto claims = found->second.levels.find(level.level);
            if (claims == found->second.levels.end() || claims->second.indicators.empty())
            {
                if (claims == found->second.levels.end() || claims->second.claim != Claim::Met)
                    step.requirements.push_back(name);
                continue;
            }
            for (const ruleset::Indicator& indicator : level.indicators)
            {
                const auto claim = claims->second.indicators.find(indicator.letter);
                const bool met = claim != claims->second.indicators.end() && claim->second == Claim::Met;
                if (!met && !m_strict.isSuspended(criterion, level.level, indicator.letter))
                    step.requirements.push_back(name + indicator.letter);
            }
        }
        return step;
    }

    void finish()
    {
        for (const Alternative& alternative : m_chosen)
            if (static_cast<int>(alternative.options.size()) == alternative.need)
                for (const Step& step : alternative.options)
                {
                    m_way.cost -= step.cost();
                }
            else
                m_way.alternatives.push_back(alternative);
        for (const Criterion* criterion : m_set.allCriteria())
            if (const auto target = m_targets.find(criterion->code);
                target != m_targets.end() && !m_strict.reaches(*criterion, target->second))
            {
                m_way.required.push_back(stepFrom(*criterion, m_strict.levelOf(*criterion), target->second));
                m_way.cost += m_way.required.back().cost();
            }
        for (const std::string& code : m_items)
        {
            m_way.required.push_back({code, 0, 0, {code}});
            ++m_way.cost;
        }
    }

    const ruleset::RuleSet& m_set;
    const Claims& m_claims;
    Reading m_strict;
    std::map<std::string, int> m_targets; ///< code → level that is required in any case
    std::set<std::string> m_items;
    std::vector<Alternative> m_chosen;
    Way m_way;
};

} // namespace

std::optional<Way> shortestWay(const ruleset::RuleSet& set, const Claims& claims, std::optional<calendar::Date> date,
                               int level)
{
    if (std::ranges::none_of(set.levelRules, [&](const auto& rule) { return rule.level == level; }))
        return std::nullopt;
    return Planner(set, claims, date).plan(level);
}

} // namespace datchuan::assess
