#pragma once

#include "recognise/vocabulary.hpp"

#include <optional>
#include <string_view>

namespace datchuan::recognise {

/// The headers of registers and plans name the recognition or the wish beside what the column holds: "Ngày ký CQG", "CQG:
/// hết hạn", "Mức độ đề nghị", "Ngày ký (QĐ)". Reads what is left without these words, if it is a word of such lists.
/// Expects folded text.
std::optional<Header> readListHeader(std::string_view folded);

} // namespace datchuan::recognise
