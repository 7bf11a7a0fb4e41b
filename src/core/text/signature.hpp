#pragma once

#include "text/legacy.hpp"

#include <optional>
#include <string_view>

namespace datchuan::text {

/// How much a text looks like legacy Vietnamese, by its letters alone: the share, 0…1, of its words with letters
/// outside ASCII that are a Vietnamese syllable only when they are read in that encoding. Words that are syllables both
/// ways ("cá" in Unicode is "cỏ" in TCVN3) say nothing and are not counted. 0 for ASCII, and for a text that holds a
/// letter which only Unicode has.
struct LegacySignature
{
    double tcvn3 = 0;
    double vni = 0;
};

LegacySignature legacySignature(std::string_view utf8);

/// The encoding that at least two words in three speak for; nothing when neither or both do. A single word such as a
/// foreign name may match by chance: mistakes X05 and X06 ask that the font says the same before anything is changed.
std::optional<LegacyEncoding> likelyLegacyEncoding(std::string_view utf8);

} // namespace datchuan::text
