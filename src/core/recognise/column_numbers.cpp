#include "recognise/column_numbers.hpp"

namespace datchuan::recognise {

bool isColumnNumberRow(const grid::Grid& grid, const grid::Grid::Row& row)
{
    constexpr int most = 16384; // columns of a sheet
    int expected = 0;
    for (const auto* filled = grid.begin(row); filled != grid.end(row); ++filled)
    {
        ++expected;
        if (filled->value.kind == grid::ValueKind::Number)
        {
            if (filled->value.number != expected)
                return false;
            continue;
        }
        int number = 0;
        for (const char c : grid.folded(filled->value))
            if (c >= '0' && c <= '9' && number <= most)
                number = number * 10 + (c - '0');
            else if (c != '(' && c != ')' && c != ' ')
                return false;
        if (number != expected)
            return false;
    }
    return expected >= 3;
}

} // namespace datchuan::recognise
