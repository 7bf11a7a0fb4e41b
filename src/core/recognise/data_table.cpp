#include "recognise/recogniser.hpp"

#include <algorithm>
#include <climits>

/// Figures over school years: a line of "Năm học yyyy-yyyy" headers, a figure a row (forms.md section 4). Which figure a
/// row holds is read by its label later: only the years make the table.
namespace datchuan::recognise {

namespace {

std::vector<YearColumn> yearsOf(const std::vector<Survey::HeaderCell>& cells)
{
    std::vector<YearColumn> years;
    for (const auto& entry : cells)
        if (entry.header.meaning == Concept::Year)
            years.push_back({entry.header.level, entry.cell.column});
    return years;
}

} // namespace

std::vector<Table> recogniseDataTables(const SheetView& view)
{
    std::vector<Table> tables;
    const grid::Grid& grid = view.sheet.grid;
    std::vector<int> headerRows;
    for (const auto& [row, cells] : view.survey.headersByRow)
        if (yearsOf(cells).size() >= 2)
            headerRows.push_back(row);
    for (std::size_t i = 0; i < headerRows.size(); ++i)
    {
        const int row = headerRows[i];
        Table table;
        table.kind = TableKind::DataTable;
        table.sheet = view.index;
        table.headerRow = row;
        table.years = yearsOf(view.survey.headersByRow.at(row));
        const int labels = 0;
        table.range = {{row, labels}, {row, table.years.back().column}};
        for (const auto& year : table.years)
            table.range.include({row, year.column});
        const int next = i + 1 < headerRows.size() ? headerRows[i + 1] : INT_MAX;
        int previous = row;
        constexpr int widestGap = 1;
        for (const auto& line : grid.rows())
        {
            if (line.row <= row)
                continue;
            if (line.row >= next || line.row > previous + widestGap + 1
                || (view.survey.headerRows.contains(line.row) && line.row != row))
                break;
            // a row of figures has a label left of the first year
            bool labelled = false;
            for (const auto* filled = grid.begin(line); filled != grid.end(line); ++filled)
                labelled =
                    labelled
                    || (filled->column < table.years.front().column && filled->value.kind == grid::ValueKind::Text);
            if (!labelled)
                continue;
            previous = line.row;
            table.records.push_back(line.row);
            table.range.include({line.row, labels});
        }
        if (!table.records.empty())
            tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace datchuan::recognise
