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

namespace {

constexpr int mostColumns = 16384;
constexpr int mostRows = 1048576;

/// Takes "$C$12" from the front of the text.
std::optional<Cell> takeCell(std::string_view& a1)
{
    const auto skipDollar = [&a1] {
        if (a1.starts_with('$'))
            a1.remove_prefix(1);
    };
    const auto takeNumber = [&a1](int base, auto digitOf, int most) {
        int number = 0;
        while (!a1.empty() && number <= most)
        {
            const int digit = digitOf(a1.front());
            if (digit < 0)
                break;
            number = number * base + digit;
            a1.remove_prefix(1);
        }
        return number > most ? 0 : number;
    };
    skipDollar();
    const int column = takeNumber(
        26,
        [](char c) {
            const bool upper = c >= 'A' && c <= 'Z';
            return upper ? c - 'A' + 1 : c >= 'a' && c <= 'z' ? c - 'a' + 1 : -1;
        },
        mostColumns);
    skipDollar();
    const int row = takeNumber(
        10, [](char c) { return c >= '0' && c <= '9' ? c - '0' : -1; }, mostRows);
    if (column == 0 || row == 0)
        return std::nullopt;
    return Cell{row - 1, column - 1};
}

} // namespace

std::optional<Range> readRange(std::string_view a1)
{
    const auto first = takeCell(a1);
    if (!first)
        return std::nullopt;
    Range range{*first, *first};
    if (a1.starts_with(':'))
    {
        a1.remove_prefix(1);
        const auto last = takeCell(a1);
        if (!last)
            return std::nullopt;
        range.include(*last);
    }
    return a1.empty() ? std::optional(range) : std::nullopt;
}

} // namespace datchuan::grid
