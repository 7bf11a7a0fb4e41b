#pragma once

#include <string>
#include <string_view>

namespace datchuan::text {

/// UTF-8 text in Unicode normalisation form C. Broken UTF-8 comes back as it is.
std::string toNfc(std::string_view utf8);

/// True when the text is already in form C. ASCII is answered without decoding.
bool isNfc(std::string_view utf8);

} // namespace datchuan::text
