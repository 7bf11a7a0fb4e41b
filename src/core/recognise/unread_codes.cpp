#include "recognise/unread_codes.hpp"

#include "recognise/credible.hpp"
#include "recognise/own_report.hpp"
#include "recognise/survey.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace datchuan::recognise {

namespace {

/// Codes in one row or one column.
struct Line
{
    std::set<std::string> codes;
    grid::Range range{};

    void add(const Survey::CodeCell& cell)
    {
        if (codes.empty())
            range = {cell.cell, cell.cell};
        codes.insert(cell.mention.code);
        range.include(cell.cell);
    }
};

/// The line with most codes, if they are those of a set of criteria.
const Line* bestOf(const std::map<int, Line>& lines, const Titles& titles)
{
    constexpr std::size_t fewest = 5;
    const Line* best = nullptr;
    for (const auto& [at, line] : lines)
        if (line.codes.size() >= fewest && (best == nullptr || line.codes.size() > best->codes.size())
            && areCredible(line.codes, titles))
            best = &line;
    return best;
}

} // namespace

std::vector<UnreadCodes> findUnreadCodes(const grid::Workbook& workbook, const std::vector<Table>& tables,
                                         const Titles& titles)
{
    std::vector<UnreadCodes> found;
    TextMeanings meanings(titles);
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i)
    {
        const int sheet = static_cast<int>(i);
        if (isOwnReport(workbook.sheets[i])
            || std::ranges::any_of(tables, [&](const Table& table) { return table.sheet == sheet; }))
            continue;
        std::map<int, Line> rows;
        std::map<int, Line> columns;
        for (const auto& [column, cells] : survey(workbook.sheets[i].grid, meanings).codesByColumn)
            for (const Survey::CodeCell& cell : cells)
                if (cell.mention.kind == CodeKind::Criterion)
                {
                    rows[cell.cell.row].add(cell);
                    columns[column].add(cell);
                }
        if (const Line* row = bestOf(rows, titles))
            found.push_back({UnreadCodes::Why::Across, sheet, row->range});
        else if (const Line* column = bestOf(columns, titles))
            found.push_back({UnreadCodes::Why::NoResults, sheet, column->range});
    }
    return found;
}

} // namespace datchuan::recognise
