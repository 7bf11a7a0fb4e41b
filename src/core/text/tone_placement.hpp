#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace datchuan::text {

/// Vietnamese has two ways to place the tone on a final oa, oe, uy: "hòa" and "hoà", "ủy" and "uỷ". Gives the word in
/// lower case with the tone on the last vowel, the same for both spellings ("Hòa" and "hoà" give "hoà"); nothing for a
/// word that has no such ending. Reads composed text.
std::optional<std::string> toneOnLastVowel(std::string_view word);

} // namespace datchuan::text
