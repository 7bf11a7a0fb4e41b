#include "calendar/period.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>

namespace datchuan::calendar {

using text::isDigit;

namespace {

constexpr int earliestYear = 1990; // schools were recognised from the nineties on
constexpr int latestYear = 2100;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool isYear(int number)
{
    return number >= earliestYear && number <= latestYear;
}

Period monthsOf(int year, unsigned firstMonth, int lastYear, unsigned lastMonth)
{
    using namespace std::chrono;
    return {std::chrono::year(year) / month(firstMonth) / day(1),
            std::chrono::year(lastYear) / month(lastMonth) / std::chrono::last};
}

Period monthsOf(int year, unsigned firstMonth, unsigned lastMonth)
{
    return monthsOf(year, firstMonth, year, lastMonth);
}

Period yearsOf(int first, int last)
{
    return monthsOf(first, 1, last, 12);
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

void skip(std::string_view text, std::size_t& at, std::string_view characters)
{
    at = std::min(text.find_first_not_of(characters, at), text.size());
}

bool skipWord(std::string_view text, std::size_t& at, std::string_view word)
{
    if (!text.substr(std::min(at, text.size())).starts_with(word))
        return false;
    at += word.size();
    skip(text, at, " ");
    return true;
}

bool beginsWord(std::string_view text, std::size_t at)
{
    return at == 0 || (!isLetter(text[at - 1]) && !isDigit(text[at - 1]));
}

/// The first year from `from` on that stands by itself, and the place behind it.
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

/// "2025-2026" at `at`, moved over: the first year.
std::optional<int> schoolYearAt(std::string_view text, std::size_t& at)
{
    std::size_t end = at;
    const int first = numberAt(text, end);
    skip(text, end, " ");
    if (!isYear(first) || end >= text.size() || (text[end] != '-' && text[end] != '/'))
        return std::nullopt;
    skip(text, ++end, " ");
    if (numberAt(text, end) != first + 1)
        return std::nullopt;
    at = end;
    return first;
}

/// The calendar year of a month, behind it: "/2025", " năm 2025", "năm học 2025-2026"; moved over.
std::optional<int> yearBehind(std::string_view text, std::size_t& at, unsigned month)
{
    std::size_t end = at;
    skip(text, end, " ");
    const bool joined = end < text.size() && (text[end] == '/' || text[end] == '-' || text[end] == '.');
    skip(text, end, " /-.,(");
    const bool named = skipWord(text, end, "nam hoc ") || skipWord(text, end, "nam ");
    if (!joined && !named)
        return std::nullopt;
    if (const auto first = schoolYearAt(text, end))
    {
        at = end;
        constexpr unsigned august = 8;
        return month >= august ? *first : *first + 1;
    }
    const int year = numberAt(text, end);
    if (!isYear(year))
        return std::nullopt;
    at = end;
    return year;
}

/// 1…4 for "1", "iv" and the like at `at`, moved over; 0 for anything else.
unsigned quarterAt(std::string_view text, std::size_t& at)
{
    std::size_t end = at;
    while (end < text.size() && (isDigit(text[end]) || isLetter(text[end])))
        ++end;
    const std::string_view word = text.substr(std::min(at, text.size()), end - at);
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

unsigned monthNumberAt(std::string_view text, std::size_t& at)
{
    std::size_t end = at;
    const int number = numberAt(text, end);
    if (number < 1 || number > 12)
        return 0;
    at = end;
    return static_cast<unsigned>(number);
}

/// The last of "I", "I, II", "I và quý II", "9 đến 11": each greater than the one before; `at` moves over them.
template <typename Read>
unsigned lastOfList(std::string_view text, std::size_t& at, unsigned first, std::string_view word, Read read)
{
    for (;;)
    {
        std::size_t next = at;
        skip(text, next, " ,-+");
        for (const std::string_view joining : {"va ", "den "})
            skipWord(text, next, joining);
        skipWord(text, next, word);
        const unsigned number = read(text, next);
        if (number <= first)
            return first;
        first = number;
        at = next;
    }
}

/// "quý III năm 2023", "Q3/2023", "quý I, II/2023" at `at`, moved over.
std::optional<Period> quartersAt(std::string_view text, std::size_t& at, std::optional<int> year)
{
    std::size_t end = at;
    if (!beginsWord(text, at) || (!skipWord(text, end, "quy ") && !skipWord(text, end, "q")))
        return std::nullopt;
    const unsigned first = quarterAt(text, end);
    if (first == 0)
        return std::nullopt;
    const unsigned last = lastOfList(text, end, first, "quy ", quarterAt);
    if (const auto written = yearBehind(text, end, 3 * last))
        year = written;
    else if (const auto later = findYear(text, end)) // "quý I (dự kiến) 2024"
        year = later->first;
    at = end;
    return year ? std::optional(monthsOf(*year, 3 * first - 2, 3 * last)) : std::nullopt;
}

/// "tháng 9/2023", "tháng 9 năm 2023", "9/2023", "tháng 9" of `year`, at `at`, moved over.
std::optional<Period> monthAt(std::string_view text, std::size_t& at, std::optional<int> year)
{
    std::size_t end = at;
    const bool named = beginsWord(text, at) && skipWord(text, end, "thang ");
    if (!named && at > 0 && (isDigit(text[at - 1]) || text[at - 1] == '/'))
        return std::nullopt;
    const unsigned first = monthNumberAt(text, end);
    if (first == 0 || (!named && (end >= text.size() || (text[end] != '/' && !text.substr(end).starts_with(" /")))))
        return std::nullopt;
    const unsigned last = named ? lastOfList(text, end, first, "thang ", monthNumberAt) : first;
    if (const auto written = yearBehind(text, end, last))
        year = written;
    else if (!named)
        return std::nullopt;
    at = end;
    return year ? std::optional(monthsOf(*year, first, last)) : std::nullopt;
}

/// "học kỳ I năm học 2025-2026", "HK2 (2025-2026)", "học kỳ I và II …" at `at`, moved over.
std::optional<Period> termAt(std::string_view text, std::size_t& at)
{
    std::size_t end = at;
    if (!beginsWord(text, at)
        || (!skipWord(text, end, "hoc ky ") && !skipWord(text, end, "hoc ki ") && !skipWord(text, end, "hk")))
        return std::nullopt;
    const unsigned first = quarterAt(text, end);
    if (first == 0 || first > 2)
        return std::nullopt;
    const unsigned last = lastOfList(text, end, first, "hoc ky ", quarterAt);
    skip(text, end, " ,/-(");
    skipWord(text, end, "cua ");
    skipWord(text, end, "nam hoc ");
    const auto year = schoolYearAt(text, end);
    if (!year)
        return std::nullopt;
    at = end;
    // the first term reaches into January, the second to the end of the school year at the latest
    const Period one = monthsOf(*year, 8, *year + 1, 1);
    const Period two = monthsOf(*year + 1, 1, 7);
    return Period{first == 1 ? one.first : two.first, last == 1 ? one.last : two.last};
}

/// "năm học 2025-2026" at `at`, moved over: August to July (schoolYearOf).
std::optional<Period> namedSchoolYearAt(std::string_view text, std::size_t& at)
{
    std::size_t end = at;
    if (!beginsWord(text, at) || !skipWord(text, end, "nam hoc "))
        return std::nullopt;
    const auto year = schoolYearAt(text, end);
    if (!year)
        return std::nullopt;
    at = end;
    return monthsOf(*year, 8, *year + 1, 7);
}

/// The first place where a reader finds something.
template <typename Read>
std::optional<Period> findFirst(std::string_view text, std::optional<int> year, Read read)
{
    for (std::size_t at = 0; at < text.size(); ++at)
    {
        std::size_t end = at;
        if (const auto period = read(text, end, year))
            return period;
    }
    return std::nullopt;
}

/// "từ 1/9/2025", "từ ngày …": what stands before a time says that it only begins then.
bool isBeginning(std::string_view before)
{
    for (const std::string_view word : {"ngay ", "dau "})
        if (before.ends_with(word))
            before.remove_suffix(word.size());
    return before == "tu " || before.ends_with(" tu ");
}

/// The calendar years "2023", "2022-2023" from `from` on.
std::optional<Period> readYears(std::string_view folded, std::size_t from)
{
    const auto first = findYear(folded, from);
    if (!first)
        return std::nullopt;
    std::size_t at = first->second;
    skip(folded, at, " ");
    if (at < folded.size() && (folded[at] == '-' || folded[at] == '/'))
    {
        skip(folded, ++at, " ");
        const int last = numberAt(folded, at);
        if (isYear(last) && last >= first->first)
            return yearsOf(first->first, last);
    }
    return yearsOf(first->first, first->first);
}

} // namespace

std::optional<Period> readPeriod(std::string_view folded, std::optional<int> year)
{
    if (const auto day = findInText(folded))
        return Period{*day, *day};
    if (const auto quarters = findFirst(folded, year, quartersAt))
        return quarters;
    if (const auto month = findFirst(folded, year, monthAt))
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

std::optional<Date> lastDayIn(std::string_view folded)
{
    std::optional<Date> latest;
    for (std::size_t at = 0; at < folded.size();)
    {
        const std::size_t begin = at;
        std::optional<Period> period;
        if (const auto day = dateAt(folded, at))
            period = Period{*day, *day};
        for (const auto read : {&termAt, &namedSchoolYearAt})
            if (!period)
                period = read(folded, at);
        for (const auto read : {&quartersAt, &monthAt})
            if (!period)
                period = read(folded, at, {});
        if (period && !isBeginning(folded.substr(0, begin)) && (!latest || *latest < period->last))
            latest = period->last;
        at = std::max(at, begin + 1);
    }
    return latest;
}

} // namespace datchuan::calendar
