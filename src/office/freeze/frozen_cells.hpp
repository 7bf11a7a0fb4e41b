#pragma once

#include "freeze/record.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <optional>
#include <string>
#include <vector>

namespace datchuan::office {

/// A sheet and a range of it, by name.
struct NamedCells
{
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> sheet;
    com::sun::star::uno::Reference<com::sun::star::table::XCellRange> cells;
};

/// Nothing when there is no such sheet or the range lies outside.
std::optional<NamedCells>
cellsOf(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
        const std::string& sheet, const grid::Range& range);

/// True when a cell of the range is locked and its sheet protected.
bool isProtected(const NamedCells& cells);

/// What the cells hold, row by row: values of formulas too. An error is the text that is shown.
std::vector<freeze::Value> valuesOf(const com::sun::star::uno::Reference<com::sun::star::table::XCellRange>& cells);

/// True when a cell of the range holds a formula.
bool holdsFormula(const com::sun::star::uno::Reference<com::sun::star::table::XCellRange>& cells);

/// The records that the document keeps.
std::vector<freeze::Record>
storedRecords(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);
void storeRecords(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                  const std::vector<freeze::Record>& records);

/// True when the record's cells hold the values that took the place of its formula, and no formula.
bool isFrozen(const freeze::Record& record, const NamedCells& cells);

} // namespace datchuan::office
