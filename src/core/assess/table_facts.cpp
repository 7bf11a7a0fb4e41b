#include "assess/table_facts.hpp"

#include "recognise/school_name.hpp"

#include <algorithm>
#include <climits>

namespace datchuan::assess {

using grid::Range;
using recognise::Facts;
using recognise::Table;

namespace {

bool shareRows(const Range& a, const Range& b)
{
    return a.first.row <= b.last.row && b.first.row <= a.last.row;
}

/// Where a sheet speaks of one of its tables: between the table and the one above it, and between the tables that stand
/// to its left and right. Nothing when it is the first and only one there: all of the sheet speaks of it.
std::optional<Range> ownArea(const std::vector<Table>& tables, const Table& table)
{
    Range area{{0, 0}, {table.range.first.row - 1, INT_MAX}};
    bool isBounded = false;
    for (const Table& other : tables)
    {
        if (&other == &table || other.sheet != table.sheet)
            continue;
        const bool isBeside = shareRows(other.range, table.range);
        if (other.range.last.row < table.range.first.row)
            area.first.row = std::max(area.first.row, other.range.last.row + 1);
        else if (isBeside && other.range.last.column < table.range.first.column)
            area.first.column = std::max(area.first.column, other.range.last.column + 1);
        else if (isBeside && other.range.first.column > table.range.last.column)
            area.last.column = std::min(area.last.column, other.range.first.column - 1);
        else
            continue;
        isBounded = true;
    }
    return isBounded ? std::optional(area) : std::nullopt;
}

/// The facts of a table's own area, if they name another school than the one known so far.
std::optional<Facts> otherSchoolOf(const grid::Workbook& workbook, const std::vector<Table>& tables, const Table& table,
                                   const Facts& known)
{
    const auto area = known.school ? ownArea(tables, table) : std::nullopt;
    if (!area)
        return std::nullopt;
    Facts facts = recognise::findFacts(workbook.sheets[static_cast<std::size_t>(table.sheet)], table.sheet, *area);
    if (!facts.school || recognise::schoolKey(facts.school->value) == recognise::schoolKey(known.school->value))
        return std::nullopt;
    if (!facts.labelledDate && !facts.datedLine) // one date for all the schools of the sheet
    {
        facts.labelledDate = known.labelledDate;
        facts.datedLine = known.datedLine;
    }
    return facts;
}

} // namespace

std::vector<Facts> factsOfTables(const grid::Workbook& workbook, const std::vector<Table>& tables,
                                 const std::vector<Facts>& ofSheets)
{
    std::vector<Facts> all;
    all.reserve(tables.size());
    for (std::size_t i = 0; i < tables.size(); ++i) // they stand in the order of their sheets and rows
    {
        const bool isFirst = i == 0 || tables[i - 1].sheet != tables[i].sheet;
        const Facts& known = isFirst ? ofSheets[static_cast<std::size_t>(tables[i].sheet)] : all.back();
        auto other = otherSchoolOf(workbook, tables, tables[i], known);
        all.push_back(other ? std::move(*other) : known);
    }
    return all;
}

Facts factsOutsideTables(const std::vector<Table>& tables, const std::vector<Facts>& ofSheets)
{
    Facts all;
    for (Facts facts : ofSheets)
    {
        const auto isInside = [&](const Table& table) {
            const grid::Place& place = facts.datedLine->place;
            return table.sheet == place.sheet && table.range.first.row <= place.cell.row
                   && place.cell.row <= table.range.last.row;
        };
        if (facts.datedLine && std::ranges::any_of(tables, isInside))
            facts.datedLine.reset();
        all.fillFrom(facts);
    }
    return all;
}

} // namespace datchuan::assess
