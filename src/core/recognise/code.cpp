#include "recognise/code.hpp"

#include "text/ascii.hpp"

#include <array>
#include <cmath>
#include <cstdlib>

namespace datchuan::recognise {

namespace {

bool isDigit(char c)
{
    return text::isDigit(static_cast<unsigned char>(c));
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Drops `word` and the blanks and colons behind it, if the text begins with it.
bool takeWord(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    std::string_view rest = text.substr(word.size());
    const std::size_t start = rest.find_first_not_of(" :");
    if (start == std::string_view::npos)
        return false;
    // a word must end where it ends: "tc1.1" is fine, "tieu chien" is not
    if (isLetter(rest.front()))
        return false;
    text = rest.substr(start);
    return true;
}

/// The same for a word that "số" may follow: "Tiêu chí số 1.1".
bool takeLabel(std::string_view& text, std::string_view word)
{
    if (!takeWord(text, word))
        return false;
    takeWord(text, "so");
    return true;
}

/// "TC-1.1", "TC_1.1", "TC. 1.1".
bool takeBrief(std::string_view& text)
{
    if (!text.starts_with("tc"))
        return false;
    const std::size_t start = text.find_first_not_of("-_. ", 2);
    if (start == std::string_view::npos || start > 4 || !isDigit(text[start]))
        return false;
    text.remove_prefix(start);
    return true;
}

/// Takes a number of at most `most` digits; -1 when there is none.
int takeNumber(std::string_view& text, std::size_t most)
{
    int value = 0;
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count]) && count <= most)
    {
        value = value * 10 + (text[count] - '0');
        ++count;
    }
    if (count == 0 || count > most)
        return -1;
    text.remove_prefix(count);
    return value;
}

/// Takes the decimals of a code that was written out as a float: "2000000000000002" and "1999999999999993" are 2. -1
/// for anything else.
int takeFloatDecimals(std::string_view& text)
{
    constexpr std::size_t looked = 9;
    constexpr int unit = 100'000'000;
    std::size_t count = 0;
    int value = 0;
    for (; count < text.size() && isDigit(text[count]); ++count)
        if (count < looked)
            value = value * 10 + (text[count] - '0');
    const int tenths = (value + unit / 2) / unit;
    constexpr std::size_t shortest = 12;
    constexpr std::size_t longest = 20;
    if (count < shortest || count > longest || tenths < 1 || tenths > 9 || std::abs(value - tenths * unit) > 1)
        return -1;
    text.remove_prefix(count);
    return tenths;
}

int takeRoman(std::string_view& text)
{
    constexpr std::array<std::string_view, 5> numerals{"v", "iv", "iii", "ii", "i"};
    constexpr std::array<int, 5> values{5, 4, 3, 2, 1};
    for (std::size_t i = 0; i < numerals.size(); ++i)
        if (text.starts_with(numerals[i]) && (text.size() == numerals[i].size() || !isLetter(text[numerals[i].size()])))
        {
            text.remove_prefix(numerals[i].size());
            return values[i];
        }
    return -1;
}

/// The title behind a code: without the punctuation that joins them.
std::string remainderOf(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(" .:-)]*,;");
    return start == std::string_view::npos ? std::string() : std::string(text.substr(start));
}

/// After the number a title, punctuation or nothing may come, but no further part of a longer number.
bool endsCleanly(std::string_view rest)
{
    if (rest.empty())
        return true;
    if (isDigit(rest.front()) || rest.front() == '/' || rest.front() == '%')
        return false;
    if ((rest.front() == '.' || rest.front() == ',' || rest.front() == '-') && rest.size() > 1 && isDigit(rest[1]))
        return false;
    return !isLetter(rest.front());
}

std::optional<CodeMention> readItem(std::string_view text)
{
    takeLabel(text, "tieu chi"); // "Tiêu chí: Khoản 1 Điều 22"
    if (!takeWord(text, "khoan"))
        return std::nullopt;
    const int number = takeNumber(text, 2);
    if (number < 1 || number > 20 || !endsCleanly(text))
        return std::nullopt;
    return CodeMention{CodeKind::Item, "22." + std::to_string(number), remainderOf(text), true};
}

std::optional<CodeMention> readStandard(std::string_view text)
{
    if (!takeLabel(text, "tieu chuan"))
        return std::nullopt;
    int number = takeNumber(text, 1);
    if (number < 0)
        number = takeRoman(text);
    if (number < 1 || !endsCleanly(text))
        return std::nullopt;
    return CodeMention{CodeKind::Standard, std::to_string(number), remainderOf(text), true};
}

} // namespace

std::optional<CodeMention> readCode(std::string_view folded)
{
    if (folded.empty() || folded.size() > 600)
        return std::nullopt;
    if (auto item = readItem(folded))
        return item;
    if (auto standard = readStandard(folded))
        return standard;
    std::string_view text = folded;
    const bool labelled = takeLabel(text, "tieu chi") || takeWord(text, "ma tieu chi") || takeWord(text, "t/chi")
                          || takeWord(text, "tchi") || takeBrief(text) || takeWord(text, "tc");
    if (!labelled && !text.empty() && (text.front() == '(' || text.front() == '['))
        text.remove_prefix(1);
    const int standard = takeNumber(text, 2);
    if (standard < 1 || text.size() < 2 || (text.front() != '.' && text.front() != ','))
        return std::nullopt;
    const bool comma = text.front() == ',';
    text.remove_prefix(1);
    if (labelled && text.front() == ' ')
        text.remove_prefix(1);
    int number = takeNumber(text, 2);
    const bool floatImage = number < 0 && (number = takeFloatDecimals(text)) > 0;
    if (number < 1 || !endsCleanly(text))
        return std::nullopt;
    if (standard == 22 && !comma)
        return CodeMention{CodeKind::Item, "22." + std::to_string(number), remainderOf(text), labelled};
    if (standard > 9 || number > 30)
        return std::nullopt;
    return CodeMention{CodeKind::Criterion, std::to_string(standard) + "." + std::to_string(number), remainderOf(text),
                       labelled, floatImage};
}

std::optional<std::string> readCode(double number)
{
    const double tenfold = std::round(number * 10);
    if (!(number > 1) || number >= 10 || std::abs(number * 10 - tenfold) > 1e-9)
        return std::nullopt;
    const int whole = static_cast<int>(tenfold);
    if (whole % 10 == 0)
        return std::nullopt;
    return std::to_string(whole / 10) + "." + std::to_string(whole % 10);
}

bool isFloatImage(double number)
{
    return readCode(number).has_value() && std::round(number * 10) / 10 != number;
}

} // namespace datchuan::recognise
