#include "repair/content.hpp"

#include "calendar/date.hpp"
#include "check/figures/tables.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace datchuan::repair {

using text::isDigit;

namespace {

/// "1.234", "12.345.678": groups of three behind points, and no leading zero.
bool hasThousandPoints(std::string_view digits)
{
    std::size_t point = digits.find('.');
    if (point == std::string_view::npos || point == 0 || point > 3 || digits.front() == '0')
        return false;
    while (point != std::string_view::npos)
    {
        const std::size_t next = digits.find('.', point + 1);
        if (std::min(next, digits.size()) - point - 1 != 3)
            return false;
        point = next;
    }
    return true;
}

/// With all the digits that it needs.
std::string shortest(double number)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), end};
}

} // namespace

std::optional<double> typedValue(std::string_view text)
{
    std::string digits(text);
    const bool percent = digits.ends_with('%');
    if (percent)
        digits.pop_back();
    std::erase(digits, ' ');
    const bool negative = digits.starts_with('-');
    if (negative)
        digits.erase(0, 1);
    if (digits.empty() || !isDigit(digits.front()) || !isDigit(digits.back())
        || !std::ranges::all_of(digits, [](char letter) { return isDigit(letter) || letter == ',' || letter == '.'; }))
        return std::nullopt;
    if (const std::size_t comma = digits.find(','); comma != std::string::npos)
    {
        const std::string_view whole = std::string_view(digits).substr(0, comma);
        if (whole.find('.') != std::string_view::npos && !hasThousandPoints(whole))
            return std::nullopt;
        std::erase_if(digits, [](char letter) { return letter == '.'; });
        std::ranges::replace(digits, ',', '.');
    }
    else if (hasThousandPoints(digits))
        std::erase(digits, '.');
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    if (percent)
        number /= 100;
    return negative ? -number : number;
}

bool holds(const Content& content, std::string_view before)
{
    if (const auto* text = std::get_if<std::string>(&content))
        return *text == before;
    const auto* number = std::get_if<double>(&content);
    if (number == nullptr)
        return false;
    const auto date = calendar::fromSerial(*number);
    return before == shortest(*number) || before == check::typedNumber(*number)
           || before == check::typedNumber(*number * 100) + "%" || (date && before == calendar::toVietnamese(*date));
}

std::optional<Content> contentAfter(const CellFix& fix)
{
    switch (fix.result)
    {
        case Result::Number:
            if (const auto number = typedValue(fix.fix.after))
                return *number;
            return std::nullopt;
        case Result::Formula:
            return Formula{fix.fix.after};
        case Result::Text:
            break;
    }
    return fix.fix.after;
}

} // namespace datchuan::repair
