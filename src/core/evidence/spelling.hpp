#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace datchuan::evidence {

/// A number within a code, as it is spelt.
struct NumberGroup
{
    int value = 0; ///< look-alike letters read as digits; at most 9999
    int digits = 0;
    bool lookalike = false; ///< holds letters or wide digits that stand for digits
    bool noDigit = false;   ///< letters only: "I" for 1 is a guess

    bool leadingZero() const { return digits > 1 && value < (digits == 2 ? 10 : digits == 3 ? 100 : 1000); }
};

enum class Prefix : std::uint8_t { H, MC, None };

/// How something that looks like a code is spelt: a prefix and groups of digits between separators. Wider than every
/// grammar, so that one pass serves the strict forms, the foreign ones and the tolerant reading.
struct Spelling
{
    static constexpr std::size_t most = 4;

    Prefix prefix = Prefix::None;
    std::array<NumberGroup, most> groups{};
    std::array<char, most> separators{}; ///< '-', '.' or ',' in front of each group; 0 = none
    std::size_t count = 0;
    bool dashVariant = false; ///< a dash other than "-"
    bool lookalike = false;   ///< in the prefix or in a number
    bool upperLower = false;  ///< a small letter in the prefix
    bool invisible = false;   ///< no-break blanks and invisible characters inside
    bool blank = false;       ///< plain blanks inside
    bool suffix = false;      ///< "-01a", "-01.2"
    bool range = false;       ///< "-01 đến 05"
    std::size_t begin = 0;    ///< bytes, without brackets
    std::size_t end = 0;

    /// "H-1.1-01": the box is missing.
    bool boxMissing() const { return prefix == Prefix::None || (prefix == Prefix::H && separators[0] != 0); }
};

/// Reads what begins with "H" or "MC" (also small or look-alike letters) at `position`; nothing when no code begins
/// there. `bracketed`: an opening bracket stands in front, which allows blanks around points.
std::optional<Spelling> spellingAt(std::string_view text, std::size_t position, bool bracketed);

/// Reads a code without a box and without "H", such as "1.1-01", at `position`.
std::optional<Spelling> spellingWithoutPrefix(std::string_view text, std::size_t position);

} // namespace datchuan::evidence
