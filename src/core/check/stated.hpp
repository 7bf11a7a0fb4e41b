#pragma once

#include "check/check.hpp"

#include <string>
#include <vector>

namespace datchuan::check {

/// A typed conclusion about the school ("Kết quả: Đạt Mức 2" below a summary), with the assessment it speaks of.
struct StatedConclusion
{
    const assess::Assessment* assessment = nullptr; ///< has a judgement
    int level = 0;
    grid::Place place;
};

const std::vector<StatedConclusion>& statedConclusions(const Context& context);

/// True when the rules of the set hold a choice ("at least k of"): the regime of 2026.
bool hasChoice(const assess::Assessment& assessment);

/// True when the group comes from such a choice.
bool isChoice(const assess::Assessment& assessment, const assess::BlockGroup& group);

/// "1.1, 2.3".
std::string codesOf(const assess::BlockGroup& group);

} // namespace datchuan::check
