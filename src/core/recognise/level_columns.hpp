#pragma once

#include "recognise/header_band.hpp"
#include "recognise/result_header.hpp"

#include <optional>
#include <vector>

namespace datchuan::recognise {

enum class Levels {
    Any,    ///< "Mức 2", 2
    InWords ///< "Mức 2", "M2": numbers may count or grade something else
};

/// True when the cells below a header are levels and nothing else.
bool holdsLevels(const grid::Grid& grid, int row, int column, Levels levelsAre = Levels::Any);

/// Columns beside "Tiêu chí" whose headers are no known words, but that hold levels in words: "Nhóm | Hội đồng", "Mức hiện
/// tại". Of two the one of the newest year counts, and none of a working group; what is left of several is not readable.
std::optional<ResultHeader> readUnnamedLevels(const Survey& survey, int row, const std::vector<HeaderCell>& cells);

} // namespace datchuan::recognise
