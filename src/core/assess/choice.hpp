#pragma once

#include "calendar/date.hpp"
#include "recognise/facts.hpp"
#include "recognise/table.hpp"
#include "recognise/titles.hpp"
#include "ruleset/library.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace datchuan::assess {

/// What the caller fixes: the command line, the arguments of a function, the sidebar. Empty = take it from the sheet.
struct Wishes
{
    std::string ruleSetId;
    std::string schoolType; ///< "MN", "TH", "TRH", "THCS", "THPT", "NCH", "GDTX"
    std::optional<calendar::Date> date;
    std::set<std::string> flags; ///< "KK", "ĐBKK", "chuyên" …
    bool operator==(const Wishes&) const = default;
};

/// How well codes and titles of tables agree with a rule set.
struct Fit
{
    const ruleset::RuleSet* set = nullptr;
    int present = 0;        ///< codes of the set that the tables have
    int missing = 0;        ///< codes of the set that they lack
    int foreign = 0;        ///< codes that the set lacks
    int titles = 0;         ///< rows whose title is the official one of their code
    int otherTitles = 0;    ///< rows whose title belongs to another code or another set
    bool otherForm = false; ///< the tables speak of levels or of lettered indicators that the set does not know
    /// Titles tell most. A part of a set, such as one form, has few codes and says nothing about how large the set is;
    /// so for codes alone a form of another regime weighs more than the difference in size between the regimes (13).
    std::pair<int, int> score() const
    {
        return {3 * titles - otherTitles, present - missing - 2 * foreign - (otherForm ? 15 : 0)};
    }
};

/// What tables say about their rule set besides codes and titles.
struct FormTraits
{
    int highestLevel = 0;  ///< the highest level that has a column
    bool lettered = false; ///< indicators a, b, c
};

/// Which rule set judges an assessment, and why.
struct RuleChoice
{
    const ruleset::RuleSet* set = nullptr; ///< nullptr: none could be chosen
    std::optional<calendar::Date> date;
    std::string schoolType; ///< "" when only the codes tell
    std::set<std::string> flags;
    ruleset::LocalText reason; ///< one sentence
    /// A set of another regime that the codes fit while they do not fit `set` (S10); nullptr when there is none.
    const ruleset::RuleSet* codesFit = nullptr;
    /// The chosen set is not in force on the date (only when the caller named the set).
    bool dateDisagrees = false;
};

/// Chooses by the order of CONTRACT.md section 3: the caller, the choice stored in the document, labelled cells, the
/// school's name, a dated line, the codes and titles. The clock is never read.
RuleChoice chooseRuleSet(const ruleset::Library& library, const recognise::Titles& titles, const Wishes& wishes,
                         const std::map<std::string, std::string>& stored, const recognise::Facts& facts,
                         const std::vector<const recognise::CriterionRow*>& rows, const FormTraits& form = {});

} // namespace datchuan::assess
