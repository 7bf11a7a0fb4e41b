#pragma once

#include "grid/workbook.hpp"
#include "recognise/table.hpp"
#include "recognise/titles.hpp"

#include <vector>

namespace datchuan::recognise {

/// All tables of a workbook, by sheet, then by row and column.
std::vector<Table> recognise(const grid::Workbook& workbook, const Titles& titles);

} // namespace datchuan::recognise
