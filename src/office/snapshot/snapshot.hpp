#pragma once

#include "grid/workbook.hpp"
#include "snapshot/blocks.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>

#include <memory>

namespace datchuan::office {

/// All sheets of a document, and the choices stored in it: the user-defined document properties "DatChuan.type",
/// "DatChuan.date", "DatChuan.flags", "DatChuan.ruleset", "DatChuan.ignore.1" …
grid::Workbook
snapshotDocument(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);

/// Values that are at hand already, as a grid.
grid::Grid gridOf(const std::vector<Band>& bands, const std::shared_ptr<grid::TextPool>& pool);

} // namespace datchuan::office
