#include "assess/table_facts.hpp"

#include "recognise/facts_in_rows.hpp"
#include "recognise/school_name.hpp"

#include <algorithm>

namespace datchuan::assess {

using recognise::Facts;
using recognise::Table;

namespace {

/// The last row of any table that ends above `row` on the sheet; -1 when there is none.
int lastRowAbove(const std::vector<Table>& tables, int sheet, int row)
{
    int last = -1;
    for (const Table& table : tables)
        if (table.sheet == sheet && table.range.last.row < row)
            last = std::max(last, table.range.last.row);
    return last;
}

/// The facts that stand between a table and the one above it, if they name another school than the one known so far.
std::optional<Facts> otherSchoolAbove(const grid::Workbook& workbook, const std::vector<Table>& tables,
                                      const Table& table, const Facts& known)
{
    const int above = lastRowAbove(tables, table.sheet, table.range.first.row);
    if (above < 0 || !known.school)
        return std::nullopt;
    Facts facts = recognise::findFactsInRows(workbook.sheets[static_cast<std::size_t>(table.sheet)], table.sheet,
                                             above + 1, table.range.first.row - 1);
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
        auto other = otherSchoolAbove(workbook, tables, tables[i], known);
        all.push_back(other ? std::move(*other) : known);
    }
    return all;
}

} // namespace datchuan::assess
