#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// The empty result cells of a row in which a mark could stand, from the left.
std::vector<grid::Cell> openCells(const JudgedRow& judged, const grid::Grid& grid)
{
    std::vector<grid::Cell> cells;
    for (const auto* mark : {&judged.marks.notMet, &judged.marks.result})
        if (*mark && grid.isEmpty((*mark)->cell))
            cells.push_back((*mark)->cell);
    for (const auto& [level, mark] : judged.marks.levels)
        if (judged.criterion->hasLevel(level) && grid.isEmpty(mark.cell)) // what a criterion lacks is often greyed out
            cells.push_back(mark.cell);
    std::ranges::sort(cells);
    return cells;
}

bool isFilled(const grid::Sheet& sheet, int row, int column)
{
    return row >= 0 && sheet.details->style({row, column}).filled;
}

/// True when the empty cells of the row leave its level open: no mark at all, or only a refusal above them.
bool isOpen(const JudgedRow& judged)
{
    if (judged.marks.isBlank())
        return true;
    const auto claims = judged.assessment.claims.criteria.find(judged.row.code);
    return claims != judged.assessment.claims.criteria.end()
           && std::ranges::any_of(claims->second.levels,
                                  [](const auto& level) { return level.second.claim == assess::Claim::Blank; });
}

/// A wholly blank row in which the colour of a cell stands out from its row and from its column. A coloured row or
/// column is layout.
void run(const Context& context, Sink& sink)
{
    for (const JudgedRow& judged : judgedRows(context))
    {
        if (judged.criterion == nullptr || !isOpen(judged))
            continue;
        const auto& sheet = context.sheet(judged.table.sheet);
        const auto cells = openCells(judged, sheet.grid);
        std::vector<grid::Cell> filled;
        for (const grid::Cell cell : cells)
            if (isFilled(sheet, cell.row, cell.column))
                filled.push_back(cell);
        const int row = judged.row.codeCell.row;
        if (filled.empty() || (filled.size() == cells.size() && cells.size() > 1)
            || isFilled(sheet, row, judged.row.codeCell.column))
            continue;
        std::erase_if(filled, [&](grid::Cell cell) {
            return isFilled(sheet, row - 1, cell.column) && isFilled(sheet, row + 1, cell.column);
        });
        if (!filled.empty())
            sink.add(judged.place(filled.back()), {}); // the highest level that is coloured
    }
}

} // namespace

const Check i09{"I09",
                Severity::Warning,
                "result-by-colour",
                "Ô {cell} tô màu nhưng trống; kết quả phải là chữ hoặc dấu.",
                "Cell {cell} is coloured but empty; the result must be text or a mark.",
                "Màu không phải là dữ liệu: công thức và báo cáo không đọc được.",
                "Colour is not data.",
                &run};

} // namespace datchuan::check
