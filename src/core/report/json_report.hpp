#pragma once

#include "check/check_workbook.hpp"
#include "grid/workbook.hpp"

#include <span>
#include <string>
#include <string_view>

/// What a check found, written down: the document of `./dev check --json` (CONTRACT.md section 3), and the same for
/// people on a terminal (text_report.hpp).
namespace datchuan::report {

using ruleset::LocalText;

/// The entry of a file that was read. `path` is what the caller named it.
std::string entryOf(std::string_view path, const grid::Workbook& workbook, const check::Checked& checked);

/// The entry of a file that could not be read; `trouble` says why, each language in one line.
std::string unreadableEntry(std::string_view path, const LocalText& trouble);

/// The whole document of the entries, in their order, with a line break at the end.
std::string documentOf(std::span<const std::string> entries);

} // namespace datchuan::report
