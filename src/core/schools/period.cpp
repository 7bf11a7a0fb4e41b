#include "schools/period.hpp"

#include <array>
#include <string>

namespace datchuan::schools {

namespace {

using calendar::Date;

constexpr int earliestYear = 1990; // schools were recognised from the nineties on
constexpr int latestYear = 2100;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Period monthsOf(int year, unsigned firstMonth, unsigned lastMonth)
{
    using namespace std::chrono;
    const Date last = std::chrono::year(year) / month(lastMonth) / std::chrono::last;
    return {std::chrono::year(year) / month(firstMonth) / day(1), last};
}

Period yearsOf(int first, int last)
{
    return {monthsOf(first, 1, 1).first, monthsOf(last, 12, 12).last};
}

/// The digits from `at` on, moved over; -1 when there are none or too many.
int numberAt(std::string_view text, std::size_t& at)
{
    const std::size_t begin = at;
    int number = 0;
    for (; at < text.size() && isDigit(text[at]); ++at)
        if (at - begin < 5)
            number = number * 10 + (text[at] - '0');
    return at == begin || at - begin > 4 ? -1 : number;
}

void skipSpaces(std::string_view text, std::size_t& at)
{
    while (at < text.size() && text[at] == ' ')
        ++at;
}

bool isYear(int number)
{
    return number >= earliestYear && number <= latestYear;
}

/// The first year from `from` on that stands by itself.
std::optional<std::pair<int, std::size_t>> findYear(std::string_view text, std::size_t from)
{
    for (std::size_t at = from; at < text.size();)
    {
        if (!isDigit(text[at]))
        {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        const int number = numberAt(text, at);
        if (at - begin == 4 && isYear(number))
            return std::pair(number, at);
    }
    return std::nullopt;
}

/// 1…4 for "1", "iv" and the like at `at`, moved over; 0 for anything else.
unsigned quarterAt(std::string_view text, std::size_t& at)
{
    std::size_t end = at;
    while (end < text.size() && (isDigit(text[end]) || text[end] == 'i' || text[end] == 'v'))
        ++end;
    const std::string_view word = text.substr(at, end - at);
    constexpr std::array<std::array<std::string_view, 2>, 4> names{
        {{"1", "i"}, {"2", "ii"}, {"3", "iii"}, {"4", "iv"}}};
    for (unsigned i = 0; i < names.size(); ++i)
        if (word == names[i][0] || word == names[i][1])
        {
            at = end;
            return i + 1;
        }
    return 0;
}

std::optional<Period> readQuarters(std::string_view text, std::optional<int> year)
{
    std::size_t at = text.find("quy ");
    if (at != std::string_view::npos)
        at += 4;
    else if (text.starts_with("q"))
        at = 1;
    else
        return std::nullopt;
    skipSpaces(text, at);
    const unsigned first = quarterAt(text, at);
    if (first == 0)
        return std::nullopt;
    unsigned last = first;
    while (at < text.size() && (text[at] == '-' || text[at] == ',' || text[at] == ' '))
    {
        ++at;
        if (const unsigned next = quarterAt(text, at); next > last)
            last = next;
    }
    if (const auto written = findYear(text, at))
        year = written->first;
    return year ? std::optional(monthsOf(*year, 3 * first - 2, 3 * last)) : std::nullopt;
}

std::optional<Period> readMonth(std::string_view text, std::optional<int> year)
{
    const std::size_t word = text.find("thang ");
    for (std::size_t at = word == std::string_view::npos ? 0 : word + 6; at < text.size(); ++at)
    {
        if (!isDigit(text[at]) || (at > 0 && (isDigit(text[at - 1]) || text[at - 1] == '/')))
            continue;
        const bool isNamed = word != std::string_view::npos && at == word + 6;
        const int month = numberAt(text, at);
        skipSpaces(text, at);
        const bool hasYear = at < text.size() && (text[at] == '/' || text.substr(at).starts_with("nam "));
        if (month < 1 || month > 12 || (!isNamed && !(at < text.size() && text[at] == '/')))
            continue;
        if (const auto written = hasYear ? findYear(text, at) : std::nullopt)
            year = written->first;
        else if (!isNamed)
            continue;
        return year ? std::optional(monthsOf(*year, static_cast<unsigned>(month), static_cast<unsigned>(month)))
                    : std::nullopt;
    }
    return std::nullopt;
}

/// "2023", "2022-2023" from `from` on.
std::optional<Period> readYears(std::string_view text, std::size_t from)
{
    const auto first = findYear(text, from);
    if (!first)
        return std::nullopt;
    std::size_t at = first->second;
    skipSpaces(text, at);
    if (at < text.size() && (text[at] == '-' || text[at] == '/'))
    {
        ++at;
        skipSpaces(text, at);
        const int last = numberAt(text, at);
        if (isYear(last) && last >= first->first)
            return yearsOf(first->first, last);
    }
    return yearsOf(first->first, first->first);
}

} // namespace

std::optional<Period> readPeriod(std::string_view folded, std::optional<int> year)
{
    if (const auto day = calendar::findInText(folded))
        return Period{*day, *day};
    if (const auto quarters = readQuarters(folded, year))
        return quarters;
    if (const auto month = readMonth(folded, year))
        return month;
    return readYears(folded, 0);
}

std::optional<Period> readPlanYears(std::string_view folded)
{
    for (const std::string_view word : {"giai doan ", "nam hoc ", "nam "})
        for (std::size_t at = folded.find(word); at != std::string_view::npos; at = folded.find(word, at + 1))
        {
            std::size_t number = at + word.size();
            if (number + 4 > folded.size() || !isDigit(folded[number]))
                continue;
            // "ngay 15 thang 12 nam 2021": the year of a date
            const std::string_view before = folded.substr(0, at);
            const std::size_t month = before.rfind("thang ");
            if (word == "nam " && month != std::string_view::npos && at - month <= 9)
                continue;
            std::size_t end = number;
            if (isYear(numberAt(folded, end)))
                return readYears(folded, number);
        }
    return std::nullopt;
}

std::string yearsText(const Period& period)
{
    const int first = static_cast<int>(period.first.year());
    const int last = static_cast<int>(period.last.year());
    return first == last ? std::to_string(first) : std::to_string(first) + "-" + std::to_string(last);
}

std::optional<int> countOfSchools(std::string_view folded)
{
    std::optional<int> found;
    for (const std::string_view word : {" truong", " don vi", " co so"})
        for (std::size_t at = folded.find(word); at != std::string_view::npos; at = folded.find(word, at + 1))
        {
            std::size_t begin = at;
            while (begin > 0 && isDigit(folded[begin - 1]))
                --begin;
            constexpr std::size_t mostDigits = 4;
            if (begin == at || at - begin > mostDigits
                || (begin > 0 && (folded[begin - 1] == '/' || folded[begin - 1] == '.')))
                continue;
            if (found)
                return std::nullopt;
            found = numberAt(folded, begin);
        }
    return found;
}

} // namespace datchuan::schools
