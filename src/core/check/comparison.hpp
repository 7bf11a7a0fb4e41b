#pragma once

#include "check/check.hpp"
#include "check/rows.hpp"

#include <string>
#include <vector>

namespace datchuan::check {

/// What a summary row shows: the level, and the cell that shows it.
struct ShownLevel
{
    int level = 0;
    grid::Place place;
};

/// Precondition: the criterion of the row is known.
ShownLevel shownBy(const JudgedRow& judged);

/// Self-assessment beside external assessment, criterion by criterion, where both are filled in.
struct Comparison
{
    struct Row
    {
        std::string code;
        int self = 0;
        int external = 0;
        grid::Place externalPlace; ///< the cell with the external result
    };
    std::vector<Row> rows;
};

const std::vector<Comparison>& comparisons(const Context& context);

} // namespace datchuan::check
