#include "repair/bridged_check.hpp"

#include "snapshot/snapshot.hpp"
#include "support/rules.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace datchuan::test {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using datchuan::office::toUtf8;

namespace {

/// The pieces of a text that look alike, in braces.
std::string portionsOf(const Reference<css::table::XCell>& cell)
{
    std::string text;
    const auto paragraphs = Reference<css::container::XEnumerationAccess>(cell, UNO_QUERY_THROW)->createEnumeration();
    while (paragraphs->hasMoreElements())
    {
        const Reference<css::container::XEnumerationAccess> paragraph(paragraphs->nextElement(), UNO_QUERY_THROW);
        for (const auto portions = paragraph->createEnumeration(); portions->hasMoreElements();)
        {
            const Reference<css::text::XTextRange> portion(portions->nextElement(), UNO_QUERY_THROW);
            float weight = 0;
            Reference<css::beans::XPropertySet>(portion, UNO_QUERY_THROW)->getPropertyValue("CharWeight") >>= weight;
            text += "{" + toUtf8(portion->getString()) + "|" + std::to_string(static_cast<int>(weight)) + "}";
        }
        text += "/";
    }
    return text;
}

std::string describe(const Reference<css::table::XCell>& cell)
{
    const Reference<css::beans::XPropertySet> properties(cell, UNO_QUERY_THROW);
    sal_Int32 format = 0;
    rtl::OUString font;
    properties->getPropertyValue("NumberFormat") >>= format;
    properties->getPropertyValue("CharFontName") >>= font;
    const auto type = cell->getType();
    const std::string content =
        type == css::table::CellContentType_TEXT ? portionsOf(cell) : toUtf8(cell->getFormula());
    return std::to_string(static_cast<int>(type)) + " " + content + " #" + std::to_string(format) + " " + toUtf8(font);
}

} // namespace

BridgedCheck::BridgedCheck(const Document& document)
    : m_document(document.component(), UNO_QUERY_THROW),
      m_undo(Reference<css::document::XUndoManagerSupplier>(m_document, UNO_QUERY_THROW)->getUndoManager())
{
    m_undo->clear();
}

check::Checked BridgedCheck::check() const
{
    return check::checkWorkbook(office::snapshotDocument(m_document), tests::library(), tests::titles(), {});
}

std::string BridgedCheck::contents(grid::Place place) const
{
    std::string text;
    const Reference<css::container::XIndexAccess> sheets(m_document->getSheets(), UNO_QUERY_THROW);
    for (sal_Int32 index = 0; index < sheets->getCount(); ++index)
    {
        const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(index), UNO_QUERY_THROW);
        const auto cursor = sheet->createCursor();
        Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(true);
        for (const auto& row : Reference<css::sheet::XCellRangeFormula>(cursor, UNO_QUERY_THROW)->getFormulaArray())
            for (const rtl::OUString& formula : row)
                text += toUtf8(formula) + "|";
        for (const auto& row : Reference<css::sheet::XCellRangeData>(cursor, UNO_QUERY_THROW)->getDataArray())
            for (const css::uno::Any& value : row)
                text += value.getValueTypeClass() == css::uno::TypeClass_STRING ? 's' : 'n';
    }
    const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(place.sheet), UNO_QUERY_THROW);
    return text + describe(sheet->getCellByPosition(place.cell.column, place.cell.row));
}

std::vector<std::string> BridgedCheck::undoSteps() const
{
    std::vector<std::string> names;
    for (const rtl::OUString& name : m_undo->getAllUndoActionTitles())
        names.push_back(toUtf8(name));
    return names;
}

} // namespace datchuan::test
