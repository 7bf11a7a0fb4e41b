#pragma once

#include <string_view>

namespace datchuan::text {

/// A letter of any script, or a mark that stands on one.
bool isLetter(char32_t codePoint);

bool isUpper(char32_t codePoint);
char32_t toLower(char32_t codePoint);
char32_t toUpper(char32_t codePoint);

/// True for a letter that only Vietnamese in Unicode needs: Đ Ă Ơ Ư, U+1EA0…1EF9, or a combining tone. Legacy text
/// holds none: its code points end at U+00FF.
bool isVietnameseOnly(char32_t codePoint);

/// True when the text holds such a letter.
bool hasVietnameseOnly(std::string_view utf8);

} // namespace datchuan::text
