#pragma once

#include "grid/address.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>

#include <string>

namespace datchuan::office {

/// The sheet that a draft is written into, and where its first cell stands.
struct Target
{
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> document;
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> sheet;
    sal_Int16 index = 0;
    grid::Cell origin{};

    /// Cells of the draft as cells of the sheet.
    grid::Range moved(const grid::Range& range) const;
    com::sun::star::uno::Reference<com::sun::star::table::XCellRange> cells(const grid::Range& range) const;
    com::sun::star::table::CellRangeAddress address(const grid::Range& range) const;
};

/// The sheet with this index. Throws IndexOutOfBoundsException.
Target targetOf(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document, int sheet,
                grid::Cell origin);

/// A new object of the document's own factory, e.g. "com.sun.star.sheet.SheetCellRanges".
com::sun::star::uno::Reference<com::sun::star::uno::XInterface>
newObject(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
          const std::string& service);

} // namespace datchuan::office
