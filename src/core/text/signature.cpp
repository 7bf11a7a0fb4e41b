#include "text/signature.hpp"

#include "text/code_points.hpp"
#include "text/letters.hpp"
#include "text/syllable.hpp"

#include <string>

namespace datchuan::text {

namespace {

constexpr double enough = 2.0 / 3.0;

/// Takes the first word off the text: what stands between blanks, digits and signs of ASCII. Legacy letters look like
/// signs in Unicode ("§¹t"), so everything else belongs to the word.
std::string_view takeWord(std::string_view& rest)
{
    const auto ends = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80 && !isLetter(byte);
    };
    std::size_t length = 0;
    while (length < rest.size() && !ends(rest[length]))
        ++length;
    const std::string_view word = rest.substr(0, length);
    while (length < rest.size() && ends(rest[length]))
        ++length;
    rest.remove_prefix(length);
    return word;
}

/// Ð and ð alone are no sign of TCVN3 (é): they are more often typed for Đ (X07).
bool onlyEth(std::string_view word)
{
    while (!word.empty())
        if (const char32_t c = nextCodePoint(word); c >= 0x80 && c != 0x00D0 && c != 0x00F0)
            return false;
    return true;
}

struct Count
{
    int speaking = 0; ///< words that are a syllable in the encoding only
    int silent = 0;   ///< words that are a syllable in both readings

    void add(bool plain, bool read)
    {
        speaking += read && !plain ? 1 : 0;
        silent += read && plain ? 1 : 0;
    }
    double share(int words) const { return words > silent ? static_cast<double>(speaking) / (words - silent) : 0; }
};

} // namespace

namespace {

/// True when a word with letters beyond ASCII is no syllable as it stands: without one there is nothing to suspect.
bool hasStrangeWord(std::string_view utf8)
{
    while (!utf8.empty())
        if (const std::string_view word = takeWord(utf8); !isAscii(word) && !onlyEth(word) && !isSyllable(word))
            return true;
    return false;
}

} // namespace

LegacySignature legacySignature(std::string_view utf8)
{
    if (isAscii(utf8) || hasVietnameseOnly(utf8) || !hasStrangeWord(utf8))
        return {};
    int words = 0;
    Count tcvn3;
    Count vni;
    while (!utf8.empty())
    {
        const std::string_view word = takeWord(utf8);
        if (isAscii(word) || onlyEth(word))
            continue;
        ++words;
        const bool plain = isSyllable(word);
        tcvn3.add(plain, isSyllable(fromTcvn3(word)));
        vni.add(plain, isSyllable(fromVni(word)));
    }
    return {tcvn3.share(words), vni.share(words)};
}

std::optional<LegacyEncoding> likelyLegacyEncoding(std::string_view utf8)
{
    const LegacySignature signature = legacySignature(utf8);
    const bool tcvn3 = signature.tcvn3 >= enough;
    const bool vni = signature.vni >= enough;
    if (tcvn3 == vni)
        return std::nullopt;
    return tcvn3 ? LegacyEncoding::Tcvn3 : LegacyEncoding::Vni;
}

} // namespace datchuan::text
