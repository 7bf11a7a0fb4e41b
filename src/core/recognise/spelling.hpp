#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace datchuan::recognise {

/// The proper spelling of a header text that is spelt wrongly: "Tiêu trí" → "Tiêu chí", "Mưc 1" → "Mức 1". Nothing when
/// it is spelt properly, in whatever case, spacing or Unicode form, or wholly without diacritics, as some machines force
/// people to write. `raw` is the cell as it stands.
std::optional<std::string> properSpelling(std::string_view raw);

/// A folded text as it sounds to many speakers: tr and ch, s and x, d, gi and r alike. "tieu tri" and "tieu chi" agree.
std::string soundOf(std::string_view folded);

} // namespace datchuan::recognise
