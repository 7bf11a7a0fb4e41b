#pragma once

#include "recognise/table.hpp"

#include <optional>
#include <string_view>

namespace datchuan::recognise {

/// The level that a line such as "Kết quả: Đạt Mức 2" or "Kết quả: Không đạt" states; 0 for "Không đạt".
std::optional<int> readStatedResult(std::string_view folded);

/// Whose result a line states: below a summary also "Nhà trường đạt Mức 2", which in the form of a criterion would be a
/// sentence of its description.
enum class StatedOf { Criterion, School };

/// The first such line in an area. The label and the value may stand in neighbouring cells.
std::optional<StatedResult> findStatedResult(const grid::Grid& grid, const grid::Range& area,
                                             StatedOf of = StatedOf::Criterion);

/// Where the line that concludes a table may stand: in the rows below it down to `lastRow`, `lines` at most, and in its
/// columns or just beside them. Further left and right stand other tables.
grid::Range areaBelow(const grid::Range& table, int lines, int lastRow);

} // namespace datchuan::recognise
