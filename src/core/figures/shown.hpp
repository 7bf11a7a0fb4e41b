#pragma once

#include "figures/figure_table.hpp"

namespace datchuan::figures {

/// The distance between two numbers that the cell shows apart: 0.1 for "34,6", 0.001 for "95,0%". A formula without a
/// number format shows its value in full: 0.
double shownStep(const grid::Sheet& sheet, grid::Cell cell);

/// A number of a data table, and what its cell says about the unit. Checks of sums ask numberAt(): Calc adds no text.
struct FigureCell
{
    enum class Unit {
        Untold,
        Fraction, ///< stored as 0.965 and shown as 96,5%
        Percent   ///< text: "96,5%"
    };
    double number = 0; ///< as it stands
    Unit unit = Unit::Untold;
};

/// Nothing for an empty cell and for text that is more than a number or a percentage.
std::optional<FigureCell> figureCellAt(const grid::Sheet& sheet, grid::Cell cell);

/// The unit of the rates in a table, told by the numbers: fractions stay at 1 or below.
enum class RateUnit { Unknown, Fraction, Percent, Mixed };

/// Mixed: one number is a fraction of about the same size as another that is a percentage (0.95 beside 95). A cell that
/// shows 95% agrees with the text "95%".
RateUnit rateUnitOf(const grid::Sheet& sheet, const YearTable& table, const Row& row);

struct Rate
{
    double value = 0; ///< a fraction
    double step = 0;  ///< the distance between two rates that the cell shows apart
};

/// A rate, whichever way it is written. Nothing for an empty cell, for other text, and where the unit is not clear.
std::optional<Rate> rateAt(const grid::Sheet& sheet, const YearTable& table, const Row& row, int column);

} // namespace datchuan::figures
