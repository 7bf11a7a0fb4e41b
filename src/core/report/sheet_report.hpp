#pragma once

#include "draft/book.hpp"
#include "report/workbook_view.hpp"

namespace datchuan::report {

/// The report on one assessment as a sheet to print: A4, in the form of Vietnamese office papers (Nghị định 30/2020) as
/// far as it is generally known, with lines left open for what only the school knows. Values and no formulas: it is read
/// where there is no extension. Vietnamese, since it goes into documents. Precondition: `chosen` is an assessment.
draft::Sheet reportSheet(const Subject& subject, std::size_t chosen);

} // namespace datchuan::report
