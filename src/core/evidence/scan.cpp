#include "evidence/scan.hpp"

#include "evidence/cursor.hpp"
#include "text/ascii.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace datchuan::evidence {

using text::isDigit;

namespace {

/// Cheap test: can "H", "MC" or one of their look-alikes begin with this character?
bool mayBegin(char32_t c)
{
    switch (c)
    {
        case U'H':
        case U'h':
        case U'M':
        case U'm':
            return true;
        default:
            return c == 0x041D || c == 0x043D || c == 0x0397 || c == 0xFF28 || c == 0x041C || c == 0x043C || c == 0x039C
                   || c == 0xFF2D;
    }
}

void takeClose(std::string_view text, Found& found)
{
    Cursor behind(text, found.spelling.end);
    behind.skipBlanks();
    const char32_t c = behind.peek();
    if (c != U']' && c != U')')
        return;
    behind.advance();
    found.close = static_cast<char>(c);
    found.closeEnd = behind.position();
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> list)
{
    return std::ranges::find(list, text) != list.end();
}

} // namespace

std::vector<Found> scan(std::string_view text)
{
    std::vector<Found> all;
    Found next;
    bool inWord = false;
    for (Cursor cursor(text, 0); cursor.position() < text.size();)
    {
        const char32_t c = cursor.peek();
        if (c == U'[' || c == U'(')
        {
            next.open = static_cast<char>(c);
            next.openAt = cursor.position();
            inWord = false;
            cursor.advance();
            continue;
        }
        if (!inWord && (mayBegin(c) || (isDigit(c) && next.open == '[')))
        {
            const auto spelling = isDigit(c) ? spellingWithoutPrefix(text, cursor.position())
                                             : spellingAt(text, cursor.position(), next.open != 0);
            if (spelling)
            {
                next.spelling = *spelling;
                takeClose(text, next);
                all.push_back(next);
                cursor = Cursor(text, spelling->end);
                next = {};
                continue;
            }
        }
        if (!text::isBlank(c) && !text::isInvisible(c))
            next = {};
        inWord = isDigit(c) || text::isLetter(c);
        cursor.advance();
    }
    return all;
}

Joint jointBetween(std::string_view text, const Found& left, const Found& right, Place place)
{
    constexpr std::size_t widest = 24; // no separator is wider; folding a whole paragraph would cost
    const std::size_t from = left.close != 0 ? left.closeEnd : left.spelling.end;
    const std::size_t to = right.open != 0 ? right.openAt : right.spelling.begin;
    const std::string_view between = text.substr(from, to - from);
    if (between.size() > widest)
        return Joint::Apart;
    const std::string sign = text::fold(between);
    if (sign.empty())
        return Joint::Nothing;
    if (sign == ";")
        return Joint::Semicolon;
    if (sign == ",")
        return Joint::Comma;
    if (isOneOf(sign, {"den", "toi", "-", "->", "=>", "...", "…", "→", "÷", ";...;", ",...,"}))
        return Joint::Range;
    const bool onlySigns = sign.find_first_not_of(" ;,+/&|") == std::string::npos;
    if (onlySigns || (place == Place::List && isOneOf(sign, {"va", ", va", "."})))
        return Joint::OtherSign;
    return Joint::Apart;
}

} // namespace datchuan::evidence
