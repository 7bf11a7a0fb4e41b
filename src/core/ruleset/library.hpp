#pragma once

#include "ruleset/fault.hpp"
#include "ruleset/ruleset.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::ruleset {

/// The text of one file and the name to show for it.
struct NamedText
{
    std::string name;
    std::string text;
};

/// Which rule set holds, and why; or why none does.
struct Choice
{
    const RuleSet* set = nullptr;
    LocalText reason; ///< one sentence, never empty
};

/// All rule sets that are at hand. Addresses of its rule sets stay valid as long as the library, also when it is moved.
class Library
{
public:
    /// Loads the files in the given order, built-in ones first. A file with faults is left out; so is one whose id is
    /// there already, or whose validity overlaps for one school type with a set loaded before. Never throws for bad
    /// files. `unread` is what was wrong with files that could not even be read; faults() begins with it.
    static Library load(const std::vector<NamedText>& files, const Limits& limits = {}, std::vector<Fault> unread = {});

    Library() = default;
    Library(Library&&) noexcept = default;
    Library& operator=(Library&&) noexcept = default;
    Library(const Library&) = delete; // a copy would silently have other addresses
    Library& operator=(const Library&) = delete;

    /// nullptr when there is none. Upper and lower case are the same: "th-2018" is typed into formulas.
    const RuleSet* byId(std::string_view id) const;

    /// The set in force for a school type ("MN", "TH", "THCS", "THPT", "NCH", "GDTX") on a day; first and last day
    /// included. Provisional sets count.
    Choice inForce(std::string_view schoolType, Date date) const;

    /// In the order of loading.
    std::span<const RuleSet> all() const { return sets_; }
    const std::vector<Fault>& faults() const { return faults_; }

private:
    /// The faults that keep the set out; empty when it fits.
    std::vector<Fault> conflicts(const RuleSet& set, const std::string& file) const;

    std::vector<RuleSet> sets_; ///< reserved once, never grown: pointers into it are handed out
    std::vector<Fault> faults_;
};

} // namespace datchuan::ruleset
