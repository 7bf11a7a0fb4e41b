#pragma once

#include "recognise/table.hpp"

namespace datchuan::recognise {

/// True when the results of two tables stand in the same columns.
bool haveSameColumns(const std::vector<ResultColumns>& before, const std::vector<ResultColumns>& after);

/// A header repeated after a page break, or one table per standard below each other: the same columns go on with
/// other codes.
bool continues(const Table& before, const Table& after);

/// Adds the rows of a table that continues another.
void append(Table& before, Table&& after);

} // namespace datchuan::recognise
