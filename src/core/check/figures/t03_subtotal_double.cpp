#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
    for (const figures::YearTable& table : book.tables())
        for (const TotalRow& total : totalsOf(table))
            for (const auto& year : table.years)
            {
                const grid::Cell cell{total.total->label.row, year.column};
                if (figures::numberAt(book.sheetOf(table).grid, cell)
                    && addsTwice(book.sheetOf(table).details->formula(cell), table, year.column))
                    sink.add({table.sheet, cell}, {});
            }
}

} // namespace

const Check t03{"T03",
                Severity::Error,
                "subtotal-double",
                "{cell}: phép cộng tính cả dòng con và dòng gộp.",
                "{cell}: the sum adds both sub-rows and block rows.",
                "Các khối bị tính hai lần.",
                "Blocks are counted twice.",
                &run};

} // namespace datchuan::check
