#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::tests {

/// The independent choices that make a layout. Each is a number; 0 is the plainest, so a choice is switched off by
/// setting it to 0. What is drawn for one choice never depends on another: a failing layout can be reduced.
class Choices
{
public:
    struct Option
    {
        std::string_view name;
        int count;   ///< values 0 … count - 1
        int plainIn; ///< one in so many draws is not plain; 1 = every value alike
    };
    static std::span<const Option> options();

    explicit Choices(std::uint32_t seed, std::span<const Option> drawn = options());

    int operator[](std::string_view name) const;
    void set(std::string_view name, int value);
    std::uint32_t seed() const { return m_seed; }
    /// Random numbers for one purpose.
    std::mt19937 stream(std::string_view purpose) const;
    /// The choices that are not plain, "mark=3 titles=2".
    std::string text() const;
    std::vector<std::string> notPlain() const;

private:
    std::uint32_t m_seed;
    std::map<std::string, int, std::less<>> m_values;
};

/// A number from 0 to count - 1.
int pick(std::mt19937& random, int count);

/// One of the entries.
template <typename Range>
const auto& oneOf(std::mt19937& random, const Range& range)
{
    return range[static_cast<std::size_t>(pick(random, static_cast<int>(std::size(range))))];
}

} // namespace datchuan::tests
