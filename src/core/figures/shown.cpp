#include "figures/shown.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace datchuan::figures {

namespace {

constexpr double slack = 1e-9; // what binary fractions may be off

/// How many decimals a number needs: 34.6 → 1.
int decimalsOf(double value)
{
    std::array<char, 400> digits{};
    const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
    const std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    const std::size_t point = text.find('.');
    return point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

bool isPercentFormat(const grid::Sheet& sheet, grid::Cell cell)
{
    return sheet.details->style(cell).format == grid::NumberFormat::Percent;
}

std::vector<double> numbersOf(const grid::Grid& grid, const YearTable& table, const Row& row)
{
    std::vector<double> numbers;
    for (const auto& year : table.years)
        if (const auto number = numberAt(grid, {row.label.row, year.column}); number && *number != 0)
            numbers.push_back(*number);
    return numbers;
}

} // namespace

double shownStep(const grid::Sheet& sheet, grid::Cell cell)
{
    const grid::CellStyle style = sheet.details->style(cell);
    const bool percent = style.format == grid::NumberFormat::Percent;
    if ((percent || style.format == grid::NumberFormat::Number) && style.decimals >= 0)
        return std::pow(10.0, -(style.decimals + (percent ? 2 : 0)));
    if (!sheet.details->formula(cell).empty())
        return 0;
    const auto number = numberAt(sheet.grid, cell);
    return number ? std::pow(10.0, -decimalsOf(*number)) : 0;
}

RateUnit rateUnitOf(const grid::Sheet& sheet, const YearTable& table, const Row& row)
{
    const auto numbers = numbersOf(sheet.grid, table, row);
    if (numbers.empty())
        return RateUnit::Unknown;
    const double most = std::ranges::max(numbers);
    if (most > 1 + slack)
    {
        // 0.5 % beside 1.2 % and 33 % is one unit; 0.95 beside 95 is not: as a fraction it would be of their size, as a
        // percentage far below them
        constexpr double far = 10;
        double leastLarge = most;
        for (const double number : numbers)
            if (number > 1 + slack)
                leastLarge = std::min(leastLarge, number);
        for (const double number : numbers)
            if (number < leastLarge / far && 100 * number >= leastLarge / 2 && 100 * number <= 2 * most)
                return RateUnit::Mixed;
        return RateUnit::Percent;
    }
    // 0.8 among percentages is 0.8 % or 80 %
    for (const Row& other : table.rows)
        if (other.kind == Kind::Rate && &other != &row)
        {
            const auto others = numbersOf(sheet.grid, table, other);
            if (!others.empty() && std::ranges::max(others) > 1 + slack)
                return RateUnit::Unknown;
        }
    return RateUnit::Fraction;
}

std::optional<double> rateAt(const grid::Sheet& sheet, const YearTable& table, const Row& row, int column)
{
    const grid::Cell cell{row.label.row, column};
    const auto number = numberAt(sheet.grid, cell);
    if (!number || *number < 0)
        return std::nullopt;
    const RateUnit unit = rateUnitOf(sheet, table, row);
    if (unit == RateUnit::Mixed)
        return std::nullopt;
    const bool shownAsPercent = unit != RateUnit::Fraction && *number <= 1 + slack && isPercentFormat(sheet, cell);
    if (unit == RateUnit::Unknown && *number != 0 && !shownAsPercent)
        return std::nullopt;
    const bool asFraction = unit == RateUnit::Fraction || shownAsPercent;
    const double rate = asFraction ? *number : *number / 100;
    return rate <= 1 + slack ? std::optional(rate) : std::nullopt;
}

} // namespace datchuan::figures
