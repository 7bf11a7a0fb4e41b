#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Characters that a reader takes for others (mistakes X04, X07, X14, X15). Each function gives the corrected text, or
/// nothing when the text is clean. UTF-8; bytes that are no UTF-8 are kept. Text that looks like TCVN3 is left alone
/// where its letters could be mistaken for a slip: there Ð is é and the soft hyphen is ư.
namespace datchuan::text {

/// X07: Ð Ɖ ð ɖ for Đ and đ: at the beginning of a word, or inside a word of capitals ("QÐ-SGDÐT"). A Vietnamese word
/// has đ nowhere else.
std::optional<std::string> repairedD(std::string_view utf8);

/// X15: Cyrillic letters inside a word that also has Latin letters ("TРH"), when each of them has a Latin double.
/// Words wholly in Cyrillic are left alone.
std::optional<std::string> repairedCyrillic(std::string_view utf8);

enum class LineBreaks {
    Keep, ///< text for reading: a line break is meant
    Join  ///< a key, such as a code or a title: a line break becomes a blank
};

/// X14: invisible characters go; no-break and other blanks become plain ones, runs of them one, none at either end of
/// the text or of a line.
std::optional<std::string> repairedBlanks(std::string_view utf8, LineBreaks lineBreaks = LineBreaks::Keep);

/// X04: decomposed text composed (NFC).
std::optional<std::string> repairedNfd(std::string_view utf8);

} // namespace datchuan::text
