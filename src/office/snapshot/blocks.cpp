#include "snapshot/blocks.hpp"

#include "snapshot/filled_areas.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

#include <algorithm>

namespace datchuan::office {

namespace {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr long long worthClipping = 10000;  // asking for the used area costs about as much as reading so many cells
constexpr long long worthQuerying = 200000; // above this, only what is filled is read …
constexpr long long cellsAtOnce = 20000;    // … and so many at a time: they stay in the processor's cache

grid::Range toRange(const css::table::CellRangeAddress& address)
{
    return {{address.StartRow, address.StartColumn}, {address.EndRow, address.EndColumn}};
}

long long cellCount(const grid::Range& range)
{
    return static_cast<long long>(range.last.row - range.first.row + 1) * (range.last.column - range.first.column + 1);
}

grid::Range addressOf(const Reference<css::table::XCellRange>& range)
{
    return toRange(Reference<css::sheet::XCellRangeAddressable>(range, UNO_QUERY_THROW)->getRangeAddress());
}

/// The part of a range that its sheet uses; the first cell alone when that is none.
grid::Range clipped(const Reference<css::table::XCellRange>& range, grid::Range area)
{
    const auto sheet = Reference<css::sheet::XSheetCellRange>(range, UNO_QUERY_THROW)->getSpreadsheet();
    const auto cursor = sheet->createCursor();
    const Reference<css::sheet::XUsedAreaCursor> used(cursor, UNO_QUERY_THROW);
    used->gotoEndOfUsedArea(false);
    const grid::Range end = addressOf(Reference<css::table::XCellRange>(cursor, UNO_QUERY_THROW));
    area.last.row = std::clamp(end.last.row, area.first.row, area.last.row);
    area.last.column = std::clamp(end.last.column, area.first.column, area.last.column);
    return area;
}

/// Reads a part of the sheet. `range` begins at `start` of the sheet and holds the part.
Block readBlock(const Reference<css::table::XCellRange>& range, grid::Cell start, const grid::Range& part)
{
    const Reference<css::sheet::XCellRangeData> cells(
        range->getCellRangeByPosition(part.first.column - start.column, part.first.row - start.row,
                                      part.last.column - start.column, part.last.row - start.row),
        UNO_QUERY_THROW);
    return {part.first, cells->getDataArray()};
}

std::vector<grid::Range> filledRanges(const Reference<css::table::XCellRange>& range, grid::Cell start,
                                      const grid::Range& part)
{
    const Reference<css::sheet::XCellRangesQuery> query(
        range->getCellRangeByPosition(part.first.column - start.column, part.first.row - start.row,
                                      part.last.column - start.column, part.last.row - start.row),
        UNO_QUERY_THROW);
    const auto found = query->queryContentCells(css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME
                                                | css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA);
    std::vector<grid::Range> ranges;
    for (const css::table::CellRangeAddress& address : found->getRangeAddresses())
        ranges.push_back(toRange(address));
    return ranges;
}

} // namespace

void forEachBand(const Reference<css::table::XCellRange>& range, const std::function<void(Band&&)>& take)
{
    const grid::Range whole = addressOf(range);
    if (cellCount(whole) <= worthClipping)
        return take({{whole.first, Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->getDataArray()}});
    const grid::Range used = clipped(range, whole);
    if (cellCount(used) <= worthQuerying)
        return take({readBlock(range, whole.first, used)});
    for (const AreaBand& area : bandsOf(filledRanges(range, whole.first, used)))
    {
        long long width = 0;
        for (const auto& [first, last] : area.columns)
            width += last - first + 1;
        const int step = static_cast<int>(std::max(1LL, cellsAtOnce / width));
        for (int row = area.firstRow; row <= area.lastRow; row += step)
        {
            Band band;
            const int lastRow = std::min(area.lastRow, row + step - 1);
            for (const auto& [first, last] : area.columns)
                band.push_back(readBlock(range, whole.first, {{row, first}, {lastRow, last}}));
            take(std::move(band));
        }
    }
}

std::vector<Band> readBands(const Reference<css::table::XCellRange>& range)
{
    std::vector<Band> bands;
    forEachBand(range, [&](Band&& band) { bands.push_back(std::move(band)); });
    return bands;
}

} // namespace datchuan::office
