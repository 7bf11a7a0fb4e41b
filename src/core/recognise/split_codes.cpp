#include "recognise/split_codes.hpp"

#include <algorithm>
#include <array>
#include <climits>

namespace datchuan::recognise {

namespace {

using grid::Cell;

/// A whole number from 1 to `most`, alone or behind one of the words; 0 for anything else.
template <std::size_t n>
int numberIn(const grid::Grid& grid, Cell cell, const std::array<std::string_view, n>& words, int most)
{
    const grid::Value& value = grid.at(cell);
    if (value.kind == grid::ValueKind::Number)
    {
        const bool whole = value.number >= 1 && value.number <= most && value.number == static_cast<int>(value.number);
        return whole ? static_cast<int>(value.number) : 0;
    }
    std::string_view text = grid.folded(cell);
    for (const std::string_view word : words)
        if (text.starts_with(word))
        {
            text.remove_prefix(word.size());
            break;
        }
    text.remove_prefix(std::min(text.find_first_not_of(" :"), text.size()));
    int number = 0;
    std::size_t count = 0;
    for (; count < text.size() && count < 3 && text[count] >= '0' && text[count] <= '9'; ++count)
        number = number * 10 + (text[count] - '0');
    const bool ends = count == text.size() || (text[count] == '.' && count + 1 == text.size()) || text[count] == ':';
    return count > 0 && ends && number <= most ? number : 0;
}

/// The columns of standards and of criteria that a row of headers names side by side.
std::optional<std::pair<int, int>> columnsOf(const std::vector<Survey::HeaderCell>& header)
{
    int standard = -1;
    int criterion = -1;
    for (const auto& entry : header)
        if (entry.header.meaning == Concept::Standard)
            standard = entry.cell.column;
        else if (entry.header.meaning == Concept::Criterion && standard >= 0 && criterion < 0)
            criterion = entry.cell.column;
    return criterion >= 0 ? std::optional(std::pair(standard, criterion)) : std::nullopt;
}

std::vector<Survey::CodeCell> codesBelow(const Survey& survey, int headerRow, int before, int standardColumn,
                                         int criterionColumn)
{
    constexpr std::array<std::string_view, 2> standardWords{"tieu chuan", "tc"};
    constexpr std::array<std::string_view, 2> criterionWords{"tieu chi", "tc"};
    constexpr int mostStandards = 5;
    constexpr int mostCriteria = 10; // of one standard
    constexpr int widestGap = 3;
    std::vector<Survey::CodeCell> found;
    int standard = 0;
    int previous = headerRow;
    const auto& rows = survey.grid->rows();
    auto line = std::ranges::upper_bound(rows, headerRow, {}, &grid::Grid::Row::row);
    for (; line != rows.end() && line->row < before && line->row <= previous + widestGap + 1; ++line)
    {
        previous = line->row;
        if (const int named = numberIn(*survey.grid, {line->row, standardColumn}, standardWords, mostStandards))
            standard = named;
        const Cell cell{line->row, criterionColumn};
        const int number = numberIn(*survey.grid, cell, criterionWords, INT_MAX);
        if (number > mostCriteria)
            return {};
        if (standard > 0 && number > 0)
            found.push_back({cell,
                             {CodeKind::Criterion, std::to_string(standard) + "." + std::to_string(number), {}, true},
                             CodeForm::Text});
    }
    return found;
}

} // namespace

std::vector<Survey::CodeCell> splitCodes(const Survey& survey)
{
    std::vector<Survey::CodeCell> all;
    for (auto line = survey.headersByRow.begin(); line != survey.headersByRow.end(); ++line)
    {
        const auto columns = columnsOf(line->second);
        if (!columns)
            continue;
        int before = INT_MAX;
        for (auto next = std::next(line); next != survey.headersByRow.end() && before == INT_MAX; ++next)
            if (columnsOf(next->second))
                before = next->first;
        if (!survey.codes(columns->second, line->first, before - 1).empty())
            continue;
        constexpr std::size_t fewest = 3;
        if (auto codes = codesBelow(survey, line->first, before, columns->first, columns->second);
            codes.size() >= fewest)
            std::ranges::move(codes, std::back_inserter(all));
    }
    return all;
}

} // namespace datchuan::recognise
