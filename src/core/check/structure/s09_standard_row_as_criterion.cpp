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

/// "Cộng", "Tổng cộng": the first text of the row, left of the results.
std::optional<grid::Cell> totalOf(const grid::Grid& grid, const recognise::Table& table, const grid::Grid::Row& row)
{
    const auto* text = std::find_if(grid.begin(row), grid.end(row), [&](const auto& filled) {
        return filled.value.kind == grid::ValueKind::Text && filled.column >= table.range.first.column;
    });
    if (text == grid.end(row) || text->column >= table.results.front().firstColumn())
        return std::nullopt;
    const std::string_view folded = grid.folded(text->value);
    const bool mayBeTotal = folded.starts_with("cong") || folded.starts_with("tong");
    const auto header = mayBeTotal ? recognise::readHeader(folded) : std::nullopt;
    return header && header->meaning == recognise::Concept::Total ? std::optional(grid::Cell{row.row, text->column})
                                                                  : std::nullopt;
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
        const auto& rows = sheet.grid.rows();
        for (auto row = std::ranges::upper_bound(rows, table.headerRow, {}, &grid::Grid::Row::row);
             row != rows.end() && row->row <= table.range.last.row + 1; ++row)
            if (const auto total = totalOf(sheet.grid, table, *row); total && isMarked(sheet, table, row->row))
                sink.add({table.sheet, *total}, {});
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
