#pragma once

#include "grid/workbook.hpp"

#include <optional>
#include <string>
#include <vector>

namespace datchuan::report {

/// An entry of a list.
struct Line
{
    std::string text;                  ///< one line
    std::string detail;                ///< several lines, shown when the entry is selected; "" for a heading
    std::optional<grid::Place> target; ///< the cell that it leads to
    bool operator==(const Line&) const = default;
};

struct ListView
{
    std::string name;    ///< for tooltip and assistive technology
    std::string summary; ///< above the list; what there is to say when it is empty
    std::vector<Line> lines;
    std::string hint; ///< in the place of details while nothing is selected; "" for an empty list
    bool operator==(const ListView&) const = default;
};

} // namespace datchuan::report
