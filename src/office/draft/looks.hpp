#pragma once

#include "draft/block.hpp"
#include "draft/ranges.hpp"

namespace datchuan::office {

enum class Painting {
    InStyles,           ///< cell styles, made when the document lacks them
    InAttributes,       ///< direct attributes with font and size
    InAttributesOfSheet ///< direct attributes; font and size stay those of the sheet
};

/// Gives the cells their looks, merges what is to be merged, sets row heights.
void paint(const Target& target, const draft::Block& block, Painting painting);

} // namespace datchuan::office
