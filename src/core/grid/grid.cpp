#include "grid/grid.hpp"

#include <algorithm>

namespace datchuan::grid {

void Grid::append(Cell cell, Value value)
{
    if (value.kind == ValueKind::Empty)
        return;
    if (m_cells.empty())
        m_used = {cell, cell};
    else
        m_used.include(cell);
    if (m_rows.empty() || m_rows.back().row != cell.row)
        m_rows.push_back({cell.row, m_cells.size(), m_cells.size()});
    m_cells.push_back({cell.column, value});
    m_rows.back().end = m_cells.size();
}

void Grid::appendText(Cell cell, std::string_view utf8)
{
    if (!utf8.empty())
        append(cell, {ValueKind::Text, m_pool->add(utf8), 0});
}

void Grid::appendNumber(Cell cell, double number)
{
    append(cell, {ValueKind::Number, 0, number});
}

std::span<const Grid::Filled> Grid::within(const Row& row, const Columns& columns) const
{
    const std::span cells(begin(row), end(row));
    const auto first = std::ranges::lower_bound(cells, columns.first, {}, &Filled::column);
    const auto last = std::ranges::upper_bound(first, cells.end(), columns.last, {}, &Filled::column);
    return {first, last};
}

const Grid::Row* Grid::row(int number) const
{
    if (m_rows.empty() || number < m_rows.front().row || number > m_rows.back().row)
        return nullptr;
    // Most sheets have no empty rows: then the row stands where it is counted.
    if (const auto guess = static_cast<std::size_t>(number - m_rows.front().row);
        guess < m_rows.size() && m_rows[guess].row == number)
        return &m_rows[guess];
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), number,
                                        [](const Row& row, int wanted) { return row.row < wanted; });
    return found != m_rows.end() && found->row == number ? &*found : nullptr;
}

const Value& Grid::at(Cell cell) const
{
    static const Value empty{};
    const Row* line = row(cell.row);
    if (line == nullptr)
        return empty;
    const Filled* first = begin(*line); // columns too
    if (cell.column < first->column)
        return empty;
    if (const auto guess = cell.column - first->column;
        guess < end(*line) - first && first[guess].column == cell.column)
        return first[guess].value;
    const auto found = std::lower_bound(first, end(*line), cell.column,
                                        [](const Filled& filled, int wanted) { return filled.column < wanted; });
    return found != end(*line) && found->column == cell.column ? found->value : empty;
}

std::string_view Grid::text(Cell cell) const
{
    return text(at(cell));
}

std::string_view Grid::folded(Cell cell) const
{
    return folded(at(cell));
}

} // namespace datchuan::grid
