#pragma once

#include "grid/workbook.hpp"

#include <string_view>

namespace datchuan::recognise {

/// How the last line of every report of ours begins: a file format, never to be changed.
inline constexpr std::string_view reportMark = "Báo cáo do tiện ích ĐạtChuẩn lập";

/// True for a sheet that we wrote ourselves as a report: it repeats what other sheets say and is no table of its own.
bool isOwnReport(const grid::Sheet& sheet);

} // namespace datchuan::recognise
