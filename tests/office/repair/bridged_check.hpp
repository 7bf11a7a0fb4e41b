#pragma once

#include "check/check_workbook.hpp"
#include "support/document.hpp"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <string>
#include <vector>

namespace datchuan::test {

/// A document as a repair sees it: checked in this process with the built-in rule sets, its cells read over the bridge.
class BridgedCheck
{
public:
    explicit BridgedCheck(const Document& document);

    check::Checked check() const;
    /// What all cells hold, and of which kind; of one cell also number format, font and the looks of its parts.
    std::string contents(grid::Place place) const;

    /// The names of the steps that can be undone, the last one first.
    std::vector<std::string> undoSteps() const;
    void undo() const { m_undo->undo(); }
    void redo() const { m_undo->redo(); }

    const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document() const
    {
        return m_document;
    }

private:
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> m_document;
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> m_undo;
};

} // namespace datchuan::test
