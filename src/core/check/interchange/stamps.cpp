#include "check/interchange/stamps.hpp"

namespace datchuan::check {

namespace {

std::vector<StampCell> findStampCells(const Context& context)
{
    std::vector<StampCell> cells;
    if (context.assessed.tables.empty())
        return cells;
    for (std::size_t i = 0; i < context.workbook.sheets.size(); ++i)
    {
        const auto& grid = context.workbook.sheets[i].grid;
        for (const auto& row : grid.rows())
            for (const auto* filled = grid.begin(row); filled != grid.end(row); ++filled)
            {
                if (filled->value.kind != grid::ValueKind::Text)
                    continue;
                const std::string& folded = grid.pool().folded(filled->value.text);
                if (folded.find("phien ban") == std::string::npos && !folded.starts_with("datchuan ")
                    && folded.find("ma doi chieu") == std::string::npos)
                    continue;
                const std::string& text = grid.pool().text(filled->value.text);
                StampCell cell{
                    {static_cast<int>(i), {row.row, filled->column}}, readRuleSetStamps(text), readFreezeStamp(text)};
                if (!cell.ruleSets.empty() || cell.freeze)
                    cells.push_back(std::move(cell));
            }
    }
    return cells;
}

} // namespace

const std::vector<StampCell>& stampCells(const Context& context)
{
    return context.once<std::vector<StampCell>>([&] { return findStampCells(context); });
}

} // namespace datchuan::check
