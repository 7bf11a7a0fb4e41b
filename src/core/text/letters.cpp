#include "text/letters.hpp"

#include "text/code_points.hpp"

#include <utf8proc.h>

namespace datchuan::text {

bool isLetter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    // The Latin letters, and the marks that a decomposed one is written with: nearly all that is asked.
    if ((c >= 0x00C0 && c < 0x02C2) || (c >= 0x0300 && c <= 0x036F) || (c >= 0x1E00 && c <= 0x1EFF))
        return c != 0x00D7 && c != 0x00F7;
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c)))
    {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
            return true;
        default:
            return false;
    }
}

bool isUpper(char32_t c)
{
    return toLower(c) != c;
}

char32_t toLower(char32_t c)
{
    if (c < 0x80)
        return c >= U'A' && c <= U'Z' ? c + 32 : c;
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

char32_t toUpper(char32_t c)
{
    if (c < 0x80)
        return c >= U'a' && c <= U'z' ? c - 32 : c;
    return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
}

bool isVietnameseOnly(char32_t c)
{
    switch (c)
    {
        case 0x0102: // Ă
        case 0x0103:
        case 0x0110: // Đ
        case 0x0111:
        case 0x0128: // Ĩ
        case 0x0129:
        case 0x0168: // Ũ
        case 0x0169:
        case 0x01A0: // Ơ
        case 0x01A1:
        case 0x01AF: // Ư
        case 0x01B0:
        case 0x0300: // the five tones as combining marks
        case 0x0301:
        case 0x0303:
        case 0x0309:
        case 0x0323:
            return true;
        default:
            return c >= 0x1EA0 && c <= 0x1EF9;
    }
}

bool hasVietnameseOnly(std::string_view utf8)
{
    while (!utf8.empty())
        if (isVietnameseOnly(nextCodePoint(utf8)))
            return true;
    return false;
}

} // namespace datchuan::text
