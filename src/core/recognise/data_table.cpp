#include "recognise/recogniser.hpp"

#include <algorithm>
#include <climits>

/// Figures over school years: a line of "Năm học yyyy-yyyy" headers, a figure a row (forms.md section 4). Which figure a
/// row holds is read by its label later: only the years make the table.
namespace datchuan::recognise {

namespace {

using Years = std::vector<YearColumn>;

/// The years that a row names, from left to right.
Years yearsOf(const std::vector<Survey::HeaderCell>& cells)
{
    Years years;
    for (const auto& entry : cells)
        if (entry.header.meaning == Concept::Year)
            years.push_back({entry.header.level, entry.cell.column});
    return years;
}

/// How many columns the narrowest year of a row takes: a year may hold "Số lượng | Tỷ lệ".
int widthOfYear(const Years& years)
{
    int width = INT_MAX;
    for (std::size_t i = 1; i < years.size(); ++i)
        width = std::min(width, years[i].column - years[i - 1].column);
    return width;
}

/// True when the years of the row begin anew at `at`: "Số lớp" and "Số học sinh" right beside each other, with the same
/// years each.
bool beginsAnew(const Years& table, const Years& row, std::size_t at)
{
    return table.size() >= 2 && at + 1 < row.size() && row[at].year == table[0].year
           && row[at + 1].year == table[1].year;
}

/// The years of a row, for each table that begins there: tables beside each other name the same years. A year that was
/// only typed twice begins none, since it stands where the next one should (T07 tells it).
std::vector<Years> yearsOfTables(const std::vector<Survey::HeaderCell>& cells)
{
    const Years row = yearsOf(cells);
    const int width = widthOfYear(row);
    std::vector<Years> tables;
    for (std::size_t i = 0; i < row.size(); ++i)
    {
        const bool isRepeated =
            i > 0 && std::ranges::find(tables.back(), row[i].year, &YearColumn::year) != tables.back().end();
        const bool isApart = i > 0 && row[i].column - row[i - 1].column > width;
        if (i == 0 || (isRepeated && (isApart || beginsAnew(tables.back(), row, i))))
            tables.emplace_back();
        tables.back().push_back(row[i]);
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
