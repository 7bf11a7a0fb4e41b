#include "check/stated.hpp"

#include "check/rows.hpp"

#include <algorithm>

namespace datchuan::check {

using ruleset::Condition;

namespace {

std::vector<StatedConclusion> findStatedConclusions(const Context& context)
{
    std::vector<StatedConclusion> stated;
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || !assessment.judgement)
            continue;
        for (const assess::Part& part : assessment.parts)
        {
            const recognise::Table& table = context.assessed.tables[part.table];
            // a line below one standard's table speaks of that standard, not of the school
            const bool whole = 2 * table.rows.size() > assessment.choice.set->allCriteria().size();
            if (table.stated && whole
                && (table.kind == recognise::TableKind::Summary
                    || table.kind == recognise::TableKind::ExternalComparison))
                stated.push_back({&assessment, table.stated->level, {table.sheet, table.stated->cell}});
        }
    }
    return stated;
}

} // namespace

const std::vector<StatedConclusion>& statedConclusions(const Context& context)
{
    return context.once<std::vector<StatedConclusion>>([&] { return findStatedConclusions(context); });
}

bool hasChoice(const assess::Assessment& assessment)
{
    for (const ruleset::LevelRule& rule : assessment.choice.set->levelRules)
        for (const Condition& condition : rule.conditions)
            if (condition.kind == Condition::Kind::AtLeast)
                return true;
    return false;
}

bool isChoice(const assess::Assessment& assessment, const assess::BlockGroup& group)
{
    for (const ruleset::LevelRule& rule : assessment.choice.set->levelRules)
        if (rule.level == group.level)
            for (const Condition& condition : rule.conditions)
                if (condition.kind == Condition::Kind::AtLeast && condition.at == group.at)
                {
                    const auto codes = assessment.choice.set->sets.find(condition.set);
                    return codes != assessment.choice.set->sets.end()
                           && std::find(codes->second.begin(), codes->second.end(), group.criteria.front().code)
                                  != codes->second.end();
                }
    return false;
}

std::string codesOf(const assess::BlockGroup& group)
{
    std::string text;
    for (const assess::Blocker& blocker : group.criteria)
        text += (text.empty() ? "" : ", ") + blocker.code;
    return text;
}

} // namespace datchuan::check
