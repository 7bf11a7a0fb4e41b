#pragma once

#include "recognise/mark.hpp"

namespace datchuan::recognise {

/// The verdict of two columns, "Đạt | Không đạt": met, not met, or what stands in the first of them. Where both are marked
/// neither counts.
Mark readVerdict(const grid::Sheet& sheet, grid::Cell met, grid::Cell notMet);

} // namespace datchuan::recognise
