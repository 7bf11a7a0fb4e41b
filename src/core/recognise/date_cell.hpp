#pragma once

#include "calendar/date.hpp"
#include "grid/grid.hpp"

#include <optional>

namespace datchuan::recognise {

/// The date in a cell: a number that is a day from 1970 on, or a text that holds a date. Nothing for anything else.
std::optional<calendar::Date> dateAt(const grid::Grid& grid, grid::Cell cell);

} // namespace datchuan::recognise
