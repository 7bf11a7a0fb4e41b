#pragma once

#include <string_view>

namespace datchuan::text {

/// True when the word is built as a Vietnamese syllable: an onset, a rhyme and a tone that go together ("trường",
/// "QUÝ", "giêng"). Case does not matter; composed and decomposed text read alike. Says nothing about whether the word
/// is in use. Meant for telling legacy text from Unicode, not for spelling.
bool isSyllable(std::string_view utf8);

} // namespace datchuan::text
