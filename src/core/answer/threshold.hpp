#pragma once

#include "answer/school.hpp"

namespace datchuan::answer {

/// What KD.NGUONG is asked, beside the rule set.
struct ThresholdQuestion
{
    Argument code;
    Argument level;
    Argument indicator;
    Argument figure; ///< a rate is a fraction: 0.95, 95%
    Argument day;
    Argument measure; ///< identifier or name; needed when the indicator has several
};

/// 1 or 0: does the figure satisfy the threshold of the rule set (KD.NGUONG)? Otherwise text: what must be named, that
/// the item is suspended, that a rate cannot be above 1, that the norm is not the circular's own.
Answer threshold(const ruleset::Library& library, const Argument& ruleSet, const ThresholdQuestion& question);

} // namespace datchuan::answer
