#include "recognise/recogniser.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

/// Staff by position and qualification (forms.md 4.1, table 3a): "Tổng số", "Nữ" and below or beside them
/// "Đạt chuẩn", "Trên chuẩn". A data table without school years.
namespace datchuan::recognise {

namespace {

using grid::Cell;

/// The column of a header text in some rows of the sheet.
std::optional<Cell> find(const grid::Grid& grid, int firstRow, int lastRow, std::string_view words)
{
    for (int row = firstRow; row <= lastRow; ++row)
        if (const auto* line = grid.row(row))
            for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
                if (grid.folded(filled->value) == words)
                    return Cell{row, filled->column};
    return std::nullopt;
}

std::optional<Table> readAt(const SheetView& view, Cell above)
{
    const grid::Grid& grid = view.sheet.grid;
    constexpr int headerDepth = 2;
    const int first = std::max(0, above.row - headerDepth);
    const auto total = find(grid, first, above.row, "tong so");
    const auto female = find(grid, first, above.row, "nu");
    const auto meets = find(grid, above.row, above.row, "dat chuan");
    if (!total || !female || !meets || total->column == 0 || total->column > above.column)
        return std::nullopt;
    Table table;
    table.kind = TableKind::DataTable;
    table.sheet = view.index;
    table.headerRow = above.row;
    table.range = {{std::min(total->row, above.row), 0}, above};
    int previous = above.row;
    for (const auto& line : grid.rows())
    {
        if (line.row <= above.row)
            continue;
        if (line.row > previous + 1)
            break;
        bool labelled = false;
        for (const auto* filled = grid.begin(line); filled != grid.end(line); ++filled)
            labelled = labelled || (filled->column < total->column && filled->value.kind == grid::ValueKind::Text);
        if (!labelled)
            break;
        previous = line.row;
        table.records.push_back(line.row);
        table.range.include({line.row, above.column});
        const std::string_view label = grid.folded({line.row, grid.begin(line)->column});
        if (label == "cong" || label == "tong cong")
            break; // the last row of the form
    }
    return table.records.empty() ? std::nullopt : std::optional(std::move(table));
}

} // namespace

std::vector<Table> recogniseStaffTables(const SheetView& view)
{
    std::vector<Table> tables;
    const grid::Grid& grid = view.sheet.grid;
    for (const auto& line : grid.rows())
        for (const auto* filled = grid.begin(line); filled != grid.end(line); ++filled)
        {
            const Cell cell{line.row, filled->column};
            if (filled->value.kind != grid::ValueKind::Text || grid.text(filled->value).size() > 20
                || grid.folded(filled->value) != "tren chuan")
                continue;
            if (auto table = readAt(view, cell))
                tables.push_back(std::move(*table));
        }
    return tables;
}

} // namespace datchuan::recognise
