#pragma once

#include "check/check.hpp"

#include <optional>

namespace datchuan::check {

/// The last day that a text or date cell names (calendar::lastDayIn).
std::optional<calendar::Date> deadlineOf(const grid::Sheet& sheet, grid::Cell cell);

/// The date under or above a plan ("…, ngày 20 tháng 6 năm 2027"), outside its tables.
std::optional<calendar::Date> planDate(const Context& context, int sheet);

} // namespace datchuan::check
