#include "recognise/pane.hpp"

#include <algorithm>
#include <climits>

namespace datchuan::recognise {

using grid::Columns;

std::vector<Columns> panes(std::vector<Columns> headers)
{
    std::ranges::sort(headers, {}, &Columns::first);
    std::vector<Columns> strips;
    for (const Columns& header : headers)
    {
        if (strips.empty())
            strips.push_back({0, header.last});
        else if (header.first <= strips.back().last)
            strips.back().last = std::max(strips.back().last, header.last);
        else
            strips.push_back({strips.back().last + 1, header.last});
    }
    if (!strips.empty())
        strips.back().last = INT_MAX;
    return strips;
}

grid::Range within(const Columns& pane, grid::Range area)
{
    area.first.column = std::max(area.first.column, pane.first);
    area.last.column = std::min(area.last.column, pane.last);
    return area;
}

} // namespace datchuan::recognise
