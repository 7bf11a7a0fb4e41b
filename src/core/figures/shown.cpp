#include "figures/shown.hpp"

#include "text/number.hpp"

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

double stepOf(double number)
{
    return std::pow(10.0, -decimalsOf(number));
}

std::vector<FigureCell> filledCells(const grid::Sheet& sheet, const YearTable& table, const Row& row)
{
    std::vector<FigureCell> cells;
    for (const auto& year : table.years)
        if (const auto cell = figureCellAt(sheet, {row.label.row, year.column}); cell && cell->number != 0)
            cells.push_back(*cell);
    return cells;
}

double mostOf(const std::vector<FigureCell>& cells)
{
    return cells.empty() ? 0 : std::ranges::max_element(cells, {}, &FigureCell::number)->number;
}

/// 0.5 % beside 1.2 % and 33 % is one unit; 0.95 beside 95 is not: as a fraction it would be of their size, as a
/// percentage far below them.
bool areMixed(const std::vector<FigureCell>& cells)
{
    using Unit = FigureCell::Unit;
    constexpr double far = 10;
    const double most = mostOf(cells);
    double leastLarge = most;
    bool allTyped = true; // as text with a sign
    for (const FigureCell& cell : cells)
        if (cell.number > 1 + slack)
        {
            leastLarge = std::min(leastLarge, cell.number);
            allTyped = allTyped && cell.unit == Unit::Percent;
        }
    return std::ranges::any_of(cells, [&](const FigureCell& cell) {
        return cell.number < leastLarge / far && 100 * cell.number >= leastLarge / 2 && 100 * cell.number <= 2 * most
               && !(allTyped && cell.unit == Unit::Fraction);
    });
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
    return number ? stepOf(*number) : 0;
}

std::optional<FigureCell> figureCellAt(const grid::Sheet& sheet, grid::Cell cell)
{
    using Unit = FigureCell::Unit;
    if (const auto number = numberAt(sheet.grid, cell))
        return FigureCell{*number,
                          isPercentFormat(sheet, cell) && *number <= 1 + slack ? Unit::Fraction : Unit::Untold};
    if (!sheet.grid.isText(cell))
        return std::nullopt;
    const std::string_view text = sheet.grid.text(cell);
    if (const auto percent = text::readPercentText(text))
        return FigureCell{*percent, Unit::Percent};
    if (const auto number = text::readNumberText(text))
        return FigureCell{number->asDecimal.value_or(number->value), Unit::Untold};
    return std::nullopt;
}

RateUnit rateUnitOf(const grid::Sheet& sheet, const YearTable& table, const Row& row)
{
    const auto cells = filledCells(sheet, table, row);
    if (cells.empty())
        return RateUnit::Unknown;
    if (mostOf(cells) > 1 + slack)
        return areMixed(cells) ? RateUnit::Mixed : RateUnit::Percent;
    // 0.8 among percentages is 0.8 % or 80 %
    const bool amongPercentages = std::ranges::any_of(table.rows, [&](const Row& other) {
        return other.kind == Kind::Rate && &other != &row && mostOf(filledCells(sheet, table, other)) > 1 + slack;
    });
    return amongPercentages ? RateUnit::Unknown : RateUnit::Fraction;
}

std::optional<Rate> rateAt(const grid::Sheet& sheet, const YearTable& table, const Row& row, int column)
{
    const grid::Cell at{row.label.row, column};
    const auto cell = figureCellAt(sheet, at);
    if (!cell || cell->number < 0)
        return std::nullopt;
    FigureCell::Unit told = cell->unit;
    const RateUnit unit = rateUnitOf(sheet, table, row);
    if (unit == RateUnit::Mixed)
        return std::nullopt;
    if (told == FigureCell::Unit::Untold && cell->number == 0)
        told = FigureCell::Unit::Percent; // nothing is nothing; its decimals are those of a percentage
    if (told == FigureCell::Unit::Untold && unit == RateUnit::Unknown)
        return std::nullopt;
    const bool isFraction =
        told == FigureCell::Unit::Fraction || (told == FigureCell::Unit::Untold && unit == RateUnit::Fraction);
    const double scale = isFraction ? 1 : 100;
    const double value = cell->number / scale;
    const double step = sheet.grid.isText(at) ? stepOf(cell->number) : shownStep(sheet, at);
    return value <= 1 + slack ? std::optional(Rate{value, step / scale}) : std::nullopt;
}

} // namespace datchuan::figures
