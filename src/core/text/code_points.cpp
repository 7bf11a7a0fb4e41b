#include "text/code_points.hpp"

#include <utf8proc.h>

namespace datchuan::text {

char32_t nextCodePoint(std::string_view& rest)
{
    const auto first = static_cast<unsigned char>(rest.front());
    if (first < 0x80)
    {
        rest.remove_prefix(1);
        return first;
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

void appendCodePoint(std::string& out, char32_t codePoint)
{
    if (codePoint < 0x80)
    {
        out.push_back(static_cast<char>(codePoint));
        return;
    }
    utf8proc_uint8_t bytes[4];
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(codePoint), bytes);
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

bool isBlank(char32_t c)
{
    return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A)
           || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isInvisible(char32_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
           || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}

bool isDash(char32_t c)
{
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

} // namespace datchuan::text
