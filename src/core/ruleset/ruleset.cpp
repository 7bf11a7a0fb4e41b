#include "ruleset/ruleset.hpp"

#include <algorithm>
#include <charconv>

namespace datchuan::ruleset {
namespace {

/// "1.10" → 10; 0 when the part after the point is not a plain number.
std::size_t ordinal(std::string_view code)
{
    const auto point = code.find('.');
    if (point == std::string_view::npos)
        return 0;
    std::size_t value = 0;
    const auto* end = code.data() + code.size();
    const auto [stop, error] = std::from_chars(code.data() + point + 1, end, value);
    return error == std::errc() && stop == end ? value : 0;
}

template <typename Range>
auto* findCode(Range& range, std::string_view code)
{
    const auto found = std::find_if(range.begin(), range.end(), [code](const auto& one) { return one.code == code; });
    return found == range.end() ? nullptr : &*found;
}

} // namespace

const CriterionLevel* Criterion::level(int number) const
{
    const auto found =
        std::find_if(levels.begin(), levels.end(), [number](const auto& l) { return l.level == number; });
    return found == levels.end() ? nullptr : &*found;
}

bool Criterion::hasLevel(int number) const
{
    return level(number) != nullptr;
}

int Criterion::topLevel() const
{
    return levels.empty() ? 0 : levels.back().level;
}

const Criterion* RuleSet::criterion(std::string_view code) const
{
    // Criteria are numbered without gaps, so the code tells the place. No index is kept: it would have to follow
    // every change of a value type.
    const auto place = ordinal(code);
    if (const auto* chapter = standard(code.substr(0, code.find('.'))); chapter && place > 0)
    {
        if (place <= chapter->criteria.size() && chapter->criteria[place - 1].code == code)
            return &chapter->criteria[place - 1];
    }
    for (const auto& chapter : standards)
    {
        if (const auto* found = findCode(chapter.criteria, code))
            return found;
    }
    return nullptr;
}

const Standard* RuleSet::standard(std::string_view code) const
{
    // "1" stands first in every official set.
    if (code.size() == 1 && code.front() > '0')
        if (const auto place = static_cast<std::size_t>(code.front() - '1');
            place < standards.size() && standards[place].code == code)
            return &standards[place];
    return findCode(standards, code);
}

const Item* RuleSet::item(std::string_view code) const
{
    return findCode(items, code);
}

const Measure* RuleSet::measure(std::string_view wanted) const
{
    const auto found = std::ranges::find(measures, wanted, &Measure::measure);
    return found == measures.end() ? nullptr : &*found;
}

std::vector<const Criterion*> RuleSet::allCriteria() const
{
    std::vector<const Criterion*> all;
    for (const auto& chapter : standards)
    {
        for (const auto& one : chapter.criteria)
            all.push_back(&one);
    }
    return all;
}

std::size_t RuleSet::criteriaCount() const
{
    std::size_t count = 0;
    for (const Standard& chapter : standards)
        count += chapter.criteria.size();
    return count;
}

int RuleSet::topLevel() const
{
    return levelRules.empty() ? 0 : levelRules.back().level;
}

bool RuleSet::isSuspended(std::string_view code, int level, std::string_view letter, Date date) const
{
    return std::any_of(suspensions.begin(), suspensions.end(), [&](const Suspension& one) {
        if (date < one.from || (one.to && *one.to < date))
            return false;
        return std::any_of(one.indicators.begin(), one.indicators.end(), [&](const Suspension::Target& target) {
            return target.code == code && target.level == level && target.letter == letter;
        });
    });
}

} // namespace datchuan::ruleset
