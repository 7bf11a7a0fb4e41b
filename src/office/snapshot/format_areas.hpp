#pragma once

#include "grid/address.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>

#include <optional>
#include <vector>

namespace datchuan::office {

/// The areas of a sheet whose cells are formatted alike, asked for once: a sheet has a few dozen, and thousands of cells.
class FormatAreas
{
public:
    /// Looks at the cells from A1 to `last`.
    FormatAreas(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet>& sheet, grid::Cell last);

    /// The number of the area that holds the cell. Nothing for a cell outside, and on a sheet that is formatted cell by
    /// cell: then the cell itself has to be asked.
    std::optional<std::size_t> areaOf(grid::Cell cell) const;
    /// The formatting that the cells of an area share.
    const com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet>& properties(std::size_t area) const
    {
        return m_areas[area].properties;
    }
    std::size_t count() const { return m_areas.size(); }

private:
    struct Area
    {
        grid::Range range;
        com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> properties;
    };
    std::vector<Area> m_areas;
    mutable std::size_t m_last = 0; ///< the area that was found last: neighbours are asked for one after the other
};

} // namespace datchuan::office
