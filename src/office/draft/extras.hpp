#pragma once

#include "draft/block.hpp"
#include "draft/ranges.hpp"

namespace datchuan::office {

/// Drop-down lists of the block.
void offerLists(const Target& target, const draft::Block& block);

/// Charts of the block, as Calc's own objects; they follow the cells. Row heights and widths must be final.
void drawCharts(const Target& target, const draft::Block& block);

} // namespace datchuan::office
