#include "answer/argument.hpp"

#include "recognise/code.hpp"
#include "text/ascii.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

namespace datchuan::answer {

using text::isDigit;

namespace {

constexpr int highestLevel = 4;

/// Drops the word and the blanks behind it, if the text begins with it.
void dropWord(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word))
        return;
    text.remove_prefix(word.size());
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
}

std::optional<std::string> codeOfNumber(double number)
{
    if (number >= 1 && number <= 9 && number == std::floor(number))
        return std::to_string(static_cast<int>(number));
    if (const double tenfold = std::round(number * 10);
        number > 22 && number < 23 && std::abs(number * 10 - tenfold) < 1e-9)
        return "22." + std::to_string(static_cast<int>(tenfold) % 10);
    return recognise::readCode(number);
}

/// The decimal separator is the only one that the text has, if it has one at all. Three digits behind it may be a
/// group of thousands, unless a single 0 stands before it.
bool isPlainNumber(std::string_view text)
{
    const std::size_t separator = text.find_first_of(".,");
    const std::string_view whole = text.substr(0, separator);
    const auto allDigits = [](std::string_view part) { return !part.empty() && std::ranges::all_of(part, isDigit); };
    if (!allDigits(whole))
        return false;
    if (separator == std::string_view::npos)
        return true;
    const std::string_view rest = text.substr(separator + 1);
    return allDigits(rest) && (rest.size() != 3 || whole == "0");
}

std::optional<double> figureOfText(const std::string& text)
{
    const std::string folded = text::fold(text);
    std::string_view rest = folded;
    const bool percent = rest.ends_with('%');
    if (percent)
        rest.remove_suffix(1);
    while (!rest.empty() && rest.back() == ' ')
        rest.remove_suffix(1);
    const bool negative = rest.starts_with('-');
    if (negative)
        rest.remove_prefix(1);
    if (!isPlainNumber(rest))
        return std::nullopt;
    std::string plain(rest);
    std::ranges::replace(plain, ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error != std::errc() || end != plain.data() + plain.size())
        return std::nullopt;
    return (negative ? -value : value) / (percent ? 100 : 1);
}

} // namespace

bool isOmitted(const Argument& argument)
{
    if (const auto* number = std::get_if<double>(&argument))
        return *number == 0;
    if (const auto* text = std::get_if<std::string>(&argument))
        return text::fold(*text).empty();
    return std::holds_alternative<std::monostate>(argument);
}

std::optional<calendar::Date> readDate(const Argument& argument)
{
    if (const auto* number = std::get_if<double>(&argument))
        return calendar::fromSerial(*number);
    if (const auto* text = std::get_if<std::string>(&argument))
        return calendar::findInText(*text);
    return std::nullopt;
}

std::optional<int> readLevel(const Argument& argument)
{
    if (const auto* number = std::get_if<double>(&argument))
    {
        const bool isLevel = *number >= 0 && *number <= highestLevel && *number == std::floor(*number);
        return isLevel ? std::optional(static_cast<int>(*number)) : std::nullopt;
    }
    const auto* text = std::get_if<std::string>(&argument);
    if (text == nullptr)
        return std::nullopt;
    const std::string folded = text::fold(*text);
    std::string_view rest = folded;
    dropWord(rest, "muc");
    dropWord(rest, "m");
    if (rest.size() != 1 || rest.front() < '0' || rest.front() > '0' + highestLevel)
        return std::nullopt;
    return rest.front() - '0';
}

std::optional<std::string> readCode(const Argument& argument)
{
    if (const auto* number = std::get_if<double>(&argument))
        return codeOfNumber(*number);
    const auto* text = std::get_if<std::string>(&argument);
    if (text == nullptr)
        return std::nullopt;
    const std::string folded = text::fold(*text);
    if (folded.size() == 1 && folded.front() >= '1' && folded.front() <= '9')
        return folded;
    const auto mention = recognise::readCode(folded);
    return mention ? std::optional(mention->code) : std::nullopt;
}

std::optional<std::string> readLetter(const Argument& argument)
{
    const auto* text = std::get_if<std::string>(&argument);
    if (text == nullptr)
        return std::nullopt;
    const std::string folded = text::fold(*text);
    std::string_view rest = folded;
    dropWord(rest, "chi bao");
    if (rest.ends_with(')') || rest.ends_with('.'))
        rest.remove_suffix(1);
    if (rest.size() != 1 || !(rest == "*" || (rest.front() >= 'a' && rest.front() <= 'z')))
        return std::nullopt;
    return std::string(rest);
}

std::optional<double> readFigure(const Argument& argument)
{
    if (const auto* number = std::get_if<double>(&argument))
        return std::isfinite(*number) ? std::optional(*number) : std::nullopt;
    if (const auto* text = std::get_if<std::string>(&argument))
        return figureOfText(*text);
    return std::nullopt;
}

} // namespace datchuan::answer
