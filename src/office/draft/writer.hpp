#pragma once

#include "draft/book.hpp"
#include "grid/workbook.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <string>
#include <vector>

/// Puts drafts (core/draft) into documents. Main thread only, as everything that changes what a window shows.
namespace datchuan::office {

using SpreadsheetDocument = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;

/// Why a draft cannot be written. Nothing is changed then.
enum class Hindrance {
    None,
    ReadOnly,           ///< the document
    StructureProtected, ///< no sheets may be added
    CellsProtected,
    CellsFilled,
    NoRoom ///< it would reach beyond the last row or column
};

enum class FilledCells { Keep, Overwrite };

/// What keeps the block from being written with its first cell at `place`.
Hindrance hindranceOf(const SpreadsheetDocument& document, const draft::Block& block, const grid::Place& place,
                      FilledCells filled = FilledCells::Keep);

/// Writes the block as one undo step named `undoTitle`. The font and its size stay those of the sheet, column widths
/// too; looks become direct attributes, so that the user's list of styles stays his. Throws css::uno::Exception when
/// the office fails; what was written by then is taken back by the same undo step.
Hindrance writeBlock(const SpreadsheetDocument& document, const draft::Block& block, const grid::Place& place,
                     const std::string& undoTitle, FilledCells filled = FilledCells::Keep);

/// What keeps sheets from being added.
Hindrance hindranceOfSheets(const SpreadsheetDocument& document);

struct AddedSheets
{
    Hindrance hindrance = Hindrance::None;
    std::vector<std::string> names; ///< as they came to be called: "Báo cáo 2" where there was a "Báo cáo"
};

/// Adds sheets at `position` (beyond the last: at the end) as one undo step, in Times New Roman, with direct attributes.
/// Their page style is added to the document, its name begins with "KĐ"; it stays when the step is undone. References
/// to other sheets of the draft follow the names given. The first new sheet becomes the active one. The document must
/// have a window when the step is undone (it has, when a user does it): LibreOffice 7.4 crashes without.
AddedSheets addSheets(const SpreadsheetDocument& document, const std::vector<draft::Sheet>& sheets, int position,
                      const std::string& undoTitle);

/// Makes a new, empty document the book: its sheets instead of the empty one, in cell styles of our own, since they are
/// the document's and the user may want to change them all at once. Nothing to undo afterwards, and not modified.
void fillNewDocument(const SpreadsheetDocument& document, const draft::Book& book);

} // namespace datchuan::office
