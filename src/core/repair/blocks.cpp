#include "repair/blocks.hpp"

#include <algorithm>
#include <tuple>

namespace datchuan::repair {

namespace {

/// A run of cells below each other grows downwards, a block of runs to the right.
bool continuesBelow(const Block& block, const grid::Place& place)
{
    return block.sheet == place.sheet && block.range.last.column == place.cell.column
           && block.range.last.row + 1 == place.cell.row;
}

bool continuesRight(const Block& block, const Block& next)
{
    return block.sheet == next.sheet && block.range.last.column + 1 == next.range.first.column
           && block.range.first.row == next.range.first.row && block.range.last.row == next.range.last.row;
}

std::vector<Block> runsOf(std::span<const CellContent> cells)
{
    std::vector<CellContent> sorted(cells.begin(), cells.end());
    std::ranges::sort(sorted, {}, [](const CellContent& each) {
        return std::tuple(each.place.sheet, each.place.cell.column, each.place.cell.row);
    });
    std::vector<Block> runs;
    for (CellContent& each : sorted)
    {
        if (runs.empty() || !continuesBelow(runs.back(), each.place))
            runs.push_back({each.place.sheet, {each.place.cell, each.place.cell}, {}});
        runs.back().range.last = each.place.cell;
        runs.back().rows.push_back({std::move(each.content)});
    }
    return runs;
}

} // namespace

std::vector<Block> blocksOf(std::span<const CellContent> cells)
{
    std::vector<Block> blocks;
    for (Block& run : runsOf(cells))
    {
        const auto left = std::ranges::find_if(blocks, [&](const Block& each) { return continuesRight(each, run); });
        if (left == blocks.end())
        {
            blocks.push_back(std::move(run));
            continue;
        }
        left->range.last = run.range.last;
        for (std::size_t row = 0; row < run.rows.size(); ++row)
            left->rows[row].push_back(std::move(run.rows[row].front()));
    }
    return blocks;
}

} // namespace datchuan::repair
