#pragma once

#include "grid/address.hpp"

#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include <functional>
#include <vector>

namespace datchuan::office {

using CellRows = com::sun::star::uno::Sequence<com::sun::star::uno::Sequence<com::sun::star::uno::Any>>;

/// A rectangle of values as Calc gives them: number, text ("" = blank), nothing for a cell with an error.
struct Block
{
    grid::Cell origin; ///< of the first value
    CellRows rows;

    int height() const { return rows.getLength(); }
    int width() const { return rows.hasElements() ? rows[0].getLength() : 0; }
};

/// Blocks side by side: every row of the band is read from left to right through all of them.
using Band = std::vector<Block>;

/// Reads the values of a range, top down, clipped to what its sheet uses. A large area is read where it is filled only,
/// so that empty space costs nothing, and a piece at a time, so that values need not be held twice.
void forEachBand(const com::sun::star::uno::Reference<com::sun::star::table::XCellRange>& range,
                 const std::function<void(Band&&)>& take);

/// All bands of a range.
std::vector<Band> readBands(const com::sun::star::uno::Reference<com::sun::star::table::XCellRange>& range);

} // namespace datchuan::office
