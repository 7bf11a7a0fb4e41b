#include "text/number.hpp"

#include "text/ascii.hpp"
#include "text/fold.hpp"

#include <cmath>
#include <vector>

namespace datchuan::text {

namespace {

bool isSeparator(char c)
{
    return c == '.' || c == ',' || c == ' ';
}

/// Digits, fewer than a double can hold.
double toNumber(std::string_view digits)
{
    double value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

} // namespace

std::optional<NumberText> readNumberText(std::string_view text)
{
    const std::string folded = fold(text);
    constexpr std::size_t longest = 18;
    if (folded.empty() || folded.size() > longest || !isDigit(folded.front()) || !isDigit(folded.back()))
        return std::nullopt;
    std::vector<std::string> groups(1);
    std::string separators;
    for (const char c : folded)
        if (isDigit(c))
            groups.back() += c;
        else if (isSeparator(c) && !groups.back().empty())
        {
            separators += c;
            groups.emplace_back();
        }
        else
            return std::nullopt;
    if (groups.front().size() > 1 && groups.front().front() == '0')
        return std::nullopt;
    if (separators.empty())
        return NumberText{toNumber(folded), {}, folded};
    const auto isGroup = [](const std::string& group) { return group.size() == 3; };
    // the last separator is a decimal one unless it repeats those before it
    const char last = separators.back();
    const bool decimal =
        last != ' '
        && (separators.size() == 1 ? groups.back().size() != 3 || groups.front().size() > 3 || groups.front() == "0"
                                   : separators.find(last) == separators.size() - 1);
    const std::size_t whole = groups.size() - (decimal ? 1 : 0);
    std::string digits = groups.front();
    for (std::size_t i = 1; i < whole; ++i)
    {
        if (!isGroup(groups[i]) || groups.front().size() > 3 || separators[i - 1] != separators.front())
            return std::nullopt;
        digits += groups[i];
    }
    NumberText number{toNumber(digits), {}, digits};
    if (decimal)
    {
        number.value += toNumber(groups.back()) / std::pow(10.0, static_cast<double>(groups.back().size()));
        number.plain += last + groups.back();
    }
    else if (separators.size() == 1 && last != ' ')
    {
        number.asDecimal = toNumber(digits) / 1000;
        number.plain = folded;
    }
    return number;
}

std::optional<double> readPercentText(std::string_view text)
{
    std::string folded = fold(text);
    if (folded.empty() || folded.back() != '%')
        return std::nullopt;
    folded.pop_back();
    const auto number = readNumberText(folded);
    // "1.234" is no thousand here
    return number ? std::optional(number->asDecimal.value_or(number->value)) : std::nullopt;
}

} // namespace datchuan::text
