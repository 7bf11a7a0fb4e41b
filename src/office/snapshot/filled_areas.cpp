#include "snapshot/filled_areas.hpp"

#include <algorithm>
#include <set>

namespace datchuan::office {

namespace {

using Columns = std::vector<std::pair<int, int>>;

constexpr int columnGap = 4;           // columns so near are read together
constexpr long long smallBand = 20000; // a band of so few cells is read at once, however empty it is
constexpr long long mostEmpty = 2;     // a larger one only if it has at most so many cells per filled cell

/// Joins column ranges that overlap or nearly touch. `columns` need not be sorted.
Columns joined(Columns columns)
{
    std::ranges::sort(columns);
    Columns result;
    for (const auto& range : columns)
    {
        if (!result.empty() && range.first <= result.back().second + columnGap)
            result.back().second = std::max(result.back().second, range.second);
        else
            result.push_back(range);
    }
    return result;
}

long long width(const Columns& columns)
{
    long long sum = 0;
    for (const auto& [first, last] : columns)
        sum += last - first + 1;
    return sum;
}

long long area(const AreaBand& band)
{
    return width(band.columns) * (band.lastRow - band.firstRow + 1);
}

/// Cuts the rows wherever a rectangle begins or ends: within each piece the same columns are filled in every row.
std::vector<AreaBand> exactBands(const std::vector<grid::Range>& filled)
{
    std::set<int> cuts;
    for (const grid::Range& range : filled)
    {
        cuts.insert(range.first.row);
        cuts.insert(range.last.row + 1);
    }
    std::vector<AreaBand> bands;
    std::vector<const grid::Range*> open;
    auto next = filled.begin();
    for (auto cut = cuts.begin(); cut != cuts.end() && std::next(cut) != cuts.end(); ++cut)
    {
        std::erase_if(open, [&](const grid::Range* range) { return range->last.row < *cut; });
        for (; next != filled.end() && next->first.row == *cut; ++next)
            open.push_back(&*next);
        if (open.empty())
            continue;
        Columns columns;
        for (const grid::Range* range : open)
            columns.emplace_back(range->first.column, range->last.column);
        bands.push_back({*cut, *std::next(cut) - 1, joined(std::move(columns))});
    }
    return bands;
}

} // namespace

std::vector<AreaBand> bandsOf(std::vector<grid::Range> filled)
{
    std::ranges::sort(filled, {}, [](const grid::Range& range) { return range.first; });
    std::vector<AreaBand> bands;
    long long filledCells = 0; // of the last band
    for (AreaBand& band : exactBands(filled))
    {
        const long long cells = area(band);
        if (!bands.empty())
        {
            AreaBand both{bands.back().firstRow, band.lastRow, bands.back().columns};
            both.columns.insert(both.columns.end(), band.columns.begin(), band.columns.end());
            both.columns = joined(std::move(both.columns));
            if (area(both) <= std::max(smallBand, (filledCells + cells) * mostEmpty))
            {
                bands.back() = std::move(both);
                filledCells += cells;
                continue;
            }
        }
        bands.push_back(std::move(band));
        filledCells = cells;
    }
    return bands;
}

} // namespace datchuan::office
