#pragma once

#include "repair/joined.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// Corrections on their way into cells: what a cell must still hold, what it holds afterwards, and which cells can be
/// written together. No office in sight.
namespace datchuan::repair {

struct Formula
{
    std::string text; ///< "=SUM(B2:B5)", in the notation of the file format
    bool operator==(const Formula&) const = default;
};

/// What a cell holds: text, a number, or a formula.
using Content = std::variant<std::string, double, Formula>;

/// The number that a person types: "34,6", "34.6", "1.234" (thousands), "12,5%". Nothing for anything else.
std::optional<double> typedValue(std::string_view text);

/// True when a fix that speaks of `before` still speaks of a cell with this content. Numbers and dates are named in
/// findings as they are typed ("34,6", "01/01/2010") or with all their digits; a formula is never what a fix means.
bool holds(const Content& content, std::string_view before);

/// What the cell shall hold. Nothing when the text of the fix is not the number that it should be.
std::optional<Content> contentAfter(const CellFix& fix);

} // namespace datchuan::repair
