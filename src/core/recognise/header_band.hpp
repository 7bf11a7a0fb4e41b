#pragma once

#include "recognise/survey.hpp"

#include <algorithm>
#include <optional>

namespace datchuan::recognise {

using HeaderCell = Survey::HeaderCell;

constexpr int headerDepth = 3; ///< rows of a header band, as on the forms

/// True when a header word of some kind stands in one of the rows from `first` to `last`.
template <typename IsWanted>
bool holdsWord(const Survey& survey, int first, int last, IsWanted isWanted)
{
    for (auto line = survey.headersByRow.lower_bound(first); line != survey.headersByRow.end() && line->first <= last;
         ++line)
        if (std::ranges::any_of(line->second, isWanted))
            return true;
    return false;
}

/// Looks for a header word in the band around `row` (the row, those above, the one below), between two columns
/// (exclusive), in the column nearest to `wanted`, in the row nearest to `row`. What is farther away heads a table beside
/// this one, whose band begins a row higher or lower.
std::optional<grid::Cell> findInBand(const Survey& survey, int row, Concept meaning, int after, int before, int wanted);

} // namespace datchuan::recognise
