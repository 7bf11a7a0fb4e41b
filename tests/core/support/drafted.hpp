#pragma once

#include "draft/book.hpp"
#include "support/sheet_builder.hpp"

#include <vector>

namespace datchuan::tests {

/// The sheets of a book as a check sees them, by their addresses on a sheet. Formulas are not worked out: their cells
/// are empty.
std::vector<SheetBuilder> sheetsOf(const draft::Book& book);

} // namespace datchuan::tests
