#include "snapshot/format_areas.hpp"

#include "snapshot/given.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/sheet/XCellFormatRangesSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

FormatAreas::FormatAreas(const Reference<css::sheet::XSpreadsheet>& sheet, grid::Cell last)
{
    constexpr std::size_t most = 400; // looking through more of them takes longer than asking a cell
    const Reference<css::sheet::XCellFormatRangesSupplier> supplier(
        sheet->getCellRangeByPosition(0, 0, last.column, last.row), UNO_QUERY_THROW);
    const Reference<css::container::XEnumerationAccess> ranges(supplier->getCellFormatRanges(), UNO_QUERY_THROW);
    const auto all = given(ranges->createEnumeration());
    while (all->hasMoreElements())
    {
        if (m_areas.size() == most)
        {
            m_areas.clear();
            return;
        }
        const auto range = all->nextElement();
        const auto at = Reference<css::sheet::XCellRangeAddressable>(range, UNO_QUERY_THROW)->getRangeAddress();
        m_areas.push_back({{{at.StartRow, at.StartColumn}, {at.EndRow, at.EndColumn}}, {range, UNO_QUERY_THROW}});
    }
}

std::optional<std::size_t> FormatAreas::areaOf(grid::Cell cell) const
{
    if (m_last < m_areas.size() && m_areas[m_last].range.contains(cell))
        return m_last;
    for (std::size_t i = 0; i < m_areas.size(); ++i)
        if (m_areas[i].range.contains(cell))
        {
            m_last = i;
            return i;
        }
    return std::nullopt;
}

} // namespace datchuan::office
