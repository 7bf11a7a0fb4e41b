#pragma once

#include "repair/refusal.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <span>
#include <string>

namespace datchuan::office {

/// Puts corrections into the document, as one step of undo with this name; no step when nothing was changed. A cell is
/// left alone, and told, when the document is read-only, the cell is locked on a protected sheet, holds a formula or a
/// link, or does not hold any more what was checked. Text stays text: "1.10" does not become a number. At most one
/// correction a cell (repair::joined).
repair::Outcome applyFixes(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                           std::span<const repair::CellFix> fixes, const std::string& stepName);

} // namespace datchuan::office
