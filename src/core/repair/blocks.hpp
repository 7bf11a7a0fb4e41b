#pragma once

#include "grid/workbook.hpp"
#include "repair/content.hpp"

#include <span>
#include <vector>

namespace datchuan::repair {

/// What a cell shall hold.
struct CellContent
{
    grid::Place place;
    Content content;
};

/// Neighbouring cells that are written in one go: each action on the document costs a step when it is undone.
struct Block
{
    int sheet = 0;
    grid::Range range{};
    std::vector<std::vector<Content>> rows;
};

/// Rectangles that hold the cells and nothing else. Cells must be different; their order does not matter.
std::vector<Block> blocksOf(std::span<const CellContent> cells);

} // namespace datchuan::repair
