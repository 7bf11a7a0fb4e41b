#include "recognise/recogniser.hpp"

#include <algorithm>
#include <climits>

/// Figures over school years: a line of "Năm học yyyy-yyyy" headers, a figure a row (forms.md section 4). Which figure a
/// row holds is read by its label later: only the years make the table.
namespace datchuan::recognise {

namespace {

using Years = std::vector<YearColumn>;

/// True when more columns lie before this one than between the years so far: a blank or the labels of the next table. A
/// year typed twice stands where the next one should.
bool isApart(const Years& years, int column)
{
    int step = 1;
    if (years.size() > 1)
        step = years[1].column - years[0].column;
    return column - years.back().column > step;
}

/// The years of a row, for each table that begins there: tables beside each other name the same years.
std::vector<Years> yearsOfTables(const std::vector<Survey::HeaderCell>& cells)
{
    std::vector<Years> tables;
    for (const auto& entry : cells)
    {
        if (entry.header.meaning != Concept::Year)
            continue;
        const int year = entry.header.level;
        if (tables.empty()
            || (std::ranges::find(tables.back(), year, &YearColumn::year) != tables.back().end()
                && isApart(tables.back(), entry.cell.column)))
            tables.emplace_back();
        tables.back().push_back({year, entry.cell.column});
    }
    std::erase_if(tables, [](const Years& years) { return years.size() < 2; });
    return tables;
}

/// The rows of figures below a line of years: each has a label left of the first year, in `labels` or further right.
std::vector<int> recordsBelow(const SheetView& view, int headerRow, const Years& years, int labels, int next)
{
    std::vector<int> records;
    const grid::Grid& grid = view.sheet.grid;
    int previous = headerRow;
    constexpr int widestGap = 1;
    for (auto line = std::ranges::upper_bound(grid.rows(), headerRow, {}, &grid::Grid::Row::row);
         line != grid.rows().end(); ++line)
    {
        if (line->row >= next || line->row > previous + widestGap + 1 || view.survey.headerRows.contains(line->row))
            break;
        const auto left = grid.within(*line, {labels, years.front().column - 1});
        if (std::ranges::none_of(left, [](const auto& filled) { return filled.value.kind == grid::ValueKind::Text; }))
            continue;
        previous = line->row;
        records.push_back(line->row);
    }
    return records;
}

} // namespace

std::vector<Table> recogniseDataTables(const SheetView& view)
{
    std::vector<Table> tables;
    std::vector<std::pair<int, std::vector<Years>>> headers;
    for (const auto& [row, cells] : view.survey.headersByRow)
        if (auto years = yearsOfTables(cells); !years.empty())
            headers.emplace_back(row, std::move(years));
    for (std::size_t i = 0; i < headers.size(); ++i)
    {
        const auto& [row, beside] = headers[i];
        const int next = i + 1 < headers.size() ? headers[i + 1].first : INT_MAX;
        int labels = 0;
        for (const Years& years : beside)
        {
            Table table;
            table.kind = TableKind::DataTable;
            table.sheet = view.index;
            table.headerRow = row;
            table.years = years;
            table.range = {{row, labels}, {row, labels}};
            for (const auto& year : years)
                table.range.include({row, year.column});
            table.records = recordsBelow(view, row, years, labels, next);
            if (table.records.empty())
                continue;
            table.range.include({table.records.back(), labels});
            labels = table.range.last.column + 1;
            tables.push_back(std::move(table));
        }
    }
    return tables;
}

} // namespace datchuan::recognise
