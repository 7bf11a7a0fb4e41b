#pragma once

#include "support/sheet_builder.hpp"

#include <random>
#include <vector>

namespace datchuan::tests {

/// Sheets that schools keep beside accreditation, and that must never be taken for it. `random` varies offsets, numbers
/// of rows and values.
std::vector<SheetBuilder> unrelatedSheets(std::mt19937& random);

} // namespace datchuan::tests
