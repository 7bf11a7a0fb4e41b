#include "recognise/gap.hpp"

#include <algorithm>

namespace datchuan::recognise {

namespace {

bool isBlank(const grid::Grid& grid, int headerRow, int column)
{
    constexpr int looked = 8; // rows of the header and of the first entries
    for (int row = headerRow - 1; row < headerRow + looked; ++row)
        if (!grid.isEmpty({row, column}))
            return false;
    return true;
}

} // namespace

bool areApart(const grid::Grid& grid, int headerRow, int column, int other)
{
    const auto [first, last] = std::minmax(column, other);
    for (int between = first + 1; between < last; ++between)
        if (isBlank(grid, headerRow, between))
            return true;
    return false;
}

} // namespace datchuan::recognise
