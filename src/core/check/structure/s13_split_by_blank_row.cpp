#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// A blank row may be what is left of a criterion that is missing: S05 tells that.
bool isExplainedByMissing(const Context& context, std::size_t table)
{
    return std::ranges::any_of(context.assessed.assessments, [&](const assess::Assessment& assessment) {
        return !assessment.missing.empty()
               && std::ranges::any_of(assessment.parts, [&](const assess::Part& part) { return part.table == table; });
    });
}

/// Nothing in the row within the table; what stands beside the table does not count.
bool isBlank(const grid::Grid& grid, int row, const grid::Range& range)
{
    const auto* line = grid.row(row);
    return line == nullptr || std::none_of(grid.begin(*line), grid.end(*line), [&](const auto& filled) {
               return filled.column >= range.first.column && filled.column <= range.last.column;
           });
}

/// A header that stands again behind a gap: the table goes on after a page break.
bool isRepeatedHeader(const recognise::Table& table, int after, int before)
{
    return std::ranges::any_of(table.repeatedHeaders,
                               [&](const auto& rows) { return rows.first > after && rows.second < before; });
}

/// A blank row that breaks the table at one place. Blank rows at every change of standard are a layout, not a break.
void run(const Context& context, Sink& sink)
{
    for (std::size_t t = 0; t < context.assessed.tables.size(); ++t)
    {
        const recognise::Table& table = context.assessed.tables[t];
        if (isExplainedByMissing(context, t))
            continue;
        if (table.kind != recognise::TableKind::Summary && table.kind != recognise::TableKind::ExternalComparison)
            continue;
        const auto& grid = context.workbook.sheets[static_cast<std::size_t>(table.sheet)].grid;
        std::vector<std::pair<int, std::size_t>> gaps; // blank row, index of the row behind it
        int changes = 0;
        int breaks = 0; // gaps without a header behind them
        for (std::size_t i = 1; i < table.rows.size(); ++i)
        {
            changes += table.rows[i].code.front() != table.rows[i - 1].code.front() ? 1 : 0;
            const bool repeated = isRepeatedHeader(table, table.rows[i - 1].codeCell.row, table.rows[i].codeCell.row);
            for (int row = table.rows[i - 1].codeCell.row + 1; row < table.rows[i].codeCell.row; ++row)
                if (isBlank(grid, row, table.range))
                {
                    gaps.emplace_back(row, i);
                    breaks += repeated ? 0 : 1;
                    break;
                }
        }
        if (gaps.size() == 1 && breaks == 1 && changes > 1)
            sink.add({table.sheet, {gaps.front().first, table.range.first.column}},
                     {{"n", std::to_string(table.rows.size() - gaps.front().second)}});
    }
}

} // namespace

const Check s13{"S13",
                Severity::Warning,
                "split-by-blank-row",
                "Bảng bị ngắt ở hàng trống {row}; phần dưới có {n} tiêu chí chưa được đọc.",
                "The table is broken by blank row {row}; {n} criteria below were not read.",
                "Công thức và bộ lọc dừng ở hàng trống; phần dưới có thể không được tính.",
                "Formulas and filters end at the blank row; what is below may not be counted.",
                &run};

} // namespace datchuan::check
