#include "ruleset/threshold.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace datchuan::ruleset {

namespace {

using namespace std::string_view_literals;

constexpr std::array flags{
    "difficult_area"sv, "extremely_difficult_commune"sv, "specialised"sv, "urban"sv, "rural"sv, "lower_secondary"sv,
    "upper_secondary"sv};
constexpr std::array words{"KK"sv, "ĐBKK"sv, "chuyên"sv, "thành thị"sv, "nông thôn"sv, "THCS"sv, "THPT"sv};
static_assert(flags.size() == words.size());

/// "0,95", "30": as Vietnamese readers write it.
std::string decimal(double value)
{
    std::array<char, 32> digits{};
    const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    std::string text(static_cast<const char*>(digits.data()), end);
    std::ranges::replace(text, '.', ',');
    return text;
}

} // namespace

std::set<std::string> variantFlags(const std::set<std::string>& said)
{
    std::set<std::string> found;
    for (std::size_t i = 0; i < flags.size(); ++i)
        if (said.contains(std::string(words[i])))
            found.emplace(flags[i]);
    if (found.contains("specialised"))
        found.erase("upper_secondary");
    return found;
}

std::string_view wordOfFlag(std::string_view flag)
{
    const auto found = std::ranges::find(flags, flag);
    return found == flags.end() ? std::string_view() : words[static_cast<std::size_t>(found - flags.begin())];
}

std::span<const std::string_view> flagsWithWords()
{
    return flags;
}

bool hasVariant(const Threshold& row, std::string_view flag)
{
    return std::ranges::find(row.variant, flag) != row.variant.end();
}

const Threshold* rowFor(const std::set<std::string>& said, std::span<const Threshold* const> rows)
{
    const Threshold* best = nullptr;
    for (const Threshold* row : rows)
    {
        if (!std::ranges::all_of(row->variant, [&](const std::string& part) { return said.contains(part); }))
            continue;
        if (best == nullptr || row->variant.size() > best->variant.size()
            || (row->variant.size() == best->variant.size() && hasVariant(*row, "specialised")))
            best = row;
    }
    return best;
}

bool isEqualFigure(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max({1.0, std::abs(a), std::abs(b)});
}

bool satisfies(double figure, const Threshold& row)
{
    if (isEqualFigure(figure, row.value))
        return true;
    if (row.comparator == ">=")
        return figure > row.value;
    return row.comparator == "<=" && figure < row.value;
}

std::string figureText(const Threshold& row)
{
    const std::string sign = row.comparator == ">=" ? "≥ " : row.comparator == "<=" ? "≤ " : "= ";
    return sign + (row.unit == "rate" ? decimal(std::round(row.value * 1e6) / 1e4) + "%" : decimal(row.value));
}

} // namespace datchuan::ruleset
