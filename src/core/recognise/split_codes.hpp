#pragma once

#include "recognise/survey.hpp"

#include <vector>

namespace datchuan::recognise {

/// Codes whose two numbers stand in two columns, "Tiêu chuẩn | Tiêu chí" over "2 | 3" or "Tiêu chuẩn 2 | Tiêu chí 3": the
/// standard is often merged over its criteria. They are told at the cell of the second number. Uses the header words and
/// the codes that `survey` has; nothing where the column of criteria holds whole codes, or numbers that run on from one
/// standard to the next.
std::vector<Survey::CodeCell> splitCodes(const Survey& survey);

} // namespace datchuan::recognise
