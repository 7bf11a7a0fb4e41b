#pragma once

#include "recognise/facts.hpp"

namespace datchuan::recognise {

/// What the rows from `firstRow` to `lastRow` of a sheet say, for sheets that hold several schools below each other.
Facts findFactsInRows(const grid::Sheet& sheet, int sheetIndex, int firstRow, int lastRow);

} // namespace datchuan::recognise
