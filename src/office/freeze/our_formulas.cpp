#include "freeze/our_formulas.hpp"

#include "check/formulas.hpp"
#include "uno_text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

grid::Range toRange(const css::table::CellRangeAddress& address)
{
    return {{address.StartRow, address.StartColumn}, {address.EndRow, address.EndColumn}};
}

/// The array formula that the cell belongs to; nothing unless the cell is its first one.
std::optional<OurFormula> arrayFormulaAt(const Reference<css::sheet::XSpreadsheet>& sheet, grid::Cell cell)
{
    const Reference<css::sheet::XSheetCellCursor> cursor =
        sheet->createCursorByRange(Reference<css::sheet::XSheetCellRange>(
            sheet->getCellRangeByPosition(cell.column, cell.row, cell.column, cell.row), UNO_QUERY_THROW));
    cursor->collapseToCurrentArray();
    OurFormula formula;
    formula.range = toRange(Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress());
    if (formula.range.first != cell)
        return std::nullopt;
    formula.isArray = true;
    formula.text = toUtf8(Reference<css::sheet::XArrayFormulaRange>(cursor, UNO_QUERY_THROW)->getArrayFormula());
    // "{=…}", as the cells show it
    if (formula.text.starts_with('{') && formula.text.ends_with('}'))
        formula.text = formula.text.substr(1, formula.text.size() - 2);
    return formula;
}

void collect(const Reference<css::sheet::XSpreadsheet>& sheet, const grid::Range& area, std::vector<OurFormula>& found)
{
    const std::string name = toUtf8(Reference<css::container::XNamed>(sheet, UNO_QUERY_THROW)->getName());
    const auto rows =
        Reference<css::sheet::XCellRangeFormula>(
            sheet->getCellRangeByPosition(area.first.column, area.first.row, area.last.column, area.last.row),
            UNO_QUERY_THROW)
            ->getFormulaArray();
    for (sal_Int32 row = 0; row < rows.getLength(); ++row)
        for (sal_Int32 column = 0; column < rows[row].getLength(); ++column)
        {
            OurFormula formula{name, {}, toUtf8(rows[row][column])};
            if (!check::callsOurFunction(formula.text))
                continue;
            const grid::Cell cell{area.first.row + row, area.first.column + column};
            formula.range = {cell, cell};
            if (formula.text.starts_with('{'))
            {
                auto array = arrayFormulaAt(sheet, cell);
                if (!array)
                    continue;
                formula = std::move(*array);
                formula.sheet = name;
            }
            found.push_back(std::move(formula));
        }
}

} // namespace

std::vector<OurFormula> ourFormulas(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    std::vector<OurFormula> found;
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i)
    {
        const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(i), UNO_QUERY_THROW);
        const Reference<css::sheet::XCellRangesQuery> query(sheet, UNO_QUERY_THROW);
        for (const auto& area : query->queryContentCells(css::sheet::CellFlags::FORMULA)->getRangeAddresses())
            collect(sheet, toRange(area), found);
    }
    return found;
}

} // namespace datchuan::office
