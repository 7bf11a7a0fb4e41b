#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
    for (const figures::YearTable& table : book.tables())
        if (const figures::Row* row = table.row("teachers_per_pupil"))
            for (const auto& year : table.years)
            {
                const grid::Cell cell{row->label.row, year.column};
                const auto value = figures::numberAt(book.sheetOf(table).grid, cell);
                if (!value || !isInverted(book, table, year.year, *value)
                    || book.sheetOf(table).details->style(cell).format == grid::NumberFormat::Percent)
                    continue;
                sink.add({table.sheet, cell}, {});
                break; // once a row
            }
}

} // namespace

const Check t16{"T16",
                Severity::Info,
                "ratio-inverted",
                "{cell}: giá trị giống số học sinh trên một giáo viên, tên dòng là giáo viên/học sinh.",
                "{cell}: the value looks like pupils per teacher; the row is teachers per pupil.",
                "Tỷ lệ in ngược với tên dòng.",
                "The ratio is printed the other way round.",
                &run};

} // namespace datchuan::check
