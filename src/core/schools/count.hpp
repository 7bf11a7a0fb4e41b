#pragma once

#include <optional>
#include <string_view>

namespace datchuan::schools {

/// "Huyện A: 5 trường", "17 trường công nhận mới": the number of schools; nothing when there is none, or several.
std::optional<int> countOfSchools(std::string_view folded);

} // namespace datchuan::schools
