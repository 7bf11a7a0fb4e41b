#include "evidence/spelling.hpp"

#include "evidence/cursor.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <span>

namespace datchuan::evidence {

using text::isDigit;

namespace {

constexpr int mostDigits = 4; // one more than any group has: longer ones are cut, and wrong all the same

/// The digit that a letter is typed for; -1 for other characters.
int lookalikeDigit(char32_t c)
{
    switch (c)
    {
        case U'O':
        case U'o':
        case 0x041E: // О
        case 0x043E: // о
            return 0;
        case U'l':
        case U'I':
        case 0x0406: // І
            return 1;
        default:
            return c >= 0xFF10 && c <= 0xFF19 ? static_cast<int>(c - 0xFF10) : -1;
    }
}

/// The Latin capital that a character is or stands for; 0 for others.
char32_t prefixLetter(char32_t c)
{
    switch (c)
    {
        case U'h':
        case 0x041D: // Н
        case 0x043D: // н
        case 0x0397: // Η
        case 0xFF28: // Ｈ
            return U'H';
        case U'm':
        case 0x041C: // М
        case 0x043C: // м
        case 0x039C: // Μ
        case 0xFF2D: // Ｍ
            return U'M';
        case U'c':
        case 0x0421: // С
        case 0x0441: // с
        case 0xFF23: // Ｃ
            return U'C';
        default:
            return c == U'H' || c == U'M' || c == U'C' ? c : 0;
    }
}

bool takePrefixLetter(Cursor& cursor, char32_t wanted, Spelling& spelling)
{
    const char32_t c = cursor.peek();
    if (prefixLetter(c) != wanted)
        return false;
    spelling.lookalike = spelling.lookalike || c >= 0x80;
    spelling.upperLower = spelling.upperLower || (c >= U'a' && c <= U'z');
    cursor.advance();
    return true;
}

bool takeGroup(Cursor& cursor, NumberGroup& group)
{
    group = {};
    group.noDigit = true;
    for (char32_t c = cursor.peek(); isDigit(c) || lookalikeDigit(c) >= 0; c = cursor.peek())
    {
        group.noDigit = group.noDigit && !isDigit(c) && c < 0xFF00;
        group.lookalike = group.lookalike || !isDigit(c);
        if (++group.digits <= mostDigits)
            group.value = group.value * 10 + (isDigit(c) ? static_cast<int>(c - U'0') : lookalikeDigit(c));
        cursor.advance();
    }
    // "HO" + "ạt": letters that go on are a word, not a number
    return group.digits > 0 && !(group.noDigit && text::isLetter(cursor.peek()));
}

void noteBlanks(Spelling& spelling, Cursor::Skipped skipped)
{
    spelling.blank = spelling.blank || skipped.plain;
    spelling.invisible = spelling.invisible || skipped.invisible;
}

/// Takes the separator and the group behind it. Nothing is taken when the two do not stand there.
bool takeNext(Cursor& cursor, Spelling& spelling, bool bracketed)
{
    if (spelling.count == Spelling::most)
        return false;
    const bool first = spelling.count == 0;
    Cursor ahead = cursor;
    const auto before = ahead.skipBlanks();
    const char32_t sign = ahead.peek();
    char separator = 0;
    if (text::isDash(sign))
        separator = '-';
    else if (sign == U'.' || sign == U',')
        separator = static_cast<char>(sign);
    if (separator != 0)
        ahead.advance();
    else if (!first)
        return false;
    const auto after = separator != 0 ? ahead.skipBlanks() : Cursor::Skipped{};
    // a sentence may end behind a code, or go on with a figure: "H1-1.1-01. 25 giáo viên"
    const bool loose = bracketed || first || separator == '-';
    // a decimal comma stands for the point of the criterion and for nothing else
    const bool criterion = spelling.prefix != Prefix::MC && spelling.count == (spelling.boxMissing() ? 1U : 2U);
    const bool commaFits = separator != ',' || criterion;
    NumberGroup group;
    if ((!loose && (before.plain || after.plain)) || !commaFits || !takeGroup(ahead, group))
        return false;
    noteBlanks(spelling, before);
    noteBlanks(spelling, after);
    spelling.dashVariant = spelling.dashVariant || (separator == '-' && sign != U'-');
    spelling.lookalike = spelling.lookalike || group.lookalike;
    spelling.groups[spelling.count] = group;
    spelling.separators[spelling.count] = separator;
    ++spelling.count;
    cursor = ahead;
    return true;
}

bool endsStatement(char32_t c)
{
    return c == 0 || c == U']' || c == U')' || c == U';' || c == U',';
}

/// "-05", "- 05", "đến 05" behind a whole code.
bool takeRangeEnd(Cursor& cursor, bool bracketed)
{
    Cursor ahead = cursor;
    const bool apart = ahead.skipBlanks().any();
    const bool dash = text::isDash(ahead.peek());
    if (dash)
        ahead.advance();
    else if (!ahead.takeText("đến") && !ahead.takeText("tới"))
        return false;
    ahead.skipBlanks();
    NumberGroup group;
    if (!isDigit(ahead.peek()) || !takeGroup(ahead, group))
        return false;
    Cursor behind = ahead;
    behind.skipBlanks();
    if ((apart || !dash) && !bracketed && !endsStatement(behind.peek()))
        return false;
    cursor = ahead;
    return true;
}

/// Letters, digits or ".2", "/2" that hang on to a whole code.
bool takeSuffix(Cursor& cursor)
{
    Cursor ahead = cursor;
    if (const char32_t c = ahead.peek(); c == U'.' || c == U'/' || c == U'_')
    {
        ahead.advance();
        if (!isDigit(ahead.peek()))
            return false;
    }
    const std::size_t start = ahead.position();
    while (isDigit(ahead.peek()) || text::isLetter(ahead.peek()))
        ahead.advance();
    if (ahead.position() == start)
        return false;
    cursor = ahead;
    return true;
}

bool looksLikeCode(const Spelling& spelling, bool bracketed)
{
    const std::size_t whole = spelling.prefix == Prefix::H && !spelling.boxMissing() ? 4 : 3;
    if (spelling.count > whole || spelling.count + 1 < whole)
        return false;
    const auto groups = std::span(spelling.groups).first(spelling.count);
    const auto numbers = std::ranges::count_if(groups, [](const NumberGroup& group) { return !group.noDigit; });
    if (numbers < 2)
        return false;
    // without its ordinal only a closely written code is believed: "h 7 - 10.30" is a time of day
    return spelling.count == whole
           || (!spelling.boxMissing() && (bracketed || !spelling.blank) && spelling.separators[whole - 2] != '-');
}

std::optional<Spelling> finish(Cursor cursor, Spelling spelling, bool bracketed)
{
    while (takeNext(cursor, spelling, bracketed))
    {
        const bool whole = spelling.count == 3 && (spelling.prefix == Prefix::MC || spelling.boxMissing());
        if (whole)
            break;
    }
    if (!looksLikeCode(spelling, bracketed))
        return std::nullopt;
    spelling.range = takeRangeEnd(cursor, bracketed);
    spelling.suffix = !spelling.range && takeSuffix(cursor);
    spelling.end = cursor.position();
    return spelling;
}

} // namespace

std::optional<Spelling> spellingAt(std::string_view text, std::size_t position, bool bracketed)
{
    Cursor cursor(text, position);
    Spelling spelling;
    spelling.begin = position;
    if (takePrefixLetter(cursor, U'H', spelling))
        spelling.prefix = Prefix::H;
    else if (takePrefixLetter(cursor, U'M', spelling) && takePrefixLetter(cursor, U'C', spelling))
        spelling.prefix = Prefix::MC;
    else
        return std::nullopt;
    return finish(cursor, spelling, bracketed);
}

std::optional<Spelling> spellingWithoutPrefix(std::string_view text, std::size_t position)
{
    Spelling spelling;
    spelling.begin = position;
    Cursor cursor(text, position);
    if (!isDigit(cursor.peek()))
        return std::nullopt;
    const auto found = finish(cursor, spelling, true);
    const bool fits = found && found->count == 3 && found->separators[1] != '-' && found->separators[2] == '-';
    return fits ? found : std::nullopt;
}

} // namespace datchuan::evidence
