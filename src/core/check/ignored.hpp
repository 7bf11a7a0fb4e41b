#pragma once

#include "check/finding.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::check {

/// What is switched off in a workbook: findings that match every part that is given. An entry is one user-defined
/// document property "DatChuan.ignore.1", "DatChuan.ignore.2" … with a JSON text, at least one of the first three parts
/// and always a reason: {"code": "L06", "sheet": "Tổng hợp", "range": "C5:E9", "reason": "Chờ kết quả của tổ 3"}
struct IgnoreEntry
{
    std::string code;   ///< "L06"; "" = any
    std::string sheet;  ///< name; "" = every sheet
    std::string range;  ///< "C5:E9", "C5"; "" = the whole sheet. Does not follow when rows are inserted
    std::string reason; ///< never empty
    bool operator==(const IgnoreEntry&) const = default;
};

/// A finding that someone switched off, and why. It is counted and listed in every report: nothing is hidden silently.
struct Ignored
{
    Finding finding;
    std::string reason;
    IgnoreEntry entry; ///< the first that covers it
};

/// The entries among the choices stored in a document, keys "ignore.…" in the order of their numbers. What cannot be
/// read switches nothing off.
std::vector<IgnoreEntry> ignoreEntries(const std::map<std::string, std::string>& choices);

/// The text of an entry, as it is stored. Precondition: it has a reason and says what it is about.
std::string toText(const IgnoreEntry& entry);

/// True when the entry switches this finding off. `sheet` is the name of the finding's sheet.
bool covers(const IgnoreEntry& entry, const Finding& finding, std::string_view sheet);

/// Moves the findings that an entry matches out of `findings`.
std::vector<Ignored> takeIgnored(std::vector<Finding>& findings, const grid::Workbook& workbook);

} // namespace datchuan::check
