#pragma once

#include "recognise/vocabulary.hpp"

#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace datchuan::recognise {

/// Header texts, folded, with their meaning: what the forms print and what schools write instead (forms.md section 8).
const std::unordered_map<std::string_view, Concept>& headerWords();

/// Beginnings of long headers, folded.
std::span<const std::pair<std::string_view, Concept>> headerBeginnings();

} // namespace datchuan::recognise
