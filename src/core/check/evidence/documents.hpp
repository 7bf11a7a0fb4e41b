#pragma once

#include "check/check.hpp"

#include <optional>

namespace datchuan::check {

/// The latest date in the column of numbers and dates; nothing when none can be read.
std::optional<calendar::Date> documentDate(const Context& context, const evidence::Entry& entry);

/// A date behind words such as "có giá trị đến", "hết hạn", in the entry's texts.
std::optional<calendar::Date> expiryDate(const Context& context, const evidence::Entry& entry);

} // namespace datchuan::check
