#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <string_view>

namespace datchuan::check {

namespace {

bool looksLikeNote(std::string_view folded)
{
    for (const std::string_view start : {"ghi chu:", "chu thich:", "* ghi chu", "(*)", "hieu truong", "nguoi lap",
                                         "nguoi viet", "xac nhan", "thu truong", "chu tich hoi dong", "ky ten"})
        if (folded.starts_with(start))
            return true;
    return false;
}

/// The line directly below the last row of a table.
void run(const Context& context, Sink& sink)
{
    for (const recognise::Table& table : context.assessed.tables)
    {
        const auto& grid = context.sheet(table.sheet).grid;
        const int below = table.records.empty() ? table.range.last.row + 1 : table.records.back();
        const auto* line = grid.row(below);
        if (line == nullptr || table.kind == recognise::TableKind::IndicatorForm)
            continue;
        // a person in a column of persons is no signature: a note begins its line
        if (const grid::Cell cell{below, grid.begin(*line)->column}; looksLikeNote(grid.folded(cell)))
            sink.add({table.sheet, cell}, {});
    }
}

} // namespace

const Check s14{"S14",
                Severity::Info,
                "legend-in-data",
                "Hàng {row} giống chú thích hoặc chữ ký, đã bỏ qua.",
                "Row {row} looks like a note or signature and was skipped.",
                "Có thể bị đọc thành tiêu chí hoặc minh chứng.",
                "Read as a criterion or evidence row.",
                &run};

} // namespace datchuan::check
