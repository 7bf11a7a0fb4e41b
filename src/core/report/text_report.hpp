#pragma once

#include "report/phrases.hpp"
#include "report/json_report.hpp"

namespace datchuan::report {

/// The result of one file for people: a line with its path, then for each assessment school, rule set, conclusion,
/// national standard, counts and what blocks the next level, then the findings by severity. Ends with a line break.
std::string textOf(std::string_view path, const grid::Workbook& workbook, const check::Checked& checked,
                   Language language);

std::string unreadableText(std::string_view path, const LocalText& trouble, Language language);

/// The last line of a whole run: files, files that could not be read, findings of severity error.
std::string summaryText(std::size_t files, std::size_t unreadable, std::size_t errors, Language language);

} // namespace datchuan::report
