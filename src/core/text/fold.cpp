#include "text/fold.hpp"

#include "text/code_points.hpp"
#include "text/lookalikes.hpp"

#include <algorithm>
#include <array>
#include <memory>

#include <utf8proc.h>

namespace datchuan::text {

namespace {

char32_t plainSign(char32_t c)
{
    if (isDash(c))
        return U'-';
    switch (c)
    {
        case 0x0110: // Đ
        case 0x0111: // đ
        case 0x00D0: // Ð, typed by some converters for Đ
        case 0x00F0:
        case 0x0189: // Ɖ
        case 0x0256:
            return U'd';
        case 0x2018:
        case 0x2019:
        case 0x02BC:
            return U'\'';
        case 0x201C:
        case 0x201D:
            return U'"';
        default:
            return c;
    }
}

bool isMark(char32_t c)
{
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

/// Appends the letters of one character outside ASCII, lower case, without its marks.
void appendBare(std::string& out, char32_t c)
{
    std::array<utf8proc_int32_t, 16> parts{};
    int boundary = 0;
    const auto count =
        utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts.data(),
                                static_cast<utf8proc_ssize_t>(parts.size()), UTF8PROC_DECOMPOSE, &boundary);
    if (count <= 0 || count > static_cast<utf8proc_ssize_t>(parts.size()))
    {
        appendCodePoint(out, c);
        return;
    }
    for (utf8proc_ssize_t i = 0; i < count; ++i)
    {
        const auto part = static_cast<char32_t>(parts[static_cast<std::size_t>(i)]);
        if (!isMark(part))
            appendCodePoint(out,
                            plainSign(static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(part)))));
    }
}

/// What the letters of the Latin blocks fold to, worked out once: nearly every letter of a Vietnamese text is there.
class LatinLetters
{
public:
    LatinLetters()
    {
        for (char32_t c = first; c < size; ++c)
        {
            if (!isHere(c))
                continue;
            if (const char32_t plain = plainSign(c); plain < 0x80)
                m_folded[c].push_back(static_cast<char>(plain));
            else
                appendBare(m_folded[c], c);
        }
    }

    static bool isHere(char32_t c) { return c >= first && (c < 0x0250 || (c >= 0x1E00 && c < size)); }

    const std::string& folded(char32_t c) const { return m_folded[c]; }

private:
    static constexpr char32_t first = 0x80;
    static constexpr char32_t size = 0x1F00;
    std::array<std::string, size> m_folded;
};

const LatinLetters& latinLetters()
{
    static const auto letters = std::make_unique<LatinLetters>();
    return *letters;
}

/// The lead bytes of Cyrillic letters: no other letters of a Vietnamese text have them.
bool mayHoldCyrillic(std::string_view utf8)
{
    return std::ranges::any_of(utf8, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xD0 && byte <= 0xD4;
    });
}

std::string foldLetters(std::string_view utf8)
{
    const LatinLetters& latin = latinLetters();
    std::string out;
    out.reserve(utf8.size());
    bool pendingBlank = false;
    while (!utf8.empty())
    {
        const char32_t c = nextCodePoint(utf8);
        if (isInvisible(c))
            continue;
        if (isBlank(c))
        {
            pendingBlank = !out.empty();
            continue;
        }
        const std::size_t before = out.size();
        if (pendingBlank)
            out.push_back(' ');
        const std::size_t begin = out.size();
        if (c < 0x80)
            out.push_back(c >= U'A' && c <= U'Z' ? static_cast<char>(c + 32) : static_cast<char>(c));
        else if (LatinLetters::isHere(c))
            out += latin.folded(c);
        else if (const char32_t plain = plainSign(c); plain < 0x80)
            out.push_back(static_cast<char>(plain));
        else
            appendBare(out, c);
        if (out.size() == begin) // a mark that stands on nothing
            out.resize(before);
        else
            pendingBlank = false;
    }
    return out;
}

} // namespace

std::string fold(std::string_view utf8)
{
    if (!mayHoldCyrillic(utf8))
        return foldLetters(utf8);
    const auto latin = repairedCyrillic(utf8);
    std::string folded = foldLetters(latin ? *latin : utf8);
    if (const auto bare = repairedCyrillic(folded)) // a letter that had a mark may only now look like a Latin one
        folded = foldLetters(*bare);
    return folded;
}

} // namespace datchuan::text
