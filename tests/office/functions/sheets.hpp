#pragma once

#include "support/document.hpp"

#include <string>
#include <vector>

namespace datchuan::test {

using Rows = std::vector<std::vector<CellContent>>;

/// A summary table of TH-2018, header rows included: every criterion at `level`, marks in every level reached.
/// 30 rows, 5 columns: code, Không đạt, Mức 1 … Mức 3.
Rows summaryOfPrimarySchool(int level);

/// The row of a criterion in that table, counted from its first row.
int rowOf(const std::string& code);

/// A Mức 4 table with five items, all met but `unmet`.
Rows level4Table(int unmet);

/// A document with that summary in A1:E30.
Document documentWithSummary(int level, Office& owner = office());

} // namespace datchuan::test
