#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include <cmath>

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
    for (const figures::StaffTable& table : book.staff())
    {
        if (!table.total || !table.below || !table.meets || !table.above)
            continue;
        const grid::Grid& grid = book.sheet(table.sheet).grid;
        // the total row often lacks the staff whose qualification is not filled in
        bool incomplete = false;
        for (const auto& row : table.rows)
        {
            const auto total = figures::numberAt(grid, {row.label.row, *table.total});
            const auto below = figures::numberAt(grid, {row.label.row, *table.below});
            const auto meets = figures::numberAt(grid, {row.label.row, *table.meets});
            const auto above = figures::numberAt(grid, {row.label.row, *table.above});
            if (!total || !below || !meets || !above)
            {
                incomplete = true;
                continue;
            }
            const double sum = *below + *meets + *above;
            const bool isTotal = row.position == figures::StaffTable::Position::Total;
            if (std::abs(sum - *total) > 1e-6 && !(isTotal && incomplete && sum < *total))
                sink.add({table.sheet, {row.label.row, *table.total}},
                         {{"a", numberText(sum)}, {"b", numberText(*total)}});
        }
    }
}

} // namespace

const Check t05{"T05",
                Severity::Error,
                "qualification-split",
                "Hàng {row}: chưa đạt + đạt + trên chuẩn = {a}, tổng số {b}.",
                "Row {row}: split gives {a}, total {b}.",
                "Ba cột trình độ phải cộng đúng tổng số.",
                "The split by qualification must give the total.",
                &run};

} // namespace datchuan::check
