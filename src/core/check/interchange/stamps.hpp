#pragma once

#include "check/check.hpp"
#include "check/interchange/stamp.hpp"

#include <vector>

namespace datchuan::check {

/// A stamp in a cell of the workbook, typed or worked out by a formula.
struct StampCell
{
    grid::Place place;
    std::vector<RuleSetStamp> ruleSets;
    std::optional<FreezeStamp> freeze;
};

/// The stamps of a workbook, on any sheet: their wording is ours, so that no other text is taken for one. None in a
/// workbook without recognised tables.
const std::vector<StampCell>& stampCells(const Context& context);

} // namespace datchuan::check
