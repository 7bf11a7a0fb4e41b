#include "assess/grouping.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <set>

namespace datchuan::assess {

namespace {

using recognise::Table;
using recognise::TableKind;

bool isCriteriaTable(TableKind kind)
{
    return kind == TableKind::Summary || kind == TableKind::ExternalComparison;
}

bool isPartOfAssessment(TableKind kind)
{
    return isCriteriaTable(kind) || kind == TableKind::IndicatorForm || kind == TableKind::Level4;
}

bool isSameRole(TableKind a, TableKind b)
{
    return a == b || (isCriteriaTable(a) && isCriteriaTable(b));
}

/// How many codes of the table the group already has from tables of the same role.
std::size_t repeatedCodes(const Group& group, const std::vector<Table>& tables, const Table& table)
{
    std::set<std::string> codes;
    for (const Part& part : group.parts)
        if (isSameRole(tables[part.table].kind, table.kind))
            for (const auto& row : tables[part.table].rows)
                codes.insert(row.code);
    return static_cast<std::size_t>(
        std::ranges::count_if(table.rows, [&](const auto& row) { return codes.contains(row.code); }));
}

bool sameSchool(const recognise::Facts& a, const recognise::Facts& b)
{
    return !a.school || !b.school || text::fold(a.school->value) == text::fold(b.school->value);
}

bool fits(const Group& group, const std::vector<Table>& tables, const Table& table, recognise::Party party,
          const recognise::Facts& facts)
{
    if (group.party != party || !sameSchool(group.facts, facts))
        return false;
    // a few repeated codes are a slip inside one assessment (S07); half of them or more are a second copy
    return 2 * repeatedCodes(group, tables, table) < table.rows.size();
}

/// What sheets without tables say holds for the whole workbook; so does the only school that is named anywhere.
recognise::Facts sharedFacts(const std::vector<Table>& tables, const std::vector<recognise::Facts>& facts)
{
    std::set<int> withTables;
    for (const Table& table : tables)
        if (isPartOfAssessment(table.kind))
            withTables.insert(table.sheet);
    std::set<std::string> schools;
    for (const auto& ofSheet : facts)
        if (ofSheet.school)
            schools.insert(text::fold(ofSheet.school->value));
    recognise::Facts shared;
    for (std::size_t i = 0; i < facts.size(); ++i)
        if (!withTables.contains(static_cast<int>(i)))
            shared.fillFrom(facts[i]);
    if (schools.size() <= 1)
        for (const auto& ofSheet : facts)
            shared.fillFrom(ofSheet);
    return shared;
}

} // namespace

std::vector<Group> groupTables(const std::vector<Table>& tables, const std::vector<recognise::Facts>& facts)
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < tables.size(); ++i)
    {
        const Table& table = tables[i];
        if (!isPartOfAssessment(table.kind))
            continue;
        const auto& ofSheet = facts[static_cast<std::size_t>(table.sheet)];
        const std::size_t parties = std::max<std::size_t>(1, table.results.size());
        for (std::size_t p = 0; p < parties; ++p)
        {
            const auto party = table.results.empty() ? recognise::Party::Self : table.results[p].party;
            // the latest fitting group: on a sheet with two schools a Mức 4 table belongs to the one right above
            const auto fitting = std::find_if(groups.rbegin(), groups.rend(), [&](const Group& group) {
                return fits(group, tables, table, party, ofSheet);
            });
            if (fitting != groups.rend())
            {
                fitting->parts.push_back({i, p});
                fitting->facts.fillFrom(ofSheet);
            }
            else
                groups.push_back({{{i, p}}, party, ofSheet});
        }
    }
    const recognise::Facts shared = sharedFacts(tables, facts);
    for (Group& group : groups)
        if (sameSchool(group.facts, shared))
            group.facts.fillFrom(shared);
    return groups;
}

} // namespace datchuan::assess
