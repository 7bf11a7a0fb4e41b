#include "sidebar/sheet_view.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

DocumentReference documentIn(const FrameReference& frame)
{
    const Reference<css::frame::XController> controller = frame.is() ? frame->getController() : nullptr;
    return controller.is() ? DocumentReference(controller->getModel(), UNO_QUERY) : DocumentReference();
}

std::optional<int> activeSheet(const FrameReference& frame)
{
    const Reference<css::sheet::XSpreadsheetView> view(frame->getController(), UNO_QUERY);
    if (!view.is())
        return {};
    const Reference<css::sheet::XCellRangeAddressable> sheet(view->getActiveSheet(), UNO_QUERY);
    if (!sheet.is())
        return {};
    return sheet->getRangeAddress().Sheet;
}

grid::Place selectedPlace(const FrameReference& frame)
{
    const Reference<css::view::XSelectionSupplier> view(frame->getController(), UNO_QUERY);
    const Reference<css::sheet::XCellRangeAddressable> range(view.is() ? view->getSelection() : Any(), UNO_QUERY);
    if (!range.is())
        return {activeSheet(frame).value_or(0), {}};
    const css::table::CellRangeAddress address = range->getRangeAddress();
    return {address.Sheet, {address.StartRow, address.StartColumn}};
}

std::vector<double> columnWidths(const DocumentReference& document, const grid::Place& from)
{
    constexpr int most = 20;
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    const Reference<css::table::XColumnRowRange> sheet(sheets->getByIndex(from.sheet), UNO_QUERY_THROW);
    const Reference<css::table::XTableColumns> columns = sheet->getColumns();
    std::vector<double> widths;
    for (sal_Int32 i = from.cell.column; i < std::min(from.cell.column + most, columns->getCount()); ++i)
    {
        const Reference<css::beans::XPropertySet> column(columns->getByIndex(i), UNO_QUERY_THROW);
        sal_Int32 width = 0; // hundredths of a millimetre
        bool visible = true;
        column->getPropertyValue("Width") >>= width;
        column->getPropertyValue("IsVisible") >>= visible;
        widths.push_back(visible ? width / 100.0 : 0);
    }
    return widths;
}

bool goToCell(const FrameReference& frame, const grid::Place& place, Keyboard keyboard)
{
    try
    {
        const Reference<css::sheet::XSpreadsheetView> view(frame->getController(), UNO_QUERY_THROW);
        const DocumentReference document = documentIn(frame);
        const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
        const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(place.sheet), UNO_QUERY_THROW);
        if (activeSheet(frame) != place.sheet)
            view->setActiveSheet(sheet);
        Reference<css::view::XSelectionSupplier>(view, UNO_QUERY_THROW)
            ->select(Any(sheet->getCellByPosition(place.cell.column, place.cell.row)));
        if (keyboard == Keyboard::FollowToSheet)
            frame->getComponentWindow()->setFocus();
        return true;
    }
    catch (const css::uno::Exception&)
    {
        return false;
    }
}

long long usedCells(const DocumentReference& document)
{
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    long long cells = 0;
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i)
    {
        const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(i), UNO_QUERY_THROW);
        const Reference<css::sheet::XSheetCellCursor> cursor = sheet->createCursor();
        Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(true);
        const css::table::CellRangeAddress used =
            Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
        cells += static_cast<long long>(used.EndRow + 1) * (used.EndColumn + 1);
    }
    return cells;
}

} // namespace datchuan::office
