#pragma once

#include "evidence/code.hpp"

#include <string_view>

namespace datchuan::evidence {

/// What stands in a code column instead of a code: nothing, a number, a date, the number of a document, an internal
/// file code, the label of a criterion; otherwise it is unreadable.
Citation readOtherContent(std::string_view text);

} // namespace datchuan::evidence
