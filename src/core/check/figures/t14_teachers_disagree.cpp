#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
    for (const figures::StaffTable& table : book.staff())
    {
        const auto* row = table.row(figures::StaffTable::Position::Teachers);
        const auto teachers = book.rowOf("teachers", table.sheet);
        if (row == nullptr || !table.total || !teachers)
            continue;
        const grid::Cell cell{row->label.row, *table.total};
        const auto a = figures::numberAt(book.sheet(table.sheet).grid, cell);
        const auto b = book.in(*teachers->table, *teachers->row, teachers->table->newest().column);
        if (a && b && *a != b->number)
            sink.add({table.sheet, cell}, {{"a", numberText(*a)}, {"b", numberText(b->number)}});
    }
}

} // namespace

const Check t14{"T14",
                Severity::Error,
                "teachers-disagree",
                "Số giáo viên ở bảng 3a ({a}) khác bảng 3b năm cuối ({b}).",
                "Teachers in 3a ({a}) differ from 3b last year ({b}).",
                "Cùng một số liệu ghi ở hai bảng.",
                "The same fact stands in two tables.",
                &run};

} // namespace datchuan::check
