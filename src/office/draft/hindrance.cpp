#include "draft/ranges.hpp"
#include "draft/writer.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>

namespace datchuan::office {

namespace {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

bool isReadOnly(const SpreadsheetDocument& document)
{
    const Reference<css::frame::XStorable> storable(document, UNO_QUERY);
    return storable.is() && storable->isReadonly();
}

/// A range whose cells are not all locked alike has no one answer: it counts as locked.
bool isLocked(const Reference<css::table::XCellRange>& cells)
{
    css::util::CellProtection protection;
    const Reference<css::beans::XPropertySet> properties(cells, UNO_QUERY_THROW);
    return !(properties->getPropertyValue("CellProtection") >>= protection) || protection.IsLocked;
}

bool isFilled(const Reference<css::table::XCellRange>& cells)
{
    namespace Flags = css::sheet::CellFlags;
    const Reference<css::sheet::XCellRangesQuery> query(cells, UNO_QUERY_THROW);
    const auto filled = query->queryContentCells(Flags::VALUE | Flags::DATETIME | Flags::STRING | Flags::FORMULA);
    const auto asked = Reference<css::sheet::XCellRangeAddressable>(cells, UNO_QUERY_THROW)->getRangeAddress();
    // right of the last column that was ever used, LibreOffice 7.4 answers with cells of that one
    return std::ranges::any_of(filled->getRangeAddresses(), [&](const css::table::CellRangeAddress& found) {
        return found.EndColumn >= asked.StartColumn && found.StartColumn <= asked.EndColumn;
    });
}

} // namespace

Hindrance hindranceOf(const SpreadsheetDocument& document, const draft::Block& block, const grid::Place& place,
                      FilledCells filled)
{
    if (isReadOnly(document))
        return Hindrance::ReadOnly;
    const Target target = targetOf(document, place.sheet, place.cell);
    const Reference<css::table::XColumnRowRange> lines(target.sheet, UNO_QUERY_THROW);
    const grid::Range extent = target.moved(block.extent());
    if (extent.last.row >= lines->getRows()->getCount() || extent.last.column >= lines->getColumns()->getCount())
        return Hindrance::NoRoom;
    const auto cells = target.cells(block.extent());
    const Reference<css::util::XProtectable> protectable(target.sheet, UNO_QUERY_THROW);
    if (protectable->isProtected() && isLocked(cells))
        return Hindrance::CellsProtected;
    if (filled == FilledCells::Keep && isFilled(cells))
        return Hindrance::CellsFilled;
    return Hindrance::None;
}

Hindrance hindranceOfSheets(const SpreadsheetDocument& document)
{
    if (isReadOnly(document))
        return Hindrance::ReadOnly;
    const Reference<css::util::XProtectable> protectable(document, UNO_QUERY);
    return protectable.is() && protectable->isProtected() ? Hindrance::StructureProtected : Hindrance::None;
}

} // namespace datchuan::office
