#pragma once

#include "check/check_workbook.hpp"
#include "check/ignored.hpp"
#include "report/list_view.hpp"
#include "report/phrases.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace datchuan::report {

/// A finding as it is shown, and what grouping, filters and repairs must know of it.
struct FindingEntry
{
    check::Severity severity = check::Severity::Error;
    std::string code;
    grid::Place place;
    std::string sheet;  ///< its name
    std::string text;   ///< "✖ B13  message", one line
    std::string detail; ///< message, why it matters, how to repair
    std::string why;    ///< of the check, in one line
    std::optional<check::Fix> fix;
    std::optional<check::IgnoreEntry> ignoredBy; ///< switched off in the document
    bool operator==(const FindingEntry& other) const;
};

struct FindingsView
{
    std::string name;                  ///< for tooltip and assistive technology
    std::string summary;               ///< counts by severity; what there is to say when there are none
    std::string hint;                  ///< while nothing is selected
    std::vector<FindingEntry> entries; ///< by sheet, row, column; the ignored ones last
    bool operator==(const FindingsView&) const = default;
};

/// What no check looks into, a sentence each; empty when everything that was recognised is checked.
std::vector<std::string> uncheckedTexts(const check::Checked& checked, Language language);

/// "✖ 3 lỗi, ▲ 2 cảnh báo, ● 1 thông tin"; "" for none.
std::string countsOf(std::span<const check::Finding> findings, Language language);

/// Takes the findings that are less severe than `least` out of the list. The summary says how many: nothing is hidden
/// in silence.
void leaveOut(FindingsView& view, check::Severity least, Language language);

enum class Grouping { BySheet, ByCode };
enum class Filter { All, Errors, ErrorsAndWarnings, Repairable };

/// How the user wants to see findings.
struct Arrangement
{
    Grouping grouping = Grouping::BySheet;
    Filter filter = Filter::All;
    std::string text; ///< words or a code; marks and case do not matter
};

/// More lines than this are counted, not listed.
inline constexpr std::size_t mostFindings = 1000;

struct ArrangedFindings
{
    ListView list;
    std::vector<std::optional<std::size_t>> entries; ///< for each line its entry; nothing for a heading
};

/// The entries that match, under headings.
ArrangedFindings arrange(const FindingsView& view, const Arrangement& arrangement, Language language);

/// The scopes that a finding can be ignored in, narrowest first: what to show, and the entry to store (with the reason
/// still to be filled in).
struct IgnoreScope
{
    std::string text;
    check::IgnoreEntry entry;
};
std::vector<IgnoreScope> ignoreScopes(const FindingEntry& entry, Language language);

} // namespace datchuan::report
