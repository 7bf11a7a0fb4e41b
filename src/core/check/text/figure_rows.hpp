#pragma once

#include "check/check.hpp"
#include "text/number.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace datchuan::check {

/// A cell in which a figure is expected.
struct Figure
{
    grid::Cell cell;
    grid::Value value;
    std::optional<text::NumberText> text; ///< of a text cell that holds a number

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
