#pragma once

#include "recognise/table.hpp"

namespace datchuan::recognise {

/// What the marks of one row say about the way the table is filled in.
enum class RowStyle {
    Silent,     ///< no mark, or one at the lowest level: fits both
    Cumulative, ///< marks from the lowest level up, without a gap
    Highest,    ///< one mark, above the lowest level
    Broken      ///< anything else: a gap
};

RowStyle styleOf(const RowMarks& marks);

/// The style of a table's level columns (forms.md section 7). Rows of both styles make it ambiguous.
MarkStyle styleOf(const Table& table, std::size_t party);

} // namespace datchuan::recognise
