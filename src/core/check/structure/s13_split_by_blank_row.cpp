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

/// Nothing in the row within the table; what stands beside the table does not count. The lower rows of a merged label are
/// not blank.
bool isBlank(const grid::Sheet& sheet, int row, const grid::Range& range)
{
    const grid::Grid& grid = sheet.grid;
    if (sheet.details->mergedArea({row, range.first.column}).first.row < row)
        return false;
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

/// A blank row that breaks the table at one place: inside a standard, or at one change of standard and no other. Blank
/// rows at every change are a layout.
void run(const Context& context, Sink& sink)
{
    for (std::size_t t = 0; t < context.assessed.tables.size(); ++t)
    {
        const recognise::Table& table = context.assessed.tables[t];
        if (isExplainedByMissing(context, t))
            continue;
        if (!recognise::isCriteriaTable(table.kind))
            continue;
        const grid::Sheet& sheet = context.sheet(table.sheet);
        using Gap = std::pair<int, std::size_t>; // blank row, index of the row behind it
        std::vector<Gap> inside;                 // of a standard
        std::vector<Gap> between;                // two standards
        int repeated = 0;                        // before a header that stands again
        int changes = 0;
        for (std::size_t i = 1; i < table.rows.size(); ++i)
        {
            const int before = table.rows[i - 1].codeCell.row;
            const int behind = table.rows[i].codeCell.row;
            const bool change = table.rows[i].code.front() != table.rows[i - 1].code.front();
            changes += change ? 1 : 0;
            for (int row = before + 1; row < behind; ++row)
                if (isBlank(sheet, row, table.range))
                {
                    if (isRepeatedHeader(table, before, behind))
                        ++repeated;
                    else
                        (change ? between : inside).emplace_back(row, i);
                    break;
                }
        }
        const bool breaksBetween = inside.empty() && repeated == 0 && between.size() == 1 && changes > 1;
        if (inside.size() != 1 && !breaksBetween)
            continue;
        const Gap& gap = breaksBetween ? between.front() : inside.front();
        sink.add({table.sheet, {gap.first, table.range.first.column}},
                 {{"n", std::to_string(table.rows.size() - gap.second)}});
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
