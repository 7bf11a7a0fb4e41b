#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace datchuan::text {

/// Takes a code point that is no ASCII off the front of `rest`, as nextCodePoint() says.
char32_t nextBeyondAscii(std::string_view& rest);

/// Takes the first code point off the front of `rest`. Broken UTF-8 yields U+FFFD and drops one byte.
/// Precondition: `rest` is not empty.
inline char32_t nextCodePoint(std::string_view& rest)
{
    const auto first = static_cast<unsigned char>(rest.front());
    if (first >= 0x80)
        return nextBeyondAscii(rest);
    rest.remove_prefix(1);
    return first;
}

/// True when the text holds nothing but ASCII.
bool isAscii(std::string_view utf8);

/// Appends one code point as UTF-8.
void appendCodePoint(std::string& out, char32_t codePoint);

/// A blank of any kind: tab, line break, no-break blank, the blanks of U+2000…200A, U+3000.
inline bool isBlank(char32_t c)
{
    if (c < 0x1680)
        return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0x00A0;
    return c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F
           || c == 0x3000;
}

/// Zero-width characters, soft hyphen, byte order mark: nothing that a reader sees.
inline bool isInvisible(char32_t c)
{
    if (c < 0x180E)
        return c == 0x00AD || c == 0x034F;
    return c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064)
           || c == 0xFEFF;
}

/// A dash of any kind (- ‐ ‑ ‒ – — ― −).
bool isDash(char32_t codePoint);

} // namespace datchuan::text
