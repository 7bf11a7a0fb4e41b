#include "assess/grouping.hpp"

#include "recognise/school_name.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace datchuan::assess {

namespace {

using recognise::Table;
using recognise::TableKind;

bool isPartOfAssessment(TableKind kind)
{
    return isCriteriaTable(kind) || kind == TableKind::IndicatorForm || kind == TableKind::Level4;
}

bool isSameRole(const Table& a, const Table& b)
{
    return (a.kind == b.kind && a.isItemForm == b.isItemForm) || (isCriteriaTable(a.kind) && isCriteriaTable(b.kind));
}

/// How many codes of the table the group already has from tables of the same role.
std::size_t repeatedCodes(const Group& group, const std::vector<Table>& tables, const Table& table)
{
    std::set<std::string> codes;
    for (const Part& part : group.parts)
        if (isSameRole(tables[part.table], table))
            for (const auto& row : tables[part.table].rows)
                codes.insert(row.code);
    return static_cast<std::size_t>(
        std::ranges::count_if(table.rows, [&](const auto& row) { return codes.contains(row.code); }));
}

/// The school that facts name, read once: many tables are compared with many groups. "" = none is named.
std::string schoolOf(const recognise::Facts& facts)
{
    return facts.school ? recognise::schoolKey(facts.school->value) : std::string();
}

bool sameSchool(const std::string& a, const std::string& b)
{
    return a.empty() || b.empty() || a == b;
}

/// The school that a table or a group speaks of.
struct School
{
    std::string key;             ///< "" = none is named
    std::string withoutPlaces{}; ///< compared only where the keys differ
};

School schoolNamed(const std::string& key)
{
    return {key, recognise::withoutPlaceWords(key)};
}

/// The schools whose forms stand in the workbook once, apart from a few that repeat a code: each form is a table of one
/// row, so only all of them together tell a second copy from a slip.
std::set<std::string> schoolsWithOneSetOfForms(const std::vector<Table>& tables,
                                               const std::vector<std::string>& schoolsOfTables)
{
    struct Forms
    {
        std::size_t count = 0;
        std::set<std::string> codes;
    };
    std::map<std::string, Forms> schools;
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (tables[i].kind == TableKind::IndicatorForm)
        {
            Forms& forms = schools[schoolsOfTables[i]];
            ++forms.count;
            forms.codes.insert(tables[i].rows.front().code);
        }
    std::set<std::string> single;
    for (const auto& [school, forms] : schools)
        if (2 * (forms.count - forms.codes.size()) < forms.codes.size())
            single.insert(school);
    return single;
}

bool fits(const Group& group, const School& groupSchool, const std::vector<Table>& tables, const Table& table,
          recognise::Party party, const School& school, bool isSlip)
{
    if (group.party != party || !recognise::mayBeOneSchool(groupSchool.withoutPlaces, school.withoutPlaces))
        return false;
    const std::size_t repeated = repeatedCodes(group, tables, table);
    if (!sameSchool(groupSchool.key,
                    school.key)) // the name of its place stands behind one of them; two schools repeat codes
        return repeated == 0;
    // a few repeated codes are a slip inside one assessment (S07); half of them or more are a second copy
    return isSlip || 2 * repeated < table.rows.size();
}

/// What sheets without tables say holds for the whole workbook; so does the only school that is named anywhere.
recognise::Facts sharedFacts(const std::vector<Table>& tables, const std::vector<recognise::Facts>& facts,
                             const std::vector<std::string>& schoolsOfTables)
{
    std::set<int> withTables;
    for (const Table& table : tables)
        if (isPartOfAssessment(table.kind))
            withTables.insert(table.sheet);
    std::set<std::string> schools(schoolsOfTables.begin(), schoolsOfTables.end());
    for (const auto& ofSheet : facts)
        schools.insert(schoolOf(ofSheet));
    schools.erase("");
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

std::vector<Group> groupTables(const std::vector<Table>& tables, const std::vector<recognise::Facts>& ofSheets,
                               const std::vector<recognise::Facts>& ofTables)
{
    std::vector<Group> groups;
    std::vector<School> groupSchools; // one for each group
    std::vector<std::string> tableSchools;
    for (const recognise::Facts& ofTable : ofTables)
        tableSchools.push_back(schoolOf(ofTable));
    const std::set<std::string> singleForms = schoolsWithOneSetOfForms(tables, tableSchools);
    for (std::size_t i = 0; i < tables.size(); ++i)
    {
        const Table& table = tables[i];
        if (!isPartOfAssessment(table.kind))
            continue;
        const recognise::Facts& facts = ofTables[i];
        const School school = schoolNamed(tableSchools[i]);
        const bool isSlip = table.kind == TableKind::IndicatorForm && singleForms.contains(school.key);
        const std::size_t parties = std::max<std::size_t>(1, table.results.size());
        for (std::size_t p = 0; p < parties; ++p)
        {
            const auto party = table.results.empty() ? recognise::Party::Self : table.results[p].party;
            // the latest fitting group: on a sheet with two schools a Mức 4 table belongs to the one right above
            std::size_t fitting = groups.size();
            for (std::size_t g = groups.size(); g > 0 && fitting == groups.size(); --g)
                if (fits(groups[g - 1], groupSchools[g - 1], tables, table, party, school, isSlip))
                    fitting = g - 1;
            if (fitting == groups.size())
            {
                groups.push_back({{{i, p}}, party, facts});
                groupSchools.push_back(school);
                continue;
            }
            groups[fitting].parts.push_back({i, p});
            groups[fitting].facts.fillFrom(facts);
            if (groupSchools[fitting].key.empty())
                groupSchools[fitting] = school;
        }
    }
    const recognise::Facts shared = sharedFacts(tables, ofSheets, tableSchools);
    const std::string sharedSchool = schoolOf(shared);
    for (std::size_t g = 0; g < groups.size(); ++g)
        if (sameSchool(groupSchools[g].key, sharedSchool))
            groups[g].facts.fillFrom(shared);
    return groups;
}

} // namespace datchuan::assess
