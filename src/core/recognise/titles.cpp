#include "recognise/titles.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace datchuan::recognise {

namespace {

constexpr std::size_t beginning = 5; // letters

std::set<std::string> wordsOf(const std::string& key)
{
    std::set<std::string> words;
    for (std::size_t start = 0; start < key.size();)
    {
        const std::size_t end = std::min(key.find(' ', start), key.size());
        if (end > start)
            words.insert(key.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

} // namespace

Titles::Titles(std::span<const ruleset::RuleSet> sets) : m_sets(sets)
{
    for (const ruleset::RuleSet& set : sets)
        for (const ruleset::Criterion* criterion : set.allCriteria())
        {
            const auto add = [&](const std::string& title) {
                auto& entries = m_entries[titleKey(text::fold(title))];
                if (std::none_of(entries.begin(), entries.end(),
                                 [&](const Entry& entry) { return entry.criterion == criterion; }))
                    entries.push_back({&set, criterion});
                m_wordsByCode[criterion->code].push_back(wordsOf(titleKey(text::fold(title))));
            };
            add(criterion->title.vi);
            for (const std::string& variant : criterion->titleVariants)
                add(variant);
        }
    m_entries.erase("");
    for (const auto& [title, entries] : m_entries)
        m_beginnings.insert(title.substr(0, beginning));
}

std::span<const Titles::Entry> Titles::find(std::string_view folded) const
{
    const bool isPlain =
        !folded.empty() && folded.front() >= 'a' && folded.front() <= 'z' && folded.size() >= beginning
        && folded.substr(0, beginning).find_first_not_of("abcdefghijklmnopqrstuvwxyz ") == std::string::npos;
    if (isPlain && !m_beginnings.contains(folded.substr(0, beginning)))
        return {};
    const auto found = m_entries.find(titleKey(folded));
    return found == m_entries.end() ? std::span<const Entry>() : std::span<const Entry>(found->second);
}

bool Titles::matches(const ruleset::RuleSet& set, std::string_view code, std::string_view folded) const
{
    const auto entries = find(folded);
    return std::any_of(entries.begin(), entries.end(),
                       [&](const Entry& entry) { return entry.set == &set && entry.criterion->code == code; });
}

bool Titles::resembles(std::string_view code, std::string_view folded) const
{
    const auto known = m_wordsByCode.find(code);
    const auto words = wordsOf(titleKey(folded));
    if (known == m_wordsByCode.end() || words.size() < 2)
        return false;
    return std::ranges::any_of(known->second, [&](const std::set<std::string>& title) {
        const auto shared = std::ranges::count_if(title, [&](const auto& word) { return words.contains(word); });
        return 10 * shared >= 7 * std::min(std::ssize(title), std::ssize(words));
    });
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
