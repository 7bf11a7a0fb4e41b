#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace datchuan::grid {

/// Position of a cell in a sheet, counted from 0.
struct Cell
{
    int row = 0;
    int column = 0;
    auto operator<=>(const Cell&) const = default;
};

/// Columns of a sheet side by side, both ends included.
struct Columns
{
    int first = 0;
    int last = 0;
    bool contains(int column) const { return first <= column && column <= last; }
    bool overlaps(const Columns& other) const { return first <= other.last && other.first <= last; }
    bool operator==(const Columns&) const = default;
};

/// A rectangle of cells, both corners included.
struct Range
{
    Cell first;
    Cell last;
    bool contains(Cell cell) const
    {
        return cell.row >= first.row && cell.row <= last.row && cell.column >= first.column
               && cell.column <= last.column;
    }
    Columns columns() const { return {first.column, last.column}; }
    /// Grows the rectangle so that it holds the cell.
    void include(Cell cell);
    bool operator==(const Range&) const = default;
};

/// "A", "Z", "AA", "XFD".
std::string columnName(int column);

/// "C12".
std::string toA1(Cell cell);

/// "A5:E40"; a single cell is "C12".
std::string toA1(const Range& range);

/// Reads "C12", "$C$12", "C12:E40" in either case. Nothing when the text is anything else or lies outside a sheet.
std::optional<Range> readRange(std::string_view a1);

} // namespace datchuan::grid
