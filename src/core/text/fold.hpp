#pragma once

#include <string>
#include <string_view>

namespace datchuan::text {

/// Text reduced to what two spellings of the same words share: lower case, no tone or vowel marks, đ as d (also the
/// look-alikes Ð and Ɖ), Cyrillic letters inside a Latin word as those they look like, every run of blanks and line
/// breaks as one blank, nothing invisible, every dash as "-", typographic quotes as plain ones, no blank at either end.
/// "  TIÊU  CHUẨN,\nTiêu chí " becomes "tieu chuan, tieu chi". Composed and decomposed text fold alike. For comparison
/// only: the result is never shown or stored.
std::string fold(std::string_view utf8);

} // namespace datchuan::text
