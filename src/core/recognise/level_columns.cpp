#include "recognise/level_columns.hpp"

#include "recognise/whose_result.hpp"

#include <algorithm>
#include <cstdlib>

namespace datchuan::recognise {

bool holdsLevels(const grid::Grid& grid, int row, int column, Levels levelsAre)
{
    constexpr int looked = 12;
    constexpr int fewest = 2;
    int levels = 0;
    bool isOther = false;
    for (int below = row + 1; below <= row + looked; ++below)
    {
        const grid::Value& value = grid.at({below, column});
        const std::string_view folded = grid.folded(value);
        const Mark mark = readMark(grid.text(value), folded, Column::Result);
        const bool isNumber = value.kind == grid::ValueKind::Number;
        const bool isDigit = isNumber ? isLevelNumber(value.number) : mark.sign == Sign::Level && folded.size() == 1;
        const bool isLevel = isDigit ? levelsAre == Levels::Any : !isNumber && mark.sign == Sign::Level;
        levels += isLevel ? 1 : 0;
        isOther = isOther || (!isLevel && (isNumber || mark.sign == Sign::Unreadable || mark.sign == Sign::Met));
    }
    return levels >= fewest && !isOther;
}

namespace {

struct Candidate
{
    int column = 0;
    Party party = Party::Self;
    Standing standing;
};

/// The candidates of the newest year, and those of no working group beside others.
void keepStanding(std::vector<Candidate>& candidates)
{
    int newest = 0;
    for (const Candidate& candidate : candidates)
        newest = std::max(newest, candidate.standing.year);
    const bool allHaveYears =
        std::ranges::all_of(candidates, [](const Candidate& candidate) { return candidate.standing.year > 0; });
    if (allHaveYears)
        std::erase_if(candidates, [&](const Candidate& candidate) { return candidate.standing.year < newest; });
    if (std::ranges::any_of(candidates, [](const Candidate& candidate) { return !candidate.standing.isNotFinal; }))
        std::erase_if(candidates, [](const Candidate& candidate) { return candidate.standing.isNotFinal; });
}

} // namespace

std::optional<ResultHeader> readUnnamedLevels(const Survey& survey, int row, const std::vector<HeaderCell>& cells)
{
    const auto labels = std::ranges::find_if(cells, [](const HeaderCell& entry) {
        return entry.header.meaning == Concept::Criterion || entry.header.meaning == Concept::Title;
    });
    const auto* line = labels == cells.end() ? nullptr : survey.grid->row(row);
    if (line == nullptr)
        return std::nullopt;
    std::vector<Candidate> candidates;
    for (const auto* filled = survey.grid->begin(*line); filled != survey.grid->end(*line); ++filled)
    {
        const grid::Cell cell{row, filled->column};
        if (cell.column <= labels->cell.column || filled->value.kind != grid::ValueKind::Text
            || survey.headerAt(cell) != nullptr)
            continue;
        const std::string_view folded = survey.grid->folded(cell);
        const auto party = partyIn(folded);
        const bool saysLevel = party && (folded.starts_with("muc ") || folded.starts_with("ket qua "));
        if (!namesTarget(folded)
            && holdsLevels(*survey.grid, row, cell.column, saysLevel ? Levels::Any : Levels::InWords))
            candidates.push_back({cell.column, party.value_or(partyOfTitle(survey, row)), standingIn(folded)});
    }
    keepStanding(candidates);
    ResultHeader header;
    header.firstRow = header.lastRow = row;
    header.strong = false;
    for (const Candidate& candidate : candidates)
    {
        header.readable = header.readable && std::ranges::none_of(header.columns, [&](const ResultColumns& other) {
                              return other.party == candidate.party;
                          });
        ResultColumns columns;
        columns.result = candidate.column;
        columns.party = candidate.party;
        for (const HeaderCell& entry : cells) // "Không đạt | Đạt (ghi mức)"
            if (entry.header.meaning == Concept::NotMet && std::abs(entry.cell.column - candidate.column) == 1)
                columns.notMet = entry.cell.column;
        header.columns.push_back(columns);
    }
    return header.columns.empty() ? std::nullopt : std::optional(header);
}

} // namespace datchuan::recognise
