#pragma once

#include "check/check.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace datchuan::check {

/// Counts what has been told of each sheet: one slip of an import is in every cell, and nobody reads the same line a
/// thousand times.
class PerSheetLimit
{
public:
    explicit PerSheetLimit(int most) : m_most(most) {}
    /// True, and counted, while the sheet has not reached the limit.
    bool take(int sheet) { return m_told[sheet]++ < m_most; }

private:
    int m_most;
    std::map<int, int> m_told;
};

inline constexpr int mostTextFindings = 50;

/// The last row of a sheet that belongs to its tables or to the lines below them (result, date, signatures); -1 when
/// the sheet has no table.
int lastRowOfTables(const Context& context, int sheet);

/// The beginning of a long text, for a message.
std::string shortened(std::string_view text);

/// A correction of one text; nothing when it is clean.
using Repair = std::function<std::optional<std::string>(std::string_view)>;

/// Adds a finding with a safe fix for each text cell of the sheets with tables that `repair` corrects, up to a limit a
/// sheet. Each different text is looked at once. Cells for which `leaveOut` holds are passed over.
void tellRepairs(const Context& context, Sink& sink, const Repair& repair,
                 const std::function<bool(grid::Place)>& leaveOut = {});

} // namespace datchuan::check
