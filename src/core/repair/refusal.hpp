#pragma once

#include "repair/joined.hpp"

#include <vector>

namespace datchuan::repair {

/// Why a cell was left as it is.
enum class Refusal {
    ReadOnly,  ///< the document may not be changed
    Protected, ///< the sheet is protected and the cell locked
    Formula,   ///< the text comes from a formula: that must be put right
    Link,      ///< the text holds a link, which would be lost
    Changed,   ///< the cell does not hold any more what was checked
    Failed     ///< the office did not take it
};

struct Refused
{
    CellFix fix;
    Refusal why = Refusal::Failed;
};

/// What became of a repair.
struct Outcome
{
    std::vector<CellFix> repaired;
    std::vector<Refused> refused;
};

} // namespace datchuan::repair
