#pragma once

#include "ruleset/ruleset.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>

namespace datchuan::ruleset {

/// The flags of threshold variants that a school's words mean: "KK" → "difficult_area", "THCS" → "lower_secondary". A
/// specialised school has no level of study: it has rows of its own, or none.
std::set<std::string> variantFlags(const std::set<std::string>& said);

/// The word of a variant flag, "" for a flag without one.
std::string_view wordOfFlag(std::string_view flag);
/// All flags that have a word, in the order in which they are asked for.
std::span<const std::string_view> flagsWithWords();

bool hasVariant(const Threshold& row, std::string_view flag);

/// The row that holds for a school among those of one measure (domain README, "variant"): rows whose parts do not all
/// hold are dropped, the one with most parts wins, a specialised school takes its own row before that of its level of
/// study. nullptr when no row holds: a flag is missing.
const Threshold* rowFor(const std::set<std::string>& said, std::span<const Threshold* const> rows);

/// Figures are compared unrounded. What a formula computes may differ from the decimal figure by binary rounding
/// (95 of 100 as 0.9499999999999999), so values that agree to a relative 1e-12 are equal; one pupil in a million is not.
bool isEqualFigure(double a, double b);
bool satisfies(double figure, const Threshold& row);

/// "≥ 95%", "≤ 30": with a decimal comma.
std::string figureText(const Threshold& row);

} // namespace datchuan::ruleset
