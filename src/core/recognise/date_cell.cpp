#include "recognise/date_cell.hpp"

namespace datchuan::recognise {

std::optional<calendar::Date> dateAt(const grid::Grid& grid, grid::Cell cell)
{
    const grid::Value& value = grid.at(cell);
    constexpr double earliest = 25569; // 1970: smaller numbers are years and counts
    if (value.kind == grid::ValueKind::Number)
        return value.number >= earliest ? calendar::fromSerial(value.number) : std::nullopt;
    return calendar::findInText(grid.text(cell));
}

} // namespace datchuan::recognise
