#include "draft/block.hpp"

#include <algorithm>

namespace datchuan::draft {

void Block::put(grid::Cell cell, Content content, Look look)
{
    m_cells[cell] = {std::move(content), look};
}

void Block::paint(const grid::Range& range, Look look)
{
    for (int row = range.first.row; row <= range.last.row; ++row)
        for (int column = range.first.column; column <= range.last.column; ++column)
            m_cells[{row, column}].look = look;
}

void Block::putAcross(const grid::Range& range, Content content, Look look)
{
    paint(range, look);
    put(range.first, std::move(content), look);
    if (range.first != range.last)
        merge(range);
}

const Content& Block::at(grid::Cell cell) const
{
    static const Content nothing;
    const auto found = m_cells.find(cell);
    return found == m_cells.end() ? nothing : found->second.content;
}

grid::Range Block::extent() const
{
    grid::Range extent{};
    for (const auto& [cell, entry] : m_cells)
        extent.include(cell);
    for (const Chart& chart : m_charts)
        extent.include(chart.area.last);
    return extent;
}

std::map<Look, std::vector<grid::Range>> Block::areas() const
{
    std::map<Look, std::vector<grid::Range>> areas;
    // runs within a row, each joined to an equally wide one right above it
    for (auto cell = m_cells.begin(); cell != m_cells.end();)
    {
        grid::Range run{cell->first, cell->first};
        const Look look = cell->second.look;
        for (++cell; cell != m_cells.end() && cell->second.look == look && cell->first.row == run.last.row
                     && cell->first.column == run.last.column + 1;
             ++cell)
            run.last = cell->first;
        auto& ranges = areas[look];
        const auto above = std::ranges::find_if(ranges, [&](const grid::Range& range) {
            return range.last.row + 1 == run.first.row && range.first.column == run.first.column
                   && range.last.column == run.last.column;
        });
        if (above != ranges.end())
            above->last.row = run.first.row;
        else
            ranges.push_back(run);
    }
    return areas;
}

} // namespace datchuan::draft
