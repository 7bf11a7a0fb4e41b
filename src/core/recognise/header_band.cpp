#include "recognise/header_band.hpp"

#include <cstdlib>
#include <vector>

namespace datchuan::recognise {

namespace {

/// The rows of a header band around `row`, nearest first: the row, those above, the one below.
std::vector<int> bandAround(int row)
{
    std::vector<int> rows{row};
    for (int up = 1; up < headerDepth; ++up)
        if (row - up >= 0)
            rows.push_back(row - up);
    rows.push_back(row + 1);
    return rows;
}

} // namespace

std::optional<grid::Cell> findInBand(const Survey& survey, int row, Concept meaning, int after, int before, int wanted)
{
    std::optional<grid::Cell> best;
    for (const int candidate : bandAround(row))
    {
        const auto line = survey.headersByRow.find(candidate);
        if (line == survey.headersByRow.end())
            continue;
        for (const HeaderCell& entry : line->second)
            if (entry.header.meaning == meaning && entry.cell.column > after && entry.cell.column < before
                && (!best || std::abs(entry.cell.column - wanted) < std::abs(best->column - wanted)))
                best = entry.cell;
    }
    return best;
}

} // namespace datchuan::recognise
