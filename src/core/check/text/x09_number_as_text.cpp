#include "check/catalogue.hpp"
#include "check/text/figure_rows.hpp"
#include "check/text/sheet_texts.hpp"

namespace datchuan::check {

namespace {

/// Pure numbers only: T17 tells numbers with a unit, X10 those whose separator the rest of the row speaks against.
void run(const Context& context, Sink& sink)
{
    PerSheetLimit limit(mostTextFindings);
    for (const FigureRow& row : figureRows(context))
        for (const Figure& figure : row.figures)
        {
            if (!figure.text || mayBeMisread(row, figure) || !limit.take(row.table->sheet))
                continue;
            const grid::Grid& grid = context.sheet(row.table->sheet).grid;
            const std::string before(grid.text(figure.cell));
            std::optional<Fix> fix;
            if (before
                != figure.text->plain) // blanks and thousand separators can go; the decimal sign is the profile's
                fix = Fix{Fix::Kind::Confirm, before, figure.text->plain};
            sink.add({row.table->sheet, figure.cell}, {{"value", before}}, fix);
        }
}

} // namespace

const Check x09{"X09",
                Severity::Error,
                "number-as-text",
                "Ô {cell}: số \"{value}\" đang là chữ, không được cộng.",
                "Cell {cell}: number \"{value}\" is text and not summed.",
                "Phép cộng và so sánh bỏ qua ô này.",
                "Sums ignore it.",
                &run};

} // namespace datchuan::check
