#include "figures/standard_counts.hpp"

#include "recognise/vocabulary.hpp"

#include <algorithm>

namespace datchuan::figures {

namespace {

using grid::Cell;
using recognise::Concept;

/// "tieu chuan 1", "1", "1. to chuc …", "tieu chuan 1: …" → "1".
std::string standardIn(const grid::Grid& grid, Cell cell)
{
    if (grid.at(cell).kind == grid::ValueKind::Number)
    {
        const double number = grid.at(cell).number;
        return number >= 1 && number <= 9 && number == static_cast<int>(number)
                   ? std::to_string(static_cast<int>(number))
                   : std::string();
    }
    std::string_view text = grid.folded(cell);
    if (text.starts_with("tieu chuan "))
        text.remove_prefix(11);
    const bool ends = text.size() == 1 || (text.size() > 1 && (text[1] == '.' || text[1] == ':' || text[1] == ' '));
    const bool criterion = text.size() > 2 && text[1] == '.' && text[2] >= '0' && text[2] <= '9';
    if (text.empty() || text.front() < '1' || text.front() > '9' || !ends || criterion)
        return {};
    return std::string(1, text.front());
}

/// The level headers at the right of "Tổng số tiêu chí", each with its columns SL and %.
void readColumns(const grid::Grid& grid, StandardCounts& table, int lastColumn)
{
    for (int column = table.totalColumn + 1; column <= lastColumn; ++column)
        for (int row = table.headerRow; row <= table.headerRow + 2; ++row)
        {
            const auto header = recognise::readHeader(grid.folded({row, column}));
            if (!header || (header->meaning != Concept::NotMet && header->meaning != Concept::Level))
                continue;
            table.columns.push_back({header->meaning == Concept::NotMet ? 0 : header->level, {}, {}});
            for (int below = row + 1; below <= row + 2; ++below)
                for (int c = column; c <= column + 1; ++c)
                {
                    const std::string_view word = grid.folded({below, c});
                    if (word == "sl" || word == "so luong")
                        table.columns.back().count = c;
                    else if (word == "%" || word == "ty le" || word == "ty le %" || word == "ti le")
                        table.columns.back().percent = c;
                }
            break;
        }
}

std::optional<StandardCounts> readAt(const grid::Grid& grid, int sheet, Cell head)
{
    StandardCounts table;
    table.sheet = sheet;
    table.headerRow = head.row;
    table.totalColumn = head.column;
    const auto* line = grid.row(head.row);
    constexpr int widest = 12;
    readColumns(grid, table, head.column + widest);
    const bool counts = std::ranges::all_of(table.columns, [](const auto& column) { return column.count.has_value(); });
    if (line == nullptr || table.columns.size() < 2 || !counts)
        return std::nullopt;
    constexpr int longest = 16;
    for (int row = head.row + 1; row <= head.row + longest; ++row)
        for (int column = 0; column < head.column; ++column)
        {
            const std::string_view text = grid.folded({row, column});
            if (text == "cong chung" || text == "cong" || text == "tong cong" || text == "tong")
            {
                table.sumRow = row;
                return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
            }
            if (const std::string code = standardIn(grid, {row, column}); !code.empty() && !table.rows.contains(code))
            {
                table.rows[code] = row;
                break;
            }
        }
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

} // namespace

std::vector<StandardCounts> standardCounts(const grid::Workbook& workbook)
{
    std::vector<StandardCounts> tables;
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i)
    {
        const grid::Grid& grid = workbook.sheets[i].grid;
        for (const auto& line : grid.rows())
            for (const auto* filled = grid.begin(line); filled != grid.end(line); ++filled)
            {
                const Cell cell{line.row, filled->column};
                constexpr std::size_t longest = 40;
                if (filled->value.kind != grid::ValueKind::Text || grid.text(filled->value).size() > longest
                    || cell.column == 0)
                    continue;
                const std::string_view folded = grid.folded(filled->value);
                if (folded != "tong so tieu chi" && folded != "so tieu chi")
                    continue;
                if (auto table = readAt(grid, static_cast<int>(i), cell))
                    tables.push_back(std::move(*table));
            }
    }
    return tables;
}

} // namespace datchuan::figures
