#include "check/evidence/claimed.hpp"

#include "assess/table_facts.hpp"

#include "check/rows.hpp"

#include <algorithm>

namespace datchuan::check {

using assess::Claim;

ClaimedCriteria::ClaimedCriteria(const Context& context)
{
    for (const recognise::Party party : {recognise::Party::Self, recognise::Party::External})
        for (const assess::Assessment& assessment : context.assessed.assessments)
        {
            if (assessment.party != party || assessment.row || !isJudged(assessment))
                continue;
            for (const assess::Part& part : assessment.parts)
                for (const recognise::CriterionRow& row : context.assessed.tables[part.table].rows)
                    if (const auto claims = assessment.claims.criteria.find(row.code);
                        claims != assessment.claims.criteria.end() && !assessment.doubled.contains(row.code))
                        m_claims.try_emplace({context.assessed.tables[part.table].sheet, row.code},
                                             ClaimedCriterion{&assessment, &claims->second});
        }
}

const ClaimedCriteria& claimedCriteria(const Context& context)
{
    return context.once<ClaimedCriteria>([&] { return ClaimedCriteria(context); });
}

ClaimedCriterion ClaimedCriteria::find(int sheet, const std::string& criterion) const
{
    const auto found = m_claims.find({sheet, criterion});
    return found == m_claims.end() ? ClaimedCriterion{} : found->second;
}

bool isMet(const assess::CriterionClaims& claims, int level)
{
    const auto found = claims.levels.find(level);
    if (found == claims.levels.end())
        return false;
    const auto& indicators = found->second.indicators;
    return indicators.empty()
               ? found->second.claim == Claim::Met
               : std::ranges::all_of(indicators, [](const auto& entry) { return entry.second == Claim::Met; });
}

int claimedLevel(const assess::CriterionClaims& claims)
{
    int level = 0;
    while (isMet(claims, level + 1))
        ++level;
    return level;
}

bool isNotMet(const assess::CriterionClaims& claims, int level)
{
    const auto found = claims.levels.find(level);
    if (found == claims.levels.end())
        return false;
    const auto& indicators = found->second.indicators;
    return found->second.claim == Claim::NotMet
           || std::ranges::any_of(indicators, [](const auto& entry) { return entry.second == Claim::NotMet; });
}

std::optional<calendar::Date> assessmentDate(const Context& context)
{
    std::optional<calendar::Date> date;
    for (const assess::Assessment& assessment : context.assessed.assessments)
        if (const auto& stated = assessment.choice.date; stated && !assessment.row)
        {
            if (date && *date != *stated)
                return std::nullopt;
            date = stated;
        }
    if (!context.assessed.assessments.empty())
        return date;
    const recognise::Facts facts = assess::factsOutsideTables(context.assessed.tables, context.assessed.facts);
    const auto& stated = facts.labelledDate ? facts.labelledDate : facts.datedLine;
    return stated ? std::optional(stated->value) : std::nullopt;
}

} // namespace datchuan::check
