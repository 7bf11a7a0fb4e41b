#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

/// A label merged over several rows of data. In an evidence list the form itself groups by criterion that way.
void run(const Context& context, Sink& sink)
{
    for (const recognise::Table& table : context.assessed.tables)
    {
        if (table.kind == recognise::TableKind::IndicatorForm || table.kind == recognise::TableKind::SchoolMatrix)
            continue;
        const auto& details = *context.workbook.sheets[static_cast<std::size_t>(table.sheet)].details;
        for (const recognise::CriterionRow& row : table.rows)
            if (const grid::Range area = details.mergedArea(row.codeCell); area.last.row > area.first.row)
                sink.add({table.sheet, row.codeCell}, {{"range", grid::toA1(area)}});
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
