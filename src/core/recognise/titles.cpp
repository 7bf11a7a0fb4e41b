#include "recognise/titles.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace datchuan::recognise {

Titles::Titles(std::span<const ruleset::RuleSet> sets)
{
    for (const ruleset::RuleSet& set : sets)
        for (const ruleset::Criterion* criterion : set.allCriteria())
        {
            const auto add = [&](const std::string& title) {
                auto& entries = m_entries[titleKey(text::fold(title))];
                if (std::none_of(entries.begin(), entries.end(),
                                 [&](const Entry& entry) { return entry.criterion == criterion; }))
                    entries.push_back({&set, criterion});
            };
            add(criterion->title.vi);
            for (const std::string& variant : criterion->titleVariants)
                add(variant);
        }
    m_entries.erase("");
}

std::span<const Titles::Entry> Titles::find(std::string_view folded) const
{
    const auto found = m_entries.find(titleKey(folded));
    return found == m_entries.end() ? std::span<const Entry>() : std::span<const Entry>(found->second);
}

bool Titles::matches(const ruleset::RuleSet& set, std::string_view code, std::string_view folded) const
{
    const auto entries = find(folded);
    return std::any_of(entries.begin(), entries.end(),
                       [&](const Entry& entry) { return entry.set == &set && entry.criterion->code == code; });
}

std::string titleKey(std::string_view folded)
{
    std::string key;
    int depth = 0;
    bool pendingBlank = false;
    for (const char c : folded)
    {
        if (c == '(' || c == '[')
            ++depth;
        else if ((c == ')' || c == ']') && depth > 0)
            --depth;
        else if (depth == 0)
        {
            const bool letter =
                (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
            if (!letter)
            {
                pendingBlank = !key.empty();
                continue;
            }
            if (pendingBlank)
                key.push_back(' ');
            pendingBlank = false;
            key.push_back(c);
        }
        else
            pendingBlank = !key.empty();
    }
    return key;
}

} // namespace datchuan::recognise
