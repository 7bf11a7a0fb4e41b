#include "ruleset/wording.hpp"

#include "text/similar.hpp"

#include <algorithm>
#include <cctype>

namespace datchuan::ruleset {
namespace {

constexpr std::size_t longestQuote = 40;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

} // namespace

std::string quoted(std::string_view text)
{
    if (text.size() <= longestQuote)
        return '"' + std::string(text) + '"';
    auto end = longestQuote;
    while (end > 0 && isContinuation(text[end]))
        --end;
    return '"' + std::string(text.substr(0, end)) + "…\"";
}

std::string listed(std::span<const std::string_view> names)
{
    std::string result;
    for (const auto name : names)
        result += (result.empty() ? "" : ", ") + quoted(name);
    return result;
}

std::string_view nearest(std::string_view name, std::span<const std::string_view> candidates)
{
    if (name.size() > longestQuote)
        return {};
    const auto wanted = lower(name);
    // a third of the letters may be wrong, at most two: "tile" is title, "x" is nothing
    const int limit = std::min(2, static_cast<int>(name.size() + 1) / 3);
    std::string_view best;
    int bestDistance = limit + 1;
    for (const auto candidate : candidates)
    {
        const int distance = text::editDistance(wanted, lower(candidate), limit);
        if (distance < bestDistance)
        {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

std::string didYouMeanVi(std::string_view near)
{
    return near.empty() ? std::string() : " Có phải là " + quoted(near) + "?";
}

std::string didYouMeanEn(std::string_view near)
{
    return near.empty() ? std::string() : " Did you mean " + quoted(near) + "?";
}

std::string step(std::string_view key)
{
    std::string result = "/";
    for (const char c : key)
    {
        if (c == '~')
            result += "~0";
        else if (c == '/')
            result += "~1";
        else
            result += c;
    }
    return result;
}

std::string step(std::size_t index)
{
    return '/' + std::to_string(index);
}

} // namespace datchuan::ruleset
