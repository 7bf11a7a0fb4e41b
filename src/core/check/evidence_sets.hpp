#pragma once

#include "assess/assessment.hpp"
#include "evidence/book.hpp"

namespace datchuan::check {

/// Reads the evidence of a judged workbook, each sheet by the rule set that holds there: the one of its assessment, or,
/// on sheets of lists and plans alone, the only one of the workbook. Where several could be meant none is.
evidence::Book evidenceOf(const grid::Workbook& workbook, const assess::Assessed& assessed,
                          const ruleset::Library& library, const recognise::Titles& titles,
                          const assess::Wishes& wishes);

} // namespace datchuan::check
