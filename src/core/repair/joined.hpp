#pragma once

#include "check/finding.hpp"

#include <span>
#include <vector>

namespace datchuan::repair {

/// A correction and its cell.
struct CellFix
{
    grid::Place place;
    check::Fix fix;
};

/// One correction a cell, by place: corrections that touch different parts of one text are joined; of those that touch
/// the same part the first is taken, and the check after the repair tells the rest anew.
std::vector<CellFix> joined(std::span<const CellFix> fixes);

/// The safe corrections among findings, joined.
std::vector<CellFix> safeFixes(std::span<const check::Finding> findings);

} // namespace datchuan::repair
