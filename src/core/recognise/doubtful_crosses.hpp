#pragma once

#include "grid/workbook.hpp"
#include "recognise/table.hpp"

#include <vector>

namespace datchuan::recognise {

/// An x is a mark of what is met (forms.md section 7). Where a tick or "Đạt" is the usual mark and every cell is filled,
/// the x stands for what is not met, or for what nobody can tell: these marks become unreadable. The forms of a workbook
/// are looked at together, other tables one by one.
void doubtCrosses(const grid::Workbook& workbook, std::vector<Table>& tables);

} // namespace datchuan::recognise
