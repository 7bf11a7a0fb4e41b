#pragma once

#include <string_view>

namespace datchuan::text {

/// Number of single-byte edits (insert, delete, replace, swap of neighbours) that turn one folded text into the other,
/// or `limit + 1` as soon as it is known to be more. Meant for folded, that is mostly ASCII, text.
int editDistance(std::string_view a, std::string_view b, int limit);

} // namespace datchuan::text
