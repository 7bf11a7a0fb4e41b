#include "generate/choices.hpp"

#include <array>
#include <stdexcept>

namespace datchuan::tests {

std::span<const Choices::Option> Choices::options()
{
    static constexpr std::array<Option, 38> all{{
        {"kind", 13, 1},        {"set", 6, 1},         {"date", 5, 2},         {"type", 4, 2},
        {"titleRows", 9, 2},    {"motto", 2, 3},       {"tail", 4, 2},         {"offset", 5, 2},
        {"numbers", 2, 2},      {"note", 2, 3},        {"responsible", 2, 4},  {"evidence", 2, 4},
        {"titleColumn", 3, 3},  {"blankColumn", 3, 4}, {"notMetColumn", 3, 3}, {"resultForm", 4, 4},
        {"headerRows", 3, 2},   {"merged", 2, 2},      {"labelWord", 7, 2},    {"levelWord", 6, 2},
        {"notMetWord", 4, 2},   {"wording", 6, 2},     {"typo", 5, 8},         {"codes", 17, 2},
        {"standardRows", 6, 2}, {"subtotals", 3, 3},   {"mark", 16, 2},        {"style", 4, 2},
        {"absent", 5, 2},       {"gaps", 2, 3},        {"claim", 2, 4},        {"blanks", 4, 4},
        {"neighbour", 12, 3},   {"mandatory", 2, 3},   {"titleSlips", 4, 3},   {"partyWords", 5, 2},
        {"labelLetters", 4, 4}, {"conclusion", 4, 2},
    }};
    return all;
}

Choices::Choices(std::uint32_t seed, std::span<const Option> drawn) : m_seed(seed)
{
    for (const Option& option : drawn)
    {
        auto random = stream(option.name);
        const bool plain = option.plainIn > 1 && pick(random, option.plainIn) != 0;
        m_values[std::string(option.name)] = plain ? 0 : pick(random, option.count);
    }
}

int Choices::operator[](std::string_view name) const
{
    const auto found = m_values.find(name);
    if (found == m_values.end())
        throw std::logic_error("no choice " + std::string(name));
    return found->second;
}

void Choices::set(std::string_view name, int value)
{
    m_values[std::string(name)] = value;
}

std::mt19937 Choices::stream(std::string_view purpose) const
{
    std::vector<std::uint32_t> words{m_seed};
    for (const char c : purpose)
        words.push_back(static_cast<unsigned char>(c));
    std::seed_seq sequence(words.begin(), words.end());
    return std::mt19937(sequence);
}

std::vector<std::string> Choices::notPlain() const
{
    std::vector<std::string> names;
    for (const auto& [name, value] : m_values)
        if (value != 0)
            names.push_back(name);
    return names;
}

std::string Choices::text() const
{
    std::string all;
    for (const auto& [name, value] : m_values)
        if (value != 0)
            all += (all.empty() ? "" : " ") + name + "=" + std::to_string(value);
    return all;
}

// not std::uniform_int_distribution: its numbers differ between libraries, and a seed must mean the same everywhere
int pick(std::mt19937& random, int count)
{
    return static_cast<int>(random() % static_cast<std::uint32_t>(count));
}

} // namespace datchuan::tests
