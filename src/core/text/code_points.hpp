#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace datchuan::text {

/// Takes the first code point off the front of `rest`. Broken UTF-8 yields U+FFFD and drops one byte.
/// Precondition: `rest` is not empty.
char32_t nextCodePoint(std::string_view& rest);

/// Appends one code point as UTF-8.
void appendCodePoint(std::string& out, char32_t codePoint);

/// A blank of any kind: tab, line break, no-break blank, the blanks of U+2000…200A, U+3000.
bool isBlank(char32_t codePoint);

/// Zero-width characters, soft hyphen, byte order mark: nothing that a reader sees.
bool isInvisible(char32_t codePoint);

/// A dash of any kind (- ‐ ‑ ‒ – — ― −).
bool isDash(char32_t codePoint);

} // namespace datchuan::text
