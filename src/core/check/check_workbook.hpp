#pragma once

#include "assess/assessment.hpp"
#include "check/finding.hpp"
#include "check/ignored.hpp"
#include "check/trace.hpp"

#include <vector>

namespace datchuan::check {

/// A workbook read, judged and checked: what the sidebar, the command line and reports show.
struct Checked
{
    assess::Assessed assessed;
    std::vector<Finding> findings; ///< by sheet, row, column, code
    std::vector<Ignored> ignored;  ///< switched off in the document, in the same order; not in `findings`
    std::vector<Trace> traces;     ///< one for each assessment; empty ones where there is nothing to trace
};

Checked checkWorkbook(const grid::Workbook& workbook, const ruleset::Library& library, const recognise::Titles& titles,
                      const assess::Wishes& wishes);

} // namespace datchuan::check
