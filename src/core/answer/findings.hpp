#pragma once

#include "check/check_workbook.hpp"

#include <array>
#include <string>
#include <vector>

namespace datchuan::answer {

/// Severity, cell, code, message.
using FindingRow = std::array<std::string, 4>;

/// The findings of one range as rows for an array formula (KD.KIEMTRA). Never empty: a row says that nothing was found,
/// or that there is no table that could be checked.
std::vector<FindingRow> findingRows(const check::Checked& checked);

} // namespace datchuan::answer
