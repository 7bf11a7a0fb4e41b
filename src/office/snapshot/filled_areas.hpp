#pragma once

#include "grid/address.hpp"

#include <vector>

namespace datchuan::office {

/// A run of rows, and the column ranges of it that are worth reading, left to right, apart from each other.
struct AreaBand
{
    int firstRow = 0;
    int lastRow = 0;
    std::vector<std::pair<int, int>> columns;
};

/// Turns scattered filled rectangles into few bands of rows, top down, that hold all of them and little else: reading a
/// band must not cost much more than its filled cells, and many small bands must not be read one by one.
std::vector<AreaBand> bandsOf(std::vector<grid::Range> filled);

} // namespace datchuan::office
