#pragma once

#include "freeze/record.hpp"
#include "grid/workbook.hpp"
#include "rules/rules.hpp"

#include <string>
#include <vector>

namespace datchuan::office {

/// A stamp of ours that is to be lengthened by the date of assessment and the check code of its marks.
struct StampNote
{
    std::string sheet;
    grid::Cell cell{};
    std::string before;
    std::string after;
};

/// For the stamps of rule sets that stand as text in the workbook. None for an assessment without a date: no clock is
/// read. An older note is replaced.
std::vector<StampNote> stampNotes(const grid::Workbook& workbook, const Rules& rules);

} // namespace datchuan::office
