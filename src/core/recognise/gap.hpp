#pragma once

#include "grid/workbook.hpp"

namespace datchuan::recognise {

/// True when a column between two others (exclusive, in either order) is blank from the row above a header down to the
/// first entries: what stands left and right of it are two tables.
bool areApart(const grid::Grid& grid, int headerRow, int column, int other);

} // namespace datchuan::recognise
