#include "check/catalogue.hpp"
#include "check/text/figure_rows.hpp"
#include "check/text/sheet_texts.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace datchuan::check {

namespace {

/// The number as it is read in either language: "1,234" and "1.234".
LocalText shown(double number)
{
    std::array<char, 32> buffer{};
    std::string text(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr);
    std::string vietnamese = text;
    std::ranges::replace(vietnamese, '.', ',');
    return {vietnamese, text};
}

void run(const Context& context, Sink& sink)
{
    PerSheetLimit limit(mostTextFindings);
    for (const FigureRow& row : figureRows(context))
        for (const Figure& figure : row.figures)
        {
            if (!mayBeMisread(row, figure) || !limit.take(row.table->sheet))
                continue;
            const grid::Grid& grid = context.sheet(row.table->sheet).grid;
            Slot value = std::string(grid.text(figure.cell));
            if (figure.isNumber())
                value = shown(figure.value.number);
            sink.add({row.table->sheet, figure.cell}, {{"value", value}});
        }
}

} // namespace

const Check x10{"X10",
                Severity::Warning,
                "thousand-point",
                "Ô {cell}: \"{value}\" có thể bị hiểu sai dấu phẩy, dấu chấm.",
                "Cell {cell}: \"{value}\" may be misread (decimal or thousand separator).",
                "Sai dấu làm số lệch 1000 lần.",
                "Factor 1000.",
                &run};

} // namespace datchuan::check
