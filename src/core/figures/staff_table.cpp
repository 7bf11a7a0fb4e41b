#include "figures/figure_table.hpp"

#include <algorithm>

namespace datchuan::figures {

namespace {

using Position = StaffTable::Position;

Position positionOf(std::string_view key)
{
    if (key == "hieu truong")
        return Position::Principal;
    if (key == "pho hieu truong" || key == "cac pho hieu truong")
        return Position::VicePrincipal;
    if (key == "tong phu trach doi" || key == "tong phu trach")
        return Position::YouthLeader;
    if (key == "giao vien")
        return Position::Teachers;
    if (key == "nhan vien" || key == "nhan su ho tro giao duc")
        return Position::Staff;
    if (key == "cong" || key == "tong cong" || key == "tong")
        return Position::Total;
    return Position::Other;
}

} // namespace

const StaffTable::StaffRow* StaffTable::row(Position position) const
{
    const StaffRow* found = nullptr;
    for (const StaffRow& row : rows)
        if (row.position == position)
        {
            if (found != nullptr)
                return nullptr;
            found = &row;
        }
    return found;
}

std::vector<StaffTable> staffTables(const grid::Workbook& workbook, const std::vector<recognise::Table>& tables)
{
    std::vector<StaffTable> found;
    for (const recognise::Table& source : tables)
    {
        if (source.kind != recognise::TableKind::DataTable || !source.years.empty())
            continue;
        const grid::Grid& grid = workbook.sheets[static_cast<std::size_t>(source.sheet)].grid;
        StaffTable table;
        table.sheet = source.sheet;
        table.headerRow = source.headerRow;
        for (int row = source.range.first.row; row <= source.headerRow; ++row)
            for (int column = source.range.first.column; column <= source.range.last.column; ++column)
            {
                const std::string key = labelKey(grid.folded({row, column}));
                if (key == "tong so")
                    table.total = column;
                else if (key == "nu")
                    table.female = column;
                else if (key == "dan toc" || key == "dan toc thieu so")
                    table.minority = column;
                else if (key == "chua dat chuan" || key == "duoi chuan")
                    table.below = column;
                else if (key == "dat chuan")
                    table.meets = column;
                else if (key == "tren chuan" || key == "vuot chuan")
                    table.above = column;
            }
        for (const int row : source.records)
        {
            for (int column = source.range.first.column; column < table.total.value_or(0); ++column)
                if (grid.isText({row, column}) && !isEnumerator(grid.folded({row, column})))
                {
                    const std::string_view folded = grid.folded({row, column});
                    table.rows.push_back(
                        {positionOf(labelKey(folded)), {row, column}, std::string(grid.text({row, column}))});
                    break;
                }
        }
        found.push_back(std::move(table));
    }
    return found;
}

} // namespace datchuan::figures
