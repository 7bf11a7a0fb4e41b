#pragma once

#include "answer/answer.hpp"
#include "assess/assessment.hpp"

#include <map>
#include <optional>
#include <string>

namespace datchuan::answer {

/// What the functions tell of a table, worked out once: small enough to be remembered for thousands of tables.
struct Verdict
{
    const ruleset::RuleSet* set = nullptr; ///< nullptr when the table is not recognised or no set can be chosen
    std::string conclusion;                ///< for people; or why the table is not recognised or cannot be judged
    bool recognised = false;
    bool judged = false; ///< false: the level is undetermined, and what follows says nothing
    int proven = 0;
    int possible = 0;
    std::map<int, int> reaching;                ///< level → criteria (at Mức 4: items) that reach it
    std::map<int, std::string> blockers;        ///< level → what blocks it
    std::map<std::string, int> criterionLevels; ///< code → level, of criteria that are assessed
};

/// The verdict on the first assessment; for a many-level school under a set with such a rule, the lowest of its levels of
/// study (regimes.md section 3: one source only, and the conclusion says so).
Verdict verdictOf(const assess::Assessed& assessed);

/// The proven school level (KD.MUC), the possible one (KD.MUCCOTHE).
Answer provenLevel(const Verdict& verdict);
Answer possibleLevel(const Verdict& verdict);

/// The result in one line (KD.KETLUAN).
Answer conclusion(const Verdict& verdict);

/// The mức độ of the national standard that the proven level allows (KD.CHUAN); #N/A where there is no such standard.
Answer nationalStandard(const Verdict& verdict);

/// What blocks a level, by default the one above the proven level (KD.CANTRO); "" when nothing does.
Answer blockers(const Verdict& verdict, const Argument& level);

/// How many criteria reach a level (KD.DAT).
Answer criteriaReaching(const Verdict& verdict, const Argument& level);

/// The level of one criterion (KD.TIEUCHI); #N/A when it is not assessed or the set lacks it.
Answer criterionLevel(const Verdict& verdict, const Argument& code);

} // namespace datchuan::answer
