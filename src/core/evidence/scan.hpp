#pragma once

#include "evidence/context.hpp"
#include "evidence/spelling.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace datchuan::evidence {

/// A code found in a text, with the brackets next to it.
struct Found
{
    Spelling spelling;
    char open = 0;  ///< '[' or '(' in front, only blanks between; 0 = none
    char close = 0; ///< ']' or ')' behind
    std::size_t openAt = 0;
    std::size_t closeEnd = 0;
};

/// Every code of a text, in order. A code begins where no letter or digit stands in front.
std::vector<Found> scan(std::string_view text);

/// What stands between two codes.
enum class Joint : std::uint8_t {
    Nothing, ///< nothing but blanks and brackets
    Semicolon,
    Comma,
    OtherSign, ///< "+", "/", "&", line breaks with signs, in a list also "và"
    Range,     ///< "đến", "tới", a dash
    Apart      ///< other words: the codes do not belong together
};

Joint jointBetween(std::string_view text, const Found& left, const Found& right, Place place);

} // namespace datchuan::evidence
