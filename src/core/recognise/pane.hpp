#pragma once

#include "grid/address.hpp"

#include <vector>

namespace datchuan::recognise {

/// The upright strips of a sheet in which forms stand below each other, from the columns of their headers. Forms whose
/// columns overlap share a strip; the titles above a form belong to it, so a strip begins right behind the one before,
/// the first in column 0, and the last has no end.
std::vector<grid::Columns> panes(std::vector<grid::Columns> headers);

/// What of an area lies in a strip.
grid::Range within(const grid::Columns& pane, grid::Range area);

} // namespace datchuan::recognise
