#pragma once

#include "recognise/header_band.hpp"
#include "recognise/result_header.hpp"

#include <optional>
#include <vector>

namespace datchuan::recognise {

/// The columns of levels that a row of header words names, of one party or more: "Không đạt | Mức 1 | Mức 2 | Mức 3",
/// also with columns below each level. Nothing when it names none, or those of an indicator form.
std::optional<ResultHeader> readLevelHeader(const Survey& survey, int row, const std::vector<HeaderCell>& cells);

} // namespace datchuan::recognise
