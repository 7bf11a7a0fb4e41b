#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// True when a text of the row is a mark in one of the table's columns of results; a number there is a count.
bool isMarked(const grid::Sheet& sheet, const recognise::Table& table, int row)
{
    const auto holdsMark = [&](int column, recognise::Column as) {
        const grid::Cell cell{row, column};
        return sheet.grid.isText(cell) && recognise::isPositive(recognise::readMark(sheet, cell, as));
    };
    return std::ranges::any_of(table.results, [&](const recognise::ResultColumns& columns) {
        return (columns.notMet && holdsMark(*columns.notMet, recognise::Column::NotMet))
               || (columns.met && holdsMark(*columns.met, recognise::Column::Level))
               || std::ranges::any_of(columns.levels, [&](const auto& level) {
                      return holdsMark(level.second, recognise::Column::Level);
                  });
    });
}

/// Rows of standards, and rows of totals among or right below the criteria, that carry a mark of their own.
void run(const Context& context, Sink& sink)
{
    for (const recognise::Table& table : context.assessed.tables)
    {
        for (const recognise::CriterionRow& row : table.standardRows)
            if (std::ranges::any_of(row.marks, [](const auto& marks) { return !marks.isBlank(); }))
                sink.add({table.sheet, row.codeCell}, {});
        if (table.results.empty() || table.isItemForm)
            continue;
        const grid::Sheet& sheet = context.sheet(table.sheet);
        for (const grid::Cell total : totalsOf(sheet.grid, table))
            if (isMarked(sheet, table, total.row))
                sink.add({table.sheet, total}, {});
    }
}

} // namespace

const Check s09{"S09",
                Severity::Info,
                "standard-row-as-criterion",
                "Hàng {row} là tiêu chuẩn hoặc tổng cộng, không tính là tiêu chí.",
                "Row {row} is a standard or total row and is not counted as a criterion.",
                "Nếu tính cả, bảng có 30 đến 33 hàng thay vì 25 đến 28.",
                "30 to 33 rows instead of 25 to 28.",
                &run};

} // namespace datchuan::check
