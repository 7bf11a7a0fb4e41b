#pragma once

#include "assess/assessment.hpp"
#include "draft/block.hpp"

#include <span>
#include <string>
#include <vector>

namespace datchuan::block {

/// The result of an assessment as cells with formulas that follow its marks: level, conclusion, national standard,
/// counts, what is missing; and below, as text, which rules and which version gave it. In Vietnamese: it goes into a
/// document. `sources` are the cells to read (sources.hpp). `columnWidths`, in millimetres, are those of the columns
/// from the first one on: labels and values span as many as they need.
/// Precondition: the assessment has a rule set, and there is a source.
draft::Block resultBlock(const assess::Assessment& assessment, const std::vector<draft::Reference>& sources,
                         std::span<const double> columnWidths);

} // namespace datchuan::block
