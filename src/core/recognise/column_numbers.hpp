#pragma once

#include "grid/grid.hpp"

namespace datchuan::recognise {

/// "(1) (2) (3) …" or 1, 2, 3 and nothing else: the numbers of the form's columns below its header. Three at least.
bool isColumnNumberRow(const grid::Grid& grid, const grid::Grid::Row& row);

} // namespace datchuan::recognise
