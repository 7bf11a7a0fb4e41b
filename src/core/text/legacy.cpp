#include "text/legacy.hpp"

#include "text/code_points.hpp"
#include "text/fold.hpp"
#include "text/legacy_tables.hpp"
#include "text/letters.hpp"
#include "text/normalise.hpp"

#include <algorithm>

namespace datchuan::text {

namespace {

/// The VNI mark in its small form; 0 for what is no mark. Marks and small marks differ by 0x20.
char32_t smallMark(char32_t c)
{
    return c >= 0xC0 && c <= 0xDE ? c + 0x20 : c;
}

char32_t vniLetter(char32_t base, char32_t mark)
{
    if (mark < 0xC0 || mark > 0xFF)
        return 0;
    const char32_t small = toLower(base);
    const auto found = std::ranges::find_if(
        vniPairs, [&](const VniPair& pair) { return pair.base == small && pair.mark == smallMark(mark); });
    if (found == vniPairs.end())
        return 0;
    return base == small ? found->letter : toUpper(found->letter);
}

char32_t vniLetter(char32_t single)
{
    const char32_t small = smallMark(single);
    const auto found = std::ranges::find_if(vniSingles, [small](const VniSingle& one) { return one.code == small; });
    if (found == vniSingles.end())
        return 0;
    return single == small ? found->letter : toUpper(found->letter);
}

} // namespace

std::optional<LegacyEncoding> legacyEncodingNamed(std::string_view name)
{
    std::string plain = fold(name);
    std::erase_if(plain, [](char c) { return c == ' ' || c == '-' || c == '_'; });
    if (plain == "tcvn3" || plain == "abc" || plain == "tcvn3(abc)" || plain == "tcvn3abc")
        return LegacyEncoding::Tcvn3;
    if (plain == "vni" || plain == "vniwin" || plain == "vniwindows")
        return LegacyEncoding::Vni;
    return std::nullopt;
}

std::optional<LegacyEncoding> legacyEncodingOfFont(std::string_view font)
{
    const std::string plain = fold(font);
    if (plain.starts_with(".vn"))
        return LegacyEncoding::Tcvn3;
    if (plain.starts_with("vni-") || plain.starts_with("vni "))
        return LegacyEncoding::Vni;
    return std::nullopt;
}

bool isCapitalFont(std::string_view font)
{
    return legacyEncodingOfFont(font) == LegacyEncoding::Tcvn3 && font.ends_with('H');
}

std::string fromTcvn3(std::string_view utf8, bool capitals)
{
    std::string out;
    out.reserve(utf8.size() + utf8.size() / 2);
    while (!utf8.empty())
    {
        std::string_view rest = utf8;
        const char32_t c = nextCodePoint(rest);
        const char32_t known = c >= tcvn3First && c <= 0xFF ? tcvn3Letters[c - tcvn3First] : 0;
        if (const char32_t letter = known != 0 ? known : c; known != 0 || capitals)
            appendCodePoint(out, capitals ? toUpper(letter) : letter);
        else
            out.append(utf8.substr(0, utf8.size() - rest.size()));
        utf8 = rest;
    }
    return toNfc(out);
}

std::string fromVni(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size() + utf8.size() / 2);
    while (!utf8.empty())
    {
        std::string_view rest = utf8;
        const char32_t c = nextCodePoint(rest);
        std::string_view afterMark = rest;
        const char32_t next = rest.empty() ? 0 : nextCodePoint(afterMark);
        if (const char32_t pair = vniLetter(c, next); pair != 0)
        {
            appendCodePoint(out, pair);
            rest = afterMark;
        }
        else if (const char32_t single = vniLetter(c); single != 0)
            appendCodePoint(out, single);
        else
            out.append(utf8.substr(0, utf8.size() - rest.size()));
        utf8 = rest;
    }
    return toNfc(out);
}

std::string fromLegacy(std::string_view utf8, LegacyEncoding encoding)
{
    return encoding == LegacyEncoding::Tcvn3 ? fromTcvn3(utf8) : fromVni(utf8);
}

} // namespace datchuan::text
