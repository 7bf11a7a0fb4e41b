#pragma once

#include "recognise/survey.hpp"

namespace datchuan::recognise {

/// Adds the levels that stand as mere numbers below a word of results to the header words: "Kết quả", and below it
/// "1 | 2 | 3" or "Không | 1 | 2 | 3". The numbers of a form's columns are none: they begin at the left.
void addNumberedLevels(Survey& survey);

} // namespace datchuan::recognise
