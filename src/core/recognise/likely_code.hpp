#pragma once

#include "recognise/table.hpp"
#include "recognise/titles.hpp"

namespace datchuan::recognise {

/// Marks numbers 1.1 that stand for 1.10: the title says so, or their place behind 1.9 in a standard that began with
/// 1.1 (X01).
void findLikelyCodes(Table& table, const Titles& titles);

} // namespace datchuan::recognise
