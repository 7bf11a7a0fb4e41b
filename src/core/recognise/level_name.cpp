#include "recognise/level_name.hpp"

#include "text/ascii.hpp"

#include <array>
#include <utility>

namespace datchuan::recognise {

namespace {

using namespace std::string_view_literals;
using text::isDigit;

bool take(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

/// Takes the number of a level from the beginning of the text; 0 when none stands there. In words it stands behind a
/// blank and the whole word only: "Mức hai".
int takeNumber(std::string_view& text, bool mayBeInWords)
{
    std::string_view rest = text;
    take(rest, "0");
    if (!rest.empty() && rest.front() >= '1' && rest.front() <= '4')
    {
        const int level = rest.front() - '0';
        text = rest.substr(1);
        return level;
    }
    constexpr std::array romans{std::pair{"iii"sv, 3}, std::pair{"ii"sv, 2}, std::pair{"iv"sv, 4}, std::pair{"i"sv, 1}};
    constexpr std::array words{std::pair{"mot"sv, 1}, std::pair{"hai"sv, 2}, std::pair{"ba"sv, 3},
                               std::pair{"bon"sv, 4}};
    for (const auto& [roman, level] : romans)
        if (take(text, roman))
            return level;
    for (const auto& [word, level] : words)
        if (mayBeInWords && take(text, word))
            return level;
    return 0;
}

/// The number is no part of a longer one or of a word.
bool endsCleanly(std::string_view rest)
{
    if (rest.empty())
        return true;
    const char next = rest.front();
    const bool goesOn = (next == '.' || next == ',') && rest.size() > 1 && isDigit(static_cast<unsigned char>(rest[1]));
    return !text::isWordChar(next) && static_cast<unsigned char>(next) < 0x80 && next != '/' && next != '%' && !goesOn;
}

} // namespace

std::optional<LevelName> readLevelName(std::string_view folded)
{
    LevelName name;
    std::string_view text = folded;
    if (take(text, "muc do") || take(text, "cap do"))
        name.wrongWord = true;
    else if (!take(text, "muc"))
    {
        if (!take(text, "m"))
            return std::nullopt;
        name.isBrief = true;
    }
    bool blank = false;
    while (!text.empty() && (text.front() == ' ' || text.front() == '.'))
    {
        blank = true;
        text.remove_prefix(1);
    }
    name.level = takeNumber(text, blank && !name.isBrief);
    if (name.level == 0 || !endsCleanly(text))
        return std::nullopt;
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    name.tail = text;
    return name;
}

} // namespace datchuan::recognise
