#pragma once

#include "answer/school.hpp"

namespace datchuan::answer {

/// The official title of a standard or criterion, the name of an item (KD.TEN).
Answer title(const ruleset::Library& library, const Argument& ruleSet, const Argument& code, const Argument& day);

/// What a criterion or item asks at a level, in short (KD.YEUCAU): of one indicator, or "a) …; b) …".
Answer requirement(const ruleset::Library& library, const Argument& ruleSet, const Argument& code,
                   const Argument& level, const Argument& indicator, const Argument& day);

/// How many criteria have a level, at Mức 4 how many items there are (KD.TONG).
Answer criteriaWith(const ruleset::Library& library, const Argument& ruleSet, const Argument& level,
                    const Argument& day);

/// The id of the rule set in force for a school type on a day (KD.BO).
Answer ruleSetInForce(const ruleset::Library& library, const Argument& schoolType, const Argument& day);

/// The canonical form of one evidence code, or "Sai: …" (KD.MINHCHUNG), by the rule set that the arguments name, or by
/// every set when they name none.
Answer evidenceCode(const ruleset::Library& library, const Argument& code, const Argument& ruleSet,
                    const Argument& day);

} // namespace datchuan::answer
