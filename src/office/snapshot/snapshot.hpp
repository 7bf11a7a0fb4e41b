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

/// snapshotDocument in pieces, so that a big document need not be read at one go. On the main thread. When the document
/// changes between two pieces, what comes out fits together no more: begin anew.
class DocumentReader
{
public:
    explicit DocumentReader(
        const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);
    ~DocumentReader();
    DocumentReader(const DocumentReader&) = delete;
    DocumentReader& operator=(const DocumentReader&) = delete;

    /// Reads the next sheet. False when all are read.
    bool readSheet();
    int sheetsRead() const;
    int sheets() const;
    /// The snapshot. Once, when all sheets are read.
    grid::Workbook take();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Values that are at hand already, as a grid.
grid::Grid gridOf(const std::vector<Band>& bands, const std::shared_ptr<grid::TextPool>& pool);

} // namespace datchuan::office
