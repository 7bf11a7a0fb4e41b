#pragma once

#include "draft/writer.hpp"
#include "report/phrases.hpp"

namespace datchuan::office {

/// Why the block could not be written at the cell of the sheet, and what helps. "" for Hindrance::None.
std::string hindranceText(Hindrance hindrance, const draft::Block& block, grid::Cell cell, const std::string& sheet,
                          report::Language language);

} // namespace datchuan::office
