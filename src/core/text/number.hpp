#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace datchuan::text {

/// A number that is stored as text: "12,5", "1 234", "1.234".
struct NumberText
{
    double value = 0;
    /// What it is when its one separator is a decimal one after all: "1.234" is 1234 or 1,234.
    std::optional<double> asDecimal;
    std::string plain; ///< without blanks and thousand separators; the decimal separator as it stands
};

/// Reads a text that is a number and nothing else: no unit, no per cent sign (T17), no leading zero (those are codes and
/// telephone numbers).
std::optional<NumberText> readNumberText(std::string_view text);

/// Reads a text that is a percentage and nothing else, as the number before the sign: "96,5%", "96.5 %" → 96.5.
std::optional<double> readPercentText(std::string_view text);

} // namespace datchuan::text
