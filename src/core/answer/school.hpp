#pragma once

#include "answer/argument.hpp"
#include "assess/choice.hpp"
#include "ruleset/library.hpp"

#include <optional>
#include <string>
#include <vector>

namespace datchuan::answer {

/// What the arguments `bộ` and `ngày` say.
struct School
{
    assess::Wishes wishes;  ///< flags as in "KK", "ĐBKK", "chuyên", "thành thị", "nông thôn"
    std::string studyLevel; ///< of a figure: "TH", "THCS", "THPT"; "" when not stated

    bool namesSet() const { return !wishes.ruleSetId.empty() || !wishes.schoolType.empty(); }
};

/// Reads `bộ` ("TH;KK", "nch; th; đbkk", "TH-2018") and `ngày`; both may be omitted. Order, case and Vietnamese marks
/// do not matter. Nothing when a word is unknown, the words contradict each other, or the date cannot be read.
std::optional<School> readSchool(const ruleset::Library& library, const Argument& ruleSet, const Argument& day);

/// The rule sets that a school's words may mean: the one that is named or in force on the date; without a date every
/// set of that type.
struct Candidates
{
    std::vector<const ruleset::RuleSet*> sets;
    std::string reason; ///< why `sets` is empty, for people
};

/// Precondition: school.namesSet().
Candidates candidatesFor(const ruleset::Library& library, const School& school);

/// Asks every candidate and gives the answer that they agree on. Text when a date is needed to tell them apart.
template <typename Ask>
Answer askAll(const Candidates& candidates, const School& school, Ask ask);

/// "Cần ngày: loại trường TH có nhiều bộ tiêu chí (TH-2018, TH-2024, PT-2026)."
std::string needsDate(const Candidates& candidates, const School& school);

template <typename Ask>
Answer askAll(const Candidates& candidates, const School& school, Ask ask)
{
    if (candidates.sets.empty())
        return candidates.reason;
    Answer first = ask(*candidates.sets.front());
    for (const ruleset::RuleSet* set : candidates.sets)
        if (ask(*set) != first)
            return needsDate(candidates, school);
    return first;
}

} // namespace datchuan::answer
