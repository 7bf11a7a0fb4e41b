#include "recognise/mark.hpp"

#include "recognise/level_name.hpp"
#include "text/fold.hpp"

#include "text/code_points.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace datchuan::recognise {

namespace {

using namespace std::string_view_literals;

template <std::size_t n>
bool isOneOf(std::string_view text, const std::array<std::string_view, n>& words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

constexpr std::array notMetWords{"khong dat"sv, "khong"sv,           "kd"sv, "k.dat"sv, "k dat"sv,         "ko dat"sv,
                                 "chua dat"sv,  "khong dat muc 1"sv, "k"sv,  "false"sv, "chua dat muc 1"sv};
constexpr std::array notMetHeaders{"khong dat"sv, "kd"sv,       "k.dat"sv,           "k dat"sv,
                                   "ko dat"sv,    "chua dat"sv, "khong dat muc 1"sv, "chua dat muc 1"sv};
constexpr std::array metWords{"dat"sv, "true"sv, "co"sv};
// forms.md section 7; a cross of another shape ("✗", "☒") may say no: unreadable
constexpr std::array lookalikes{"✓"sv, "✔"sv, "√"sv, "☑"sv, "х"sv, "v"sv};
constexpr std::array notApplicableWords{"/"sv, "n/a"sv, "na"sv, "khong ap dung"sv, "k/a"sv, "..."sv, "…"sv};

std::string_view withoutTail(std::string_view folded)
{
    while (!folded.empty()
           && (folded.back() == '.' || folded.back() == ' ' || folded.back() == ';' || folded.back() == ','))
        folded.remove_suffix(1);
    return folded;
}

/// What follows "Mức 1" where all levels reached are written down: ", mức 2", ", 2, 3", "và mức 2" → the last of them.
std::optional<int> lastOfLevels(std::string_view tail)
{
    const auto skipBlanks = [&] { tail.remove_prefix(std::min(tail.find_first_not_of(' '), tail.size())); };
    int level = 1;
    while (!tail.empty())
    {
        const bool isJoined = tail.starts_with(",") || tail.starts_with(";") || tail.starts_with("+");
        if (!isJoined && !tail.starts_with("va "))
            return std::nullopt;
        tail.remove_prefix(isJoined ? 1 : 3);
        skipBlanks();
        constexpr std::array names{"muc "sv, "m."sv, "m"sv};
        for (const std::string_view name : names)
            if (tail.starts_with(name))
            {
                tail.remove_prefix(name.size());
                break;
            }
        ++level;
        if (level > 4 || !tail.starts_with(static_cast<char>('0' + level)))
            return std::nullopt;
        tail.remove_prefix(1);
        skipBlanks();
    }
    return level > 1 ? std::optional(level) : std::nullopt;
}

/// "Mức 2", "Đạt Mức 2", "M2", "Mức độ 2", "Đạt (Mức 2)", "Mức 2 - Đạt" → 2.
std::optional<int> levelNamed(std::string_view folded)
{
    for (const std::string_view lead : {"ket qua: "sv, "tieu chi "sv, "dat - "sv, "dat: "sv, "dat "sv})
        if (folded.starts_with(lead))
            folded.remove_prefix(lead.size());
    if (folded.starts_with('(') && folded.ends_with(')')) // "Đạt (Mức 2)"
        folded = folded.substr(1, folded.size() - 2);
    const auto name = readLevelName(folded);
    if (!name)
        return std::nullopt;
    constexpr std::array met{""sv, "- dat"sv, ": dat"sv, "(dat)"sv};
    if (isOneOf(name->tail, met))
        return name->level;
    return name->level == 1 ? lastOfLevels(name->tail) : std::nullopt;
}

std::optional<Mark> readDashes(std::string_view raw)
{
    int dashes = 0;
    bool longDash = false;
    while (!raw.empty())
    {
        const char32_t c = text::nextCodePoint(raw);
        if (text::isBlank(c) || text::isInvisible(c))
            continue;
        if (!text::isDash(c))
            return std::nullopt;
        ++dashes;
        longDash = longDash || c == 0x2014 || c == 0x2015;
    }
    if (dashes == 0)
        return std::nullopt;
    Mark mark;
    mark.sign = dashes >= 3 || longDash ? Sign::NoLevel : Sign::Dash;
    return mark;
}

Mark marked(Sign sign, int level = 0)
{
    Mark mark;
    mark.sign = sign;
    mark.level = level;
    return mark;
}

} // namespace

Mark readMark(std::string_view value, std::string_view folded, Column column)
{
    if (folded.empty())
        return marked(Sign::Blank);
    if (auto dashes = readDashes(value))
        return *dashes;
    if (isCross(withoutTail(folded)))
        return marked(Sign::Met);
    if (folded == "*")
        return marked(Sign::Star);
    if (isOneOf(folded, lookalikes))
    {
        Mark mark = marked(Sign::Met);
        mark.lookalike = true;
        return mark;
    }
    // the folded text has lost the marks of ü and þ keeps itself
    // Excel keeps signs of symbol fonts as letters or in the private area
    if (value == "ü" || value == "þ" || value == "\uF0FC" || value == "\uF0FE")
    {
        Mark mark = marked(Sign::Met);
        mark.lookalike = true;
        mark.wingdings = true;
        return mark;
    }
    if (isOneOf(folded, notApplicableWords))
        return marked(Sign::NotApplicable);
    const std::string_view word = withoutTail(folded);
    if (isOneOf(word, metWords))
    {
        Mark mark = marked(Sign::Met);
        mark.shorthand = word != "dat";
        return mark;
    }
    if (column == Column::NotMet && isOneOf(word, notMetHeaders))
        return marked(Sign::Met);
    if (isOneOf(word, notMetWords))
        return marked(column == Column::Result ? Sign::Level : Sign::NotMet, 0);
    if (word == "d" || word == "+")
    {
        Mark mark = marked(Sign::Met);
        mark.shorthand = true;
        return mark;
    }
    if (const auto level = levelNamed(word))
        return marked(Sign::Level, *level);
    if (column == Column::Result && word.size() == 2 && word.front() == 'd' && word[1] >= '1' && word[1] <= '4')
        return marked(Sign::Level, word[1] - '0'); // "Đ2": đạt Mức 2
    if (word.size() == 1 && word.front() >= '0' && word.front() <= '4')
    {
        if (column == Column::Result)
            return marked(Sign::Level, word.front() - '0');
        if (word.front() == '1' || word.front() == '0')
        {
            Mark mark = marked(word.front() == '1' ? Sign::Met : Sign::NotMet);
            mark.shorthand = true;
            return mark;
        }
    }
    return marked(Sign::Unreadable);
}

Mark readMark(const grid::Sheet& sheet, grid::Cell cell, Column column)
{
    const grid::Grid& grid = sheet.grid;
    const grid::Value& value = grid.at(cell);
    Mark mark;
    switch (value.kind)
    {
        case grid::ValueKind::Empty:
            break;
        case grid::ValueKind::Error:
            mark.sign = Sign::CellError;
            break;
        case grid::ValueKind::Number:
            if (column == Column::Result && isLevelNumber(value.number))
                mark = marked(Sign::Level, static_cast<int>(value.number));
            else if (value.number == 1 || value.number == 0)
            {
                mark = marked(value.number == 1 ? Sign::Met : Sign::NotMet);
                mark.shorthand = true;
            }
            else
                mark.sign = Sign::Unreadable;
            break;
        case grid::ValueKind::Text:
            mark = readMark(grid.pool().text(value.text), grid.pool().folded(value.text), column);
            if (mark.wingdings && !text::fold(sheet.details->style(cell).font).starts_with("wingdings"))
                mark = marked(Sign::Unreadable);
            break;
    }
    mark.cell = cell;
    return mark;
}

bool isLevelNumber(double number)
{
    return number >= 0 && number <= 4 && number == std::floor(number);
}

bool isPositive(const Mark& mark)
{
    return mark.sign == Sign::Met || (mark.sign == Sign::Level && mark.level > 0);
}

bool isUnread(const Mark& mark)
{
    return mark.sign == Sign::Unreadable || mark.sign == Sign::CellError;
}

bool givesResult(const Mark& mark)
{
    return mark.sign != Sign::Blank && mark.sign != Sign::NoLevel && mark.sign != Sign::Dash && mark.sign != Sign::Star
           && !isUnread(mark);
}

bool isCross(std::string_view folded)
{
    return folded == "x" || folded == "×" || folded == "xx";
}

} // namespace datchuan::recognise
