#include "calendar/date.hpp"

#include "text/ascii.hpp"
#include "text/fold.hpp"

#include <array>
#include <cmath>
#include <cstdio>

namespace datchuan::calendar {

using text::isDigit;

using namespace std::chrono;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr sys_days dayZero{year{1899} / December / 30};

/// Reads up to `most` digits at `at`; -1 when there is none or one more digit follows.
int readNumber(std::string_view text, std::size_t& at, std::size_t most)
{
    int value = 0;
    std::size_t count = 0;
    while (at < text.size() && isDigit(text[at]) && count < most)
    {
        value = value * 10 + (text[at] - '0');
        ++at;
        ++count;
    }
    if (count == 0 || (at < text.size() && isDigit(text[at])))
        return -1;
    return value;
}

void skipBlanks(std::string_view text, std::size_t& at)
{
    while (at < text.size() && text[at] == ' ')
        ++at;
}

bool skipWord(std::string_view text, std::size_t& at, std::string_view word)
{
    if (text.substr(at, word.size()) != word)
        return false;
    at += word.size();
    skipBlanks(text, at);
    return true;
}

/// "15 thang 5 nam 2019" with the number of the day at `at`, moved over.
std::optional<Date> readInWords(std::string_view text, std::size_t& at)
{
    const int day = readNumber(text, at, 2);
    skipBlanks(text, at);
    if (day < 0 || !skipWord(text, at, "thang"))
        return std::nullopt;
    const int month = readNumber(text, at, 2);
    skipBlanks(text, at);
    if (month < 0 || !skipWord(text, at, "nam"))
        return std::nullopt;
    const int year = readNumber(text, at, 4);
    if (year < 0)
        return std::nullopt;
    return make(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

/// "15/5/2019", "15-5-2019", "15.5.2019", "2019-05-15" with the first digit at `at`, moved over.
std::optional<Date> readInNumbers(std::string_view text, std::size_t& at)
{
    const std::size_t start = at;
    const int first = readNumber(text, at, 4);
    const std::size_t firstWidth = at - start;
    skipBlanks(text, at);
    if (first < 0 || at >= text.size())
        return std::nullopt;
    const char separator = text[at];
    if (separator != '/' && separator != '-' && separator != '.')
        return std::nullopt;
    ++at;
    skipBlanks(text, at);
    const int second = readNumber(text, at, 2);
    skipBlanks(text, at);
    if (second < 0 || at >= text.size() || text[at] != separator)
        return std::nullopt;
    ++at;
    skipBlanks(text, at);
    const std::size_t lastStart = at;
    const int third = readNumber(text, at, 4);
    const std::size_t lastWidth = at - lastStart;
    if (third < 0)
        return std::nullopt;
    if (firstWidth == 4 && lastWidth <= 2)
        return make(first, static_cast<unsigned>(second), static_cast<unsigned>(third));
    if (firstWidth <= 2 && lastWidth == 4)
        return make(third, static_cast<unsigned>(second), static_cast<unsigned>(first));
    return std::nullopt;
}

} // namespace

std::optional<Date> make(int y, unsigned m, unsigned d)
{
    const Date date{year{y}, month{m}, day{d}};
    if (y < firstYear || y > lastYear || !date.ok())
        return std::nullopt;
    return date;
}

std::optional<Date> fromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i != 4 && i != 7 && !isDigit(text[i]))
            return std::nullopt;
    std::size_t at = 0;
    const int y = readNumber(text, at, 4);
    const int m = readNumber(text, ++at, 2);
    const int d = readNumber(text, ++at, 2);
    return make(y, static_cast<unsigned>(m), static_cast<unsigned>(d));
}

std::optional<Date> dateAt(std::string_view folded, std::size_t& at)
{
    if (at >= folded.size() || !isDigit(folded[at]) || (at > 0 && isDigit(folded[at - 1])))
        return std::nullopt;
    for (const auto read : {&readInWords, &readInNumbers})
    {
        std::size_t end = at;
        if (const auto date = read(folded, end))
        {
            at = end;
            return date;
        }
    }
    return std::nullopt;
}

std::optional<Date> findInText(std::string_view text)
{
    const std::string folded = text::fold(text);
    for (std::size_t at = 0; at < folded.size(); ++at)
        if (const auto date = dateAt(folded, at))
            return date;
    return std::nullopt;
}

std::optional<Date> fromSerial(double serial)
{
    if (!std::isfinite(serial) || serial < 0 || serial > 200000)
        return std::nullopt;
    const Date date{dayZero + days{static_cast<int>(std::floor(serial))}};
    return make(static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

double toSerial(Date date)
{
    return static_cast<double>((sys_days{date} - dayZero).count());
}

Date addMonths(Date date, int count)
{
    const Date moved = date + months{count};
    return moved.ok() ? moved : Date{moved.year() / moved.month() / last};
}

Date addYears(Date date, int count)
{
    return addMonths(date, 12 * count);
}

int schoolYearOf(Date date)
{
    return static_cast<int>(date.year()) - (date.month() < std::chrono::August ? 1 : 0);
}

std::string toIso(Date date)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return buffer.data();
}

std::string toVietnamese(Date date)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%02u/%02u/%04d", static_cast<unsigned>(date.day()),
                  static_cast<unsigned>(date.month()), static_cast<int>(date.year()));
    return buffer.data();
}

} // namespace datchuan::calendar
