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

} // namespace

std::optional<std::string> toneOnLastVowel(std::string_view word)
{
    // Both spellings end in two vowels of which one bears the tone and is no ASCII: most words end in something else.
    if (word.size() < 3 || isAscii(word.substr(word.size() - 3)))
        return std::nullopt;
    if (const char last = word.back();
        isAscii({&last, 1}) && std::string_view("aeyAEY").find(last) == std::string_view::npos)
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
