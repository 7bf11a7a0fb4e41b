#pragma once

#include "ruleset/ruleset.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace datchuan::recognise {

/// The official titles of all criteria, for reading a criterion by its title.
class Titles
{
public:
    struct Entry
    {
        const ruleset::RuleSet* set;
        const ruleset::Criterion* criterion;
    };

    /// Keeps pointers into the rule sets: they must outlive this object.
    explicit Titles(std::span<const ruleset::RuleSet> sets);

    /// The criteria with this title, in the order of the sets. `folded` may hold words in brackets and punctuation that
    /// the official title lacks or has (README: titles are matched without them).
    std::span<const Entry> find(std::string_view folded) const;

    /// True when the set's criterion has this title.
    bool matches(const ruleset::RuleSet& set, std::string_view code, std::string_view folded) const;

    /// True when most words of the text are those of the title that the code has in some set, or the other way round:
    /// schools shorten titles and add to them.
    bool resembles(std::string_view code, std::string_view folded) const;

    std::span<const ruleset::RuleSet> sets() const { return m_sets; }

private:
    std::span<const ruleset::RuleSet> m_sets;
    std::map<std::string, std::vector<std::set<std::string>>, std::less<>> m_wordsByCode;
    std::map<std::string, std::vector<Entry>, std::less<>> m_entries;
    std::set<std::string, std::less<>> m_beginnings; ///< of all titles, a few letters: most texts begin otherwise
};

/// A folded title without brackets and punctuation.
std::string titleKey(std::string_view folded);

} // namespace datchuan::recognise
