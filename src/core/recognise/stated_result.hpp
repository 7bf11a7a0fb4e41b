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

/// The first such line between two rows (inclusive). The label and the value may stand in neighbouring cells.
std::optional<StatedResult> findStatedResult(const grid::Grid& grid, int firstRow, int lastRow,
                                             StatedOf of = StatedOf::Criterion);

} // namespace datchuan::recognise
