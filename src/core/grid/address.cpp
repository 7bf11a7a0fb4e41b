#include "grid/address.hpp"

#include <algorithm>

namespace datchuan::grid {

void Range::include(Cell cell)
{
    first.row = std::min(first.row, cell.row);
    first.column = std::min(first.column, cell.column);
    last.row = std::max(last.row, cell.row);
    last.column = std::max(last.column, cell.column);
}

std::string columnName(int column)
{
    std::string name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

std::string toA1(Cell cell)
{
    return columnName(cell.column) + std::to_string(cell.row + 1);
}

std::string toA1(const Range& range)
{
    return range.first == range.last ? toA1(range.first) : toA1(range.first) + ":" + toA1(range.last);
}

} // namespace datchuan::grid
