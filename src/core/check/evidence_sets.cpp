#include "check/evidence_sets.hpp"

#include "assess/table_facts.hpp"

#include <set>

namespace datchuan::check {

namespace {

using Sets = std::set<const ruleset::RuleSet*>;

/// Without a summary or form the user's choice counts, or type and date as the sheets state them.
const ruleset::RuleSet* statedSet(const grid::Workbook& workbook, const assess::Assessed& assessed,
                                  const ruleset::Library& library, const recognise::Titles& titles,
                                  const assess::Wishes& wishes)
{
    const recognise::Facts facts = assess::factsOutsideTables(assessed.tables, assessed.facts);
    const auto choice = assess::chooseRuleSet(library, titles, wishes, workbook.choices, facts, {});
    const bool named = !wishes.ruleSetId.empty() || workbook.choices.contains("ruleset");
    return named || (choice.date && !choice.schoolType.empty()) ? choice.set : nullptr;
}

const ruleset::RuleSet* onlyOne(const Sets& sets)
{
    return sets.size() == 1 ? *sets.begin() : nullptr;
}

} // namespace

evidence::Book evidenceOf(const grid::Workbook& workbook, const assess::Assessed& assessed,
                          const ruleset::Library& library, const recognise::Titles& titles,
                          const assess::Wishes& wishes)
{
    std::vector<Sets> bySheet(workbook.sheets.size());
    Sets all;
    for (const assess::Assessment& assessment : assessed.assessments)
    {
        if (assessment.row) // a matrix of schools holds no evidence
            continue;
        // where the codes speak for another regime than the date does (S10), nobody knows which one is meant
        const auto* set = assessment.choice.codesFit == nullptr ? assessment.choice.set : nullptr;
        all.insert(set);
        for (const assess::Part& part : assessment.parts)
            bySheet[static_cast<std::size_t>(assessed.tables[part.table].sheet)].insert(set);
    }
    const auto* common = all.empty() ? statedSet(workbook, assessed, library, titles, wishes) : onlyOne(all);
    std::vector<const ruleset::RuleSet*> sets;
    for (const Sets& here : bySheet)
        sets.push_back(here.empty() ? common : onlyOne(here));
    return evidence::makeBook(workbook, assessed.tables, sets, library.all());
}

} // namespace datchuan::check
