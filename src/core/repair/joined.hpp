#pragma once

#include "check/finding.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace datchuan::repair {

/// What a cell holds after its correction: "1.10" as text is a code, as a number it would be 1.1.
enum class Result { Text, Number, Formula };

/// What the corrections of a check leave in the cell; text unless the check is named in joined.cpp.
Result resultOf(std::string_view code);

/// A correction and its cell.
struct CellFix
{
    grid::Place place;
    check::Fix fix;
    Result result = Result::Text;
};

/// The correction that a finding offers; nothing when it offers none.
std::optional<CellFix> fixOf(const check::Finding& finding);

/// One correction a cell, by place: corrections that touch different parts of one text are joined; of those that touch
/// the same part the first is taken, and the check after the repair tells the rest anew.
std::vector<CellFix> joined(std::span<const CellFix> fixes);

/// The safe corrections among findings, joined.
std::vector<CellFix> safeFixes(std::span<const check::Finding> findings);

} // namespace datchuan::repair
