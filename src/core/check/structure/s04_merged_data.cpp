#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <optional>

namespace datchuan::check {

namespace {

/// The first label beside the criteria that is merged over several of their rows: that of a standard. A whole column
/// merged in this way is one layout, told once.
std::optional<grid::Range> mergedStandard(const grid::Sheet& sheet, const recognise::Table& table)
{
    for (const recognise::CriterionRow& row : table.rows)
        for (int column = 0; column < row.codeCell.column; ++column)
            if (const grid::Cell cell{row.codeCell.row, column}; sheet.grid.isText(cell))
                if (const grid::Range area = sheet.details->mergedArea(cell); area.last.row > area.first.row)
                    return area;
    return std::nullopt;
}

/// A label merged over several rows of data. In an evidence list the form itself groups by criterion that way.
void run(const Context& context, Sink& sink)
{
    for (const recognise::Table& table : context.assessed.tables)
    {
        if (table.kind == recognise::TableKind::IndicatorForm || table.kind == recognise::TableKind::SchoolMatrix)
            continue;
        const auto& sheet = context.sheet(table.sheet);
        const auto tell = [&](const grid::Range& area) {
            sink.add({table.sheet, area.first}, {{"range", grid::toA1(area)}});
        };
        if (const auto standard = mergedStandard(sheet, table))
            tell(*standard);
        for (const recognise::CriterionRow& row : table.rows)
            if (const grid::Range area = sheet.details->mergedArea(row.codeCell); area.last.row > area.first.row)
                tell(area);
    }
}

} // namespace

const Check s04{"S04",
                Severity::Warning,
                "merged-data",
                "Vùng dữ liệu {range} có ô gộp; các hàng dưới đang trống nhãn tiêu chí.",
                "Merged cells in data range {range}; lower rows have no criterion label.",
                "Sắp xếp, lọc và công thức sẽ mất nhãn.",
                "Sorting, filtering and formulas lose the label.",
                &run};

} // namespace datchuan::check
