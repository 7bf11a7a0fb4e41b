#include "check/catalogue.hpp"

#include <set>

namespace datchuan::check {

namespace {

using recognise::Table;
using recognise::TableKind;

bool hasTextAbove(const grid::Grid& grid, int before)
{
    for (const auto& row : grid.rows())
    {
        if (row.row >= before)
            return false;
        for (const auto* filled = grid.begin(row); filled != grid.end(row); ++filled)
            if (filled->value.kind == grid::ValueKind::Text)
                return true;
    }
    return false;
}

/// Only the first table of a sheet: what stands above the others is the table before. Not forms: their head and text
/// belong to the form and are no titles above a table.
void run(const Context& context, Sink& sink)
{
    constexpr int firstTelling = 2; // the third row: one line above a table is a caption that nobody takes for data
    std::set<int> seen;
    for (const Table& table : context.assessed.tables)
    {
        if (!seen.insert(table.sheet).second || table.kind == TableKind::IndicatorForm)
            continue;
        const auto& grid = context.sheet(table.sheet).grid;
        if (table.range.first.row >= firstTelling && hasTextAbove(grid, table.range.first.row))
            sink.add({table.sheet, table.range.first}, {});
    }
}

} // namespace

const Check s01{"S01",
                Severity::Info,
                "header-not-first",
                "Dòng tiêu đề bảng nằm ở hàng {row}; các hàng trên là tên biểu, không phải số liệu.",
                "The table header is on row {row}; the rows above are titles, not data.",
                "Nếu đọc từ hàng 1, tên trường và tên biểu bị lấy làm số liệu.",
                "Reading from row 1 turns titles into data.",
                &run};

} // namespace datchuan::check
