#pragma once

#include "figures/figure_table.hpp"

namespace datchuan::figures {

/// The distance between two numbers that the cell shows apart: 0.1 for "34,6", 0.001 for "95,0%". A formula without a
/// number format shows its value in full: 0.
double shownStep(const grid::Sheet& sheet, grid::Cell cell);

/// The unit of the rates in a table, told by the numbers: fractions stay at 1 or below.
enum class RateUnit { Unknown, Fraction, Percent, Mixed };

/// Mixed: one number is a fraction of about the same size as another that is a percentage (0.95 beside 95).
RateUnit rateUnitOf(const grid::Sheet& sheet, const YearTable& table, const Row& row);

/// A rate as a fraction, whichever way it is written. Nothing for an empty cell, for text, and where the unit is not
/// clear.
std::optional<double> rateAt(const grid::Sheet& sheet, const YearTable& table, const Row& row, int column);

} // namespace datchuan::figures
