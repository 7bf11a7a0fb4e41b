#include "check/stated.hpp"

#include "check/rows.hpp"
#include "recognise/facts.hpp"
#include "recognise/mark.hpp"
#include "recognise/own_report.hpp"
#include "recognise/stated_result.hpp"
#include "text/ascii.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <climits>

namespace datchuan::check {

using text::isDigit;

using ruleset::Condition;

namespace {

/// The highest level that the table shows: its last column, or in one column of results the highest that a criterion has.
int highestLevel(const recognise::Table& table, const assess::Part& part, const assess::Assessment& assessment)
{
    const auto& levels = table.results[part.party].levels;
    if (!levels.empty())
        return levels.rbegin()->first;
    const auto criteria = assessment.choice.set->allCriteria();
    return (*std::ranges::max_element(criteria, {}, &ruleset::Criterion::topLevel))->topLevel();
}

/// Beside the self-assessment stands the external result: whose conclusion the line below them is.
bool speaksOf(const Context& context, const recognise::Table& table, recognise::Party party)
{
    const std::string_view folded = context.sheet(table.sheet).grid.folded(table.stated->cell);
    const bool external =
        folded.find("danh gia ngoai") != std::string_view::npos || folded.find("dgn") != std::string_view::npos;
    const bool self =
        folded.find("tu danh gia") != std::string_view::npos || folded.find("tdg") != std::string_view::npos;
    return external == self || (party == recognise::Party::External) == external;
}

/// The levels that a line below the table may rightly state: the school's, as far as the table shows levels (the form of
/// Mức 1 to 3 comes before that of Mức 4); of a many-level school also that of all its levels of study together.
std::set<int> rightLevels(const Context& context, const assess::Assessment& assessment, const recognise::Table& table,
                          const assess::Part& part)
{
    std::set<int> levels;
    const auto add = [&](const assess::Assessment& each) {
        if (!each.judgement)
            return;
        levels.insert(each.judgement->proven);
        if (table.kind != recognise::TableKind::Level4)
            levels.insert(std::min(each.judgement->proven, highestLevel(table, part, each)));
    };
    add(assessment);
    if (table.results.size() > 1) // another party's result stands beside this one's
        for (const assess::Assessment& other : context.assessed.assessments)
        {
            const bool isBeside = std::ranges::any_of(other.parts, [&](const assess::Part& each) {
                return each.table == part.table && speaksOf(context, table, other.party);
            });
            if (&other != &assessment && isBeside)
                add(other);
        }
    if (const auto lowest = lowestOfStudy(context, assessment))
        levels.insert(*lowest);
    return levels;
}

void findInTables(const Context& context, const assess::Assessment& assessment, std::vector<StatedConclusion>& stated)
{
    using recognise::TableKind;
    for (const assess::Part& part : assessment.parts)
    {
        const recognise::Table& table = context.assessed.tables[part.table];
        const bool isItems = table.kind == TableKind::Level4 && !table.isItemForm;
        const bool isCriteria = recognise::isCriteriaTable(table.kind);
        // a line below one standard's table speaks of that standard, not of the school
        const bool whole = isItems || 2 * table.rows.size() > assessment.choice.set->allCriteria().size();
        if (!table.stated || !whole || (!isItems && !isCriteria) || !speaksOf(context, table, assessment.party))
            continue;
        if (isItems && table.stated->level == 0)
            continue; // not Mức 4
        stated.push_back({&assessment,
                          table.stated->level,
                          {table.sheet, table.stated->cell},
                          rightLevels(context, assessment, table, part)});
    }
}

/// "Kết quả tự đánh giá: Đạt Mức 3" on a cover or in a report, a sheet without tables, of the only school of the
/// workbook. A line with another number speaks of a year or counts something.
void findOnOtherSheets(const Context& context, const assess::Assessment& assessment,
                       std::vector<StatedConclusion>& stated)
{
    constexpr int lastLine = 100;
    for (std::size_t i = 0; i < context.workbook.sheets.size(); ++i)
    {
        const grid::Sheet& sheet = context.workbook.sheets[i];
        const int index = static_cast<int>(i);
        if (recognise::isOwnReport(sheet)
            || std::ranges::any_of(context.assessed.tables,
                                   [&](const recognise::Table& table) { return table.sheet == index; }))
            continue;
        const auto found = recognise::findStatedResult(sheet.grid, {{0, 0}, {lastLine, INT_MAX}});
        if (!found || found->level == 0)
            continue;
        const std::string_view folded = sheet.grid.folded(found->cell);
        const bool external = folded.find("danh gia ngoai") != std::string_view::npos;
        if (std::ranges::count_if(folded, isDigit) != 1 || external != (assessment.party == recognise::Party::External))
            continue;
        stated.push_back({&assessment, found->level, {index, found->cell}, {assessment.judgement->proven}});
    }
}

/// The column of a matrix that states the level of each school.
void findInMatrix(const Context& context, const assess::Assessment& assessment, std::vector<StatedConclusion>& stated)
{
    const recognise::Table& table = context.assessed.tables[assessment.parts.front().table];
    const auto column = table.columns.find(recognise::Concept::Result);
    if (!assessment.row || column == table.columns.end())
        return;
    const grid::Cell cell{*assessment.row, column->second};
    const recognise::Mark mark = recognise::readMark(context.sheet(table.sheet), cell, recognise::Column::Result);
    if (mark.sign == recognise::Sign::Level || mark.sign == recognise::Sign::NotMet)
        stated.push_back({&assessment,
                          mark.sign == recognise::Sign::Level ? mark.level : 0,
                          {table.sheet, cell},
                          {assessment.judgement->proven}});
}

std::vector<StatedConclusion> findStatedConclusions(const Context& context)
{
    std::vector<StatedConclusion> stated;
    const auto& all = context.assessed.assessments;
    for (const assess::Assessment& assessment : all)
        if (isJudged(assessment) && assessment.judgement)
        {
            if (assessment.row)
                findInMatrix(context, assessment, stated);
            else
                findInTables(context, assessment, stated);
            const bool isOnly =
                std::ranges::count(all, assessment.party, &assess::Assessment::party) == 1 && !assessment.row;
            if (isOnly && !hasManyLevels(assessment))
                findOnOtherSheets(context, assessment, stated);
        }
    return stated;
}

} // namespace

const std::vector<StatedConclusion>& statedConclusions(const Context& context)
{
    return context.once<std::vector<StatedConclusion>>([&] { return findStatedConclusions(context); });
}

bool isOutOfReach(const StatedConclusion& stated)
{
    return stated.level > stated.assessment->judgement->possible;
}

bool hasManyLevels(const assess::Assessment& assessment)
{
    if (assessment.choice.set == nullptr || assessment.choice.set->multiLevelRule.vi.empty())
        return false;
    // a sheet for each level of study may name that level as its type
    return assessment.choice.schoolType == "NCH"
           || (assessment.school && recognise::readSchoolType(text::fold(*assessment.school)) == "NCH");
}

std::optional<int> lowestOfStudy(const Context& context, const assess::Assessment& assessment)
{
    if (!hasManyLevels(assessment))
        return std::nullopt;
    std::optional<int> lowest;
    for (const assess::Assessment& other : context.assessed.assessments)
        if (other.judgement && other.party == assessment.party && !other.row && hasManyLevels(other)
            && other.choice.set == assessment.choice.set && (!lowest || other.judgement->proven < *lowest))
            lowest = other.judgement->proven;
    return lowest;
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
