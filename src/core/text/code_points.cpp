#include "text/code_points.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include <utf8proc.h>

namespace datchuan::text {

namespace {

constexpr bool isTail(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

constexpr char32_t bits(char byte, unsigned mask)
{
    return static_cast<unsigned char>(byte) & mask;
}

} // namespace

char32_t nextBeyondAscii(std::string_view& rest)
{
    // Vietnamese letters have two or three bytes: these two cases are nearly all there is.
    const auto first = static_cast<unsigned char>(rest.front());
    if (first >= 0xC2 && first < 0xE0 && rest.size() >= 2 && isTail(rest[1]))
    {
        const char32_t c = bits(rest[0], 0x1F) << 6 | bits(rest[1], 0x3F);
        rest.remove_prefix(2);
        return c;
    }
    if (first >= 0xE1 && first < 0xED && rest.size() >= 3 && isTail(rest[1]) && isTail(rest[2]))
    {
        const char32_t c = bits(rest[0], 0x0F) << 12 | bits(rest[1], 0x3F) << 6 | bits(rest[2], 0x3F);
        rest.remove_prefix(3);
        return c;
    }
    utf8proc_int32_t codePoint = -1;
    const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
                                       static_cast<utf8proc_ssize_t>(rest.size()), &codePoint);
    if (used <= 0 || codePoint < 0)
    {
        rest.remove_prefix(1);
        return U'\uFFFD';
    }
    rest.remove_prefix(static_cast<std::size_t>(used));
    return static_cast<char32_t>(codePoint);
}

bool isAscii(std::string_view utf8)
{
    // Eight bytes at once: most cells are asked this.
    while (utf8.size() >= 8)
    {
        std::uint64_t eight = 0;
        std::memcpy(&eight, utf8.data(), 8);
        if ((eight & 0x8080808080808080U) != 0)
            return false;
        utf8.remove_prefix(8);
    }
    return std::ranges::all_of(utf8, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void appendCodePoint(std::string& out, char32_t codePoint)
{
    if (codePoint < 0x80)
    {
        out.push_back(static_cast<char>(codePoint));
        return;
    }
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(codePoint), bytes.data());
    out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

bool isDash(char32_t c)
{
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

} // namespace datchuan::text
