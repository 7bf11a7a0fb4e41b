#include "recognise/numbered_levels.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace datchuan::recognise {

namespace {

using namespace std::string_view_literals;
using grid::Cell;
using HeaderCell = Survey::HeaderCell;

/// A whole number from 1 to 9, typed as number or text; 0 for "0"; -1 for anything else.
int digitAt(const grid::Grid& grid, Cell cell)
{
    const grid::Value& value = grid.at(cell);
    if (value.kind == grid::ValueKind::Number)
        return value.number >= 0 && value.number <= 9 && value.number == static_cast<int>(value.number)
                   ? static_cast<int>(value.number)
                   : -1;
    const std::string_view folded = grid.folded(cell);
    return folded.size() == 1 && folded.front() >= '0' && folded.front() <= '9' ? folded.front() - '0' : -1;
}

bool isRefusal(const grid::Grid& grid, Cell cell)
{
    constexpr std::array words{"khong"sv, "khong dat"sv, "kd"sv, "k"sv};
    return digitAt(grid, cell) == 0 || std::ranges::find(words, grid.folded(cell)) != words.end();
}

/// The levels below this word; nothing when other things stand there.
std::vector<HeaderCell> levelsBelow(const grid::Grid& grid, Cell word)
{
    const int row = word.row + 1;
    if (word.column > 0 && digitAt(grid, {row, word.column - 1}) >= 0)
        return {};
    std::vector<HeaderCell> levels;
    int column = word.column;
    if (isRefusal(grid, {row, column}))
        levels.push_back({{row, column++}, Header{Concept::NotMet, 0, false, false}});
    const int first = column;
    for (int level = 1; level <= 4 && digitAt(grid, {row, column}) == level; ++level)
        levels.push_back({{row, column++}, Header{Concept::Level, level, false, false}});
    if (column - first < 2 || digitAt(grid, {row, column}) >= 0)
        return {};
    for (int beside = word.column + 1; beside < column; ++beside)
        if (!grid.isEmpty({word.row, beside})) // the word is not theirs alone
            return {};
    return levels;
}

} // namespace

void addNumberedLevels(Survey& survey)
{
    std::vector<HeaderCell> found;
    for (const auto& [row, words] : survey.headersByRow)
        for (const HeaderCell& word : words)
            if (const Concept meaning = word.header.meaning;
                meaning == Concept::Result || meaning == Concept::SelfResult || meaning == Concept::ExternalResult
                || meaning == Concept::AssessedExternally || meaning == Concept::Met)
                std::ranges::move(levelsBelow(*survey.grid, word.cell), std::back_inserter(found));
    for (const HeaderCell& level : found)
    {
        auto& words = survey.headersByRow[level.cell.row];
        const auto at = std::ranges::lower_bound(words, level.cell, {}, &HeaderCell::cell);
        if (at == words.end() || at->cell != level.cell)
            words.insert(at, level);
        else
            at->header = level.header;
    }
}

} // namespace datchuan::recognise
