#pragma once

#include "report/paper.hpp"
#include "report/workbook_view.hpp"

namespace datchuan::report {

/// How many criteria reach each level, with a chart; then every criterion with its level. Precondition: the assessment
/// has a judgement.
void putResults(Paper& paper, const assess::Assessment& assessment);

/// What the checks found, and what is switched off. A long list is cut; the rest is counted.
void putFindings(Paper& paper, const Subject& subject);

} // namespace datchuan::report
