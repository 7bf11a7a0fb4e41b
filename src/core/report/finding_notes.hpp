#pragma once

#include "check/finding.hpp"
#include "report/phrases.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Findings as notes (comments) of their cells, for readers who have the workbook but not the extension.
namespace datchuan::report {

struct FindingNote
{
    grid::Place place;
    std::string text; ///< a heading, then a line for each finding of the cell, the most severe first
};

/// One for each cell with a finding of at least the severity `least`, by place.
std::vector<FindingNote> findingNotes(std::span<const check::Finding> findings, check::Severity least,
                                      Language language);

/// True for a text as findingNotes makes it, in either language. False as soon as somebody added a line: then it is
/// theirs.
bool isFindingNote(std::string_view text);

} // namespace datchuan::report
