#pragma once

#include "check/check.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::check {

/// A number that is stored as text: "12,5", "1 234", "1.234".
struct NumberText
{
    double value = 0;
    /// What it is when its one separator is a decimal one after all: "1.234" is 1234 or 1,234.
    std::optional<double> asDecimal;
    std::string plain; ///< without blanks and thousand separators; the decimal separator as it stands
};

/// Reads a text that is a number and nothing else: no unit, no per cent sign (T17), no leading zero (those are codes and
/// telephone numbers).
std::optional<NumberText> readNumberText(std::string_view text);

/// A cell in which a figure is expected.
struct Figure
{
    grid::Cell cell;
    grid::Value value;
    std::optional<NumberText> text; ///< of a text cell that holds a number

    bool isNumber() const { return value.kind == grid::ValueKind::Number; }
};

/// A row of figures.
struct FigureRow
{
    const recognise::Table* table = nullptr;
    std::string_view label; ///< folded; "" when there is none
    std::vector<Figure> figures;
    bool sameMeasure = true; ///< one measure over the years, not several beside each other
};

/// The rows of figures of data tables (a year a column) and of the yearly report (counts and rates beside each other).
const std::vector<FigureRow>& figureRows(const Context& context);

/// True when a figure differs from the others of its row by a factor of a thousand, as "1.234" does when its separator
/// is taken for the other one, or when the others show which way such a text must be read.
bool mayBeMisread(const FigureRow& row, const Figure& figure);

} // namespace datchuan::check
