#pragma once

#include "check/check.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace datchuan::check {

/// A typed conclusion about the school ("Kết quả: Đạt Mức 2" below a summary, the column "Mức" of a matrix), with the
/// assessment it speaks of.
struct StatedConclusion
{
    const assess::Assessment* assessment = nullptr; ///< has a judgement
    int level = 0;
    grid::Place place;
    std::set<int> right; ///< the levels that may rightly stand there
};

const std::vector<StatedConclusion>& statedConclusions(const Context& context);

/// True for a school with several levels of study, by its type or its name, where the set has a rule for such schools.
bool hasManyLevels(const assess::Assessment& assessment);

/// The lowest proven level of the levels of study of a many-level school, where the set has a rule for such schools.
std::optional<int> lowestOfStudy(const Context& context, const assess::Assessment& assessment);

/// True when the typed level cannot be reached even if everything that is blank were met.
bool isOutOfReach(const StatedConclusion& stated);

/// True when the rules of the set hold a choice ("at least k of"): the regime of 2026.
bool hasChoice(const assess::Assessment& assessment);

/// True when the group comes from such a choice.
bool isChoice(const assess::Assessment& assessment, const assess::BlockGroup& group);

/// "1.1, 2.3".
std::string codesOf(const assess::BlockGroup& group);

} // namespace datchuan::check
