#pragma once

#include "support/document.hpp"
#include "support/sheet_builder.hpp"

#include <vector>

namespace datchuan::test {

/// A hidden document with these sheets: values, formulas, merged areas, number formats and fonts.
Document documentOf(const std::vector<tests::SheetBuilder>& sheets, Office& owner = office());

} // namespace datchuan::test
