#pragma once

#include "assess/assessment.hpp"
#include "draft/formula.hpp"
#include "recognise/titles.hpp"
#include "ruleset/library.hpp"

#include <vector>

namespace datchuan::block {

/// The cells that a function must read to come to the assessment: one range for each sheet, in sheet order.
std::vector<draft::Reference> sourcesOf(const grid::Workbook& workbook, const assess::Assessed& assessed,
                                        const assess::Assessment& assessment);

/// True when the functions, given these cells, the assessment's rule set and its date, come to the same result. They
/// see nothing else of the workbook, and of several assessments in the cells only the first.
bool leadTo(const std::vector<draft::Reference>& sources, const assess::Assessment& assessment,
            const grid::Workbook& workbook, const ruleset::Library& library, const recognise::Titles& titles);

} // namespace datchuan::block
