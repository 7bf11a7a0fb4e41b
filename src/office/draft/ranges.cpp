#include "draft/ranges.hpp"

#include "uno_text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

grid::Range Target::moved(const grid::Range& range) const
{
    return {{range.first.row + origin.row, range.first.column + origin.column},
            {range.last.row + origin.row, range.last.column + origin.column}};
}

Reference<css::table::XCellRange> Target::cells(const grid::Range& range) const
{
    const grid::Range at = moved(range);
    return sheet->getCellRangeByPosition(at.first.column, at.first.row, at.last.column, at.last.row);
}

css::table::CellRangeAddress Target::address(const grid::Range& range) const
{
    const grid::Range at = moved(range);
    return {index, at.first.column, at.first.row, at.last.column, at.last.row};
}

Target targetOf(const Reference<css::sheet::XSpreadsheetDocument>& document, int sheet, grid::Cell origin)
{
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    return {document, Reference<css::sheet::XSpreadsheet>(sheets->getByIndex(sheet), UNO_QUERY_THROW),
            static_cast<sal_Int16>(sheet), origin};
}

Reference<css::uno::XInterface> newObject(const Reference<css::sheet::XSpreadsheetDocument>& document,
                                          const std::string& service)
{
    return Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)->createInstance(toUno(service));
}

} // namespace datchuan::office
