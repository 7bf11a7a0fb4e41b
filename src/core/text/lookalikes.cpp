#include "text/lookalikes.hpp"

#include "text/code_points.hpp"
#include "text/letters.hpp"
#include "text/normalise.hpp"
#include "text/signature.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace datchuan::text {

namespace {

using Double = std::pair<char32_t, char32_t>;

constexpr auto latinDoubles = std::to_array<Double>({
    {0x0410, U'A'}, {0x0412, U'B'}, {0x0415, U'E'}, {0x041A, U'K'}, {0x041C, U'M'}, {0x041D, U'H'},
    {0x041E, U'O'}, {0x0420, U'P'}, {0x0421, U'C'}, {0x0422, U'T'}, {0x0423, U'Y'}, {0x0425, U'X'},
    {0x0405, U'S'}, {0x0406, U'I'}, {0x0408, U'J'}, {0x0430, U'a'}, {0x0435, U'e'}, {0x043E, U'o'},
    {0x0440, U'p'}, {0x0441, U'c'}, {0x0443, U'y'}, {0x0445, U'x'}, {0x0455, U's'}, {0x0456, U'i'},
    {0x0458, U'j'}, {0x04BB, U'h'}, {0x0501, U'd'}, {0x051B, U'q'}, {0x051D, U'w'},
});

bool isCyrillic(char32_t c)
{
    return c >= 0x0400 && c <= 0x052F;
}

bool isLatin(char32_t c)
{
    return isLetter(c) && (c < 0x0250 || (c >= 0x1E00 && c <= 0x1EFF));
}

char32_t latinDouble(char32_t c)
{
    const auto found = std::ranges::find(latinDoubles, c, &Double::first);
    return found == latinDoubles.end() ? 0 : found->second;
}

char32_t realD(char32_t c)
{
    if (c == 0x00D0 || c == 0x0189)
        return U'Đ';
    return c == 0x00F0 || c == 0x0256 ? U'đ' : 0;
}

/// Takes a run of letters, or a run of other characters, off the text.
std::string_view takeRun(std::string_view& rest)
{
    std::string_view behind = rest;
    const bool letters = isLetter(nextCodePoint(behind));
    while (!behind.empty())
    {
        std::string_view further = behind;
        if (isLetter(nextCodePoint(further)) != letters)
            break;
        behind = further;
    }
    const std::string_view run = rest.substr(0, rest.size() - behind.size());
    rest = behind;
    return run;
}

template <typename Test>
bool anyOf(std::string_view text, Test test)
{
    while (!text.empty())
        if (test(nextCodePoint(text)))
            return true;
    return false;
}

/// Rewrites code points; those for which `change` gives 0 are copied byte by byte.
template <typename Change>
void appendChanged(std::string& out, std::string_view text, Change change)
{
    while (!text.empty())
    {
        std::string_view rest = text;
        if (const char32_t other = change(nextCodePoint(rest)); other != 0)
            appendCodePoint(out, other);
        else
            out.append(text.substr(0, text.size() - rest.size()));
        text = rest;
    }
}

std::optional<std::string> ifChanged(std::string repaired, std::string_view original)
{
    return repaired == original ? std::nullopt : std::optional(std::move(repaired));
}

} // namespace

std::optional<std::string> repairedD(std::string_view utf8)
{
    if (!anyOf(utf8, [](char32_t c) { return realD(c) != 0; }) || likelyLegacyEncoding(utf8))
        return std::nullopt;
    std::string out;
    for (std::string_view rest = utf8; !rest.empty();)
    {
        const std::string_view run = takeRun(rest);
        const bool capitals = !anyOf(run, [](char32_t c) { return isLetter(c) && !isUpper(c) && toUpper(c) != c; });
        bool first = true;
        appendChanged(out, run, [&](char32_t c) { return std::exchange(first, false) || capitals ? realD(c) : 0; });
    }
    return ifChanged(std::move(out), utf8);
}

std::optional<std::string> repairedCyrillic(std::string_view utf8)
{
    if (!anyOf(utf8, isCyrillic))
        return std::nullopt;
    std::string out;
    for (std::string_view rest = utf8; !rest.empty();)
    {
        const std::string_view run = takeRun(rest);
        const bool mixed = anyOf(run, isCyrillic) && anyOf(run, isLatin);
        const bool foreign = anyOf(run, [](char32_t c) { return isCyrillic(c) && latinDouble(c) == 0; });
        if (mixed && !foreign)
            appendChanged(out, run, latinDouble);
        else
            out.append(run);
    }
    return ifChanged(std::move(out), utf8);
}

namespace {

/// True when nothing is hidden and every blank is one plain blank between two words.
bool hasPlainBlanks(std::string_view utf8)
{
    bool blank = true; // in front of the first word none may stand
    while (!utf8.empty())
    {
        const char32_t c = nextCodePoint(utf8);
        if (isInvisible(c) || (isBlank(c) && (blank || c != U' ')))
            return false;
        blank = c == U' ';
    }
    return !blank;
}

} // namespace

std::optional<std::string> repairedBlanks(std::string_view utf8, LineBreaks lineBreaks)
{
    if (utf8.empty() || hasPlainBlanks(utf8))
        return std::nullopt;
    if (anyOf(utf8, [](char32_t c) { return c == 0x00AD; }) && likelyLegacyEncoding(utf8))
        return std::nullopt;
    std::string out;
    bool blank = false;
    std::size_t breaks = 0;
    for (std::string_view rest = utf8; !rest.empty();)
    {
        const std::string_view from = rest;
        const char32_t c = nextCodePoint(rest);
        if (isInvisible(c))
            continue;
        if (isBlank(c))
        {
            breaks += c == U'\n' && lineBreaks == LineBreaks::Keep ? 1 : 0;
            blank = true;
            continue;
        }
        if (blank && !out.empty())
            out.append(breaks > 0 ? std::string(breaks, '\n') : std::string(1, ' '));
        blank = false;
        breaks = 0;
        out.append(from.substr(0, from.size() - rest.size()));
    }
    return ifChanged(std::move(out), utf8);
}

std::optional<std::string> repairedNfd(std::string_view utf8)
{
    return isNfc(utf8) ? std::nullopt : std::optional(toNfc(utf8));
}

} // namespace datchuan::text
