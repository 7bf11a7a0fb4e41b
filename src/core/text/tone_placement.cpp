#include "text/tone_placement.hpp"

#include "text/code_points.hpp"
#include "text/letters.hpp"

#include <array>
#include <utility>

namespace datchuan::text {

namespace {

using Spelling = std::pair<std::string_view, std::string_view>;

/// The tone on the first vowel, on the last vowel.
constexpr std::array<Spelling, 15> endings{{{"òa", "oà"},
                                            {"óa", "oá"},
                                            {"ỏa", "oả"},
                                            {"õa", "oã"},
                                            {"ọa", "oạ"},
                                            {"òe", "oè"},
                                            {"óe", "oé"},
                                            {"ỏe", "oẻ"},
                                            {"õe", "oẽ"},
                                            {"ọe", "oẹ"},
                                            {"ùy", "uỳ"},
                                            {"úy", "uý"},
                                            {"ủy", "uỷ"},
                                            {"ũy", "uỹ"},
                                            {"ụy", "uỵ"}}};

/// Both spellings end in two vowels of which one bears the tone and is no ASCII: "òa" or "oà".
bool mayEndInTonedPair(std::string_view word)
{
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    const auto isOneOf = [](char c, std::string_view letters) { return letters.find(c) != std::string_view::npos; };
    if (word.size() < 3)
        return false;
    if (isPlain(word.back()))
        return isOneOf(word.back(), "aeyAEY") && !isPlain(word[word.size() - 2]);
    std::size_t last = word.size() - 1;
    while (last > 0 && (static_cast<unsigned char>(word[last]) & 0xC0) == 0x80)
        --last;
    return last > 0 && isOneOf(word[last - 1], "ouOU");
}

} // namespace

std::optional<std::string> toneOnLastVowel(std::string_view word)
{
    if (!mayEndInTonedPair(word)) // as most words
        return std::nullopt;
    std::string lower;
    while (!word.empty())
        appendCodePoint(lower, toLower(nextCodePoint(word)));
    for (const auto& [first, last] : endings)
    {
        if (lower.ends_with(last))
            return lower;
        if (lower.ends_with(first))
            return lower.replace(lower.size() - first.size(), first.size(), last);
    }
    return std::nullopt;
}

} // namespace datchuan::text
