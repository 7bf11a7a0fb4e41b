#pragma once

#include "repair/content.hpp"
#include "repair/refusal.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XCell.hpp>

#include <optional>

/// What stands in a cell, as far as a correction must know it.
namespace datchuan::office {

using CellReference = com::sun::star::uno::Reference<com::sun::star::table::XCell>;
using SheetReference = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet>;

/// Text, number or formula; "" for an empty cell.
repair::Content contentOf(const CellReference& cell);

/// True when the cell is locked and its sheet protected.
bool isProtected(const SheetReference& sheet, const CellReference& cell);

/// True when the text holds a link or another field.
bool holdsField(const CellReference& cell);

/// True when parts of the text look different from others: it is not one plain string.
bool isFormatted(const CellReference& cell);

/// Why the correction of this cell may not be written; nothing when it may.
std::optional<repair::Refusal> whyNot(const SheetReference& sheet, const CellReference& cell, const check::Fix& fix);

} // namespace datchuan::office
