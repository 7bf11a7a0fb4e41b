#include "draft/writer.hpp"

#include "draft/contents.hpp"
#include "draft/extras.hpp"
#include "draft/looks.hpp"
#include "draft/sheet_settings.hpp"
#include "draft/undo_step.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <algorithm>

namespace datchuan::office {

namespace {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// "Báo cáo", "Báo cáo 2", "Báo cáo 3" …
std::string freeName(const Reference<css::sheet::XSpreadsheets>& sheets, const std::string& wanted)
{
    std::string name = wanted;
    for (int number = 2; sheets->hasByName(toUno(name)); ++number)
        name = wanted + " " + std::to_string(number);
    return name;
}

/// Inserts the sheets and fills them; returns the names.
std::vector<std::string> insert(const SpreadsheetDocument& document, const std::vector<draft::Sheet>& sheets,
                                int position, Painting painting)
{
    const auto all = document->getSheets();
    SheetNames names;
    std::vector<std::string> given;
    for (const draft::Sheet& sheet : sheets)
    {
        given.push_back(freeName(all, sheet.name));
        names[sheet.name] = given.back();
        all->insertNewByName(toUno(given.back()),
                             static_cast<sal_Int16>(position + static_cast<int>(given.size()) - 1));
    }
    for (std::size_t i = 0; i < sheets.size(); ++i)
    {
        const Target target = targetOf(document, position + static_cast<int>(i), {});
        setWidths(target, sheets[i]);
        paint(target, sheets[i].block, painting); // first: text cells stay text, rows find their height
        writeSheetContents(target, sheets[i].block, names);
        offerLists(target, sheets[i].block);
        setPrinting(target, sheets[i]);
        drawCharts(target, sheets[i].block);
    }
    return given;
}

/// What belongs to the window. Never inside a step of undo: LibreOffice 7.4 cuts an open step to its last 100 actions
/// when another sheet comes to the front, and undo then leaves half of the work behind.
void show(const SpreadsheetDocument& document, const std::vector<draft::Sheet>& sheets, int position)
{
    for (std::size_t i = 0; i < sheets.size(); ++i)
        freeze(targetOf(document, position + static_cast<int>(i), {}), sheets[i]);
    activate(targetOf(document, position, {}));
}

int sheetCount(const SpreadsheetDocument& document)
{
    return Reference<css::container::XIndexAccess>(document->getSheets(), UNO_QUERY_THROW)->getCount();
}

void store(const SpreadsheetDocument& document, const draft::Book& book)
{
    const auto properties =
        Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)->getDocumentProperties();
    properties->setTitle(toUno(book.title));
    for (const auto& [key, value] : book.choices)
        properties->getUserDefinedProperties()->addProperty(
            toUno("DatChuan." + key), css::beans::PropertyAttribute::REMOVABLE, Any(toUno(value)));
}

} // namespace

Hindrance writeBlock(const SpreadsheetDocument& document, const draft::Block& block, const grid::Place& place,
                     const std::string& undoTitle, FilledCells filled)
{
    if (const Hindrance hindrance = hindranceOf(document, block, place, filled); hindrance != Hindrance::None)
        return hindrance;
    const UndoStep step(document, undoTitle);
    const Target target = targetOf(document, place.sheet, place.cell);
    paint(target, block, Painting::InAttributesOfSheet); // first, so that text cells stay text
    writeBlockContents(target, block);
    offerLists(target, block);
    drawCharts(target, block);
    return Hindrance::None;
}

AddedSheets addSheets(const SpreadsheetDocument& document, const std::vector<draft::Sheet>& sheets, int position,
                      const std::string& undoTitle)
{
    if (const Hindrance hindrance = hindranceOfSheets(document); hindrance != Hindrance::None || sheets.empty())
        return {hindrance, {}};
    position = std::clamp(position, 0, sheetCount(document));
    AddedSheets added;
    {
        const UndoStep step(document, undoTitle);
        added.names = insert(document, sheets, position, Painting::InAttributes);
    }
    show(document, sheets, position);
    return added;
}

void fillNewDocument(const SpreadsheetDocument& document, const draft::Book& book)
{
    const Reference<css::beans::XPropertySet> properties(document, UNO_QUERY_THROW);
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    properties->setPropertyValue("IsUndoEnabled", Any(false));
    model->lockControllers();
    const int empty = sheetCount(document);
    insert(document, book.sheets, empty, Painting::InStyles);
    show(document, book.sheets, empty);
    const auto sheets = document->getSheets();
    const Reference<css::container::XIndexAccess> byIndex(sheets, UNO_QUERY_THROW);
    for (int i = 0; i < empty; ++i)
        sheets->removeByName(Reference<css::container::XNamed>(byIndex->getByIndex(0), UNO_QUERY_THROW)->getName());
    store(document, book);
    model->unlockControllers();
    properties->setPropertyValue("IsUndoEnabled", Any(true));
    Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->setModified(false);
}

} // namespace datchuan::office
