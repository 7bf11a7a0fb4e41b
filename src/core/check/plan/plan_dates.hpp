#pragma once

#include "check/check.hpp"

#include <optional>

namespace datchuan::check {

/// The last day that a text or date cell names: "từ 1/9/2026 đến 30/11/2026", "tháng 12/2026" (its last day). Nothing
/// for words such as "cả năm học" and for a bare year.
std::optional<calendar::Date> deadlineOf(const grid::Sheet& sheet, grid::Cell cell);

/// The date under or above a plan ("…, ngày 20 tháng 6 năm 2027"), outside its tables.
std::optional<calendar::Date> planDate(const Context& context, int sheet);

} // namespace datchuan::check
