#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace datchuan::fuzz {

using Input = std::span<const std::uint8_t>;

/// Takes decisions off the front of a fuzzer's input; what is used up reads as zeros.
class Bytes
{
public:
    explicit Bytes(Input input) : m_rest(input) {}

    bool empty() const { return m_rest.empty(); }

    int byte()
    {
        if (m_rest.empty())
            return 0;
        const int first = m_rest.front();
        m_rest = m_rest.subspan(1);
        return first;
    }

    /// 0 … count-1.
    int below(int count)
    {
        const int number = count > 256 ? byte() * 256 + byte() : byte();
        return number % count;
    }

    template <typename List>
    const auto& oneOf(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }

    std::string text(int length)
    {
        std::string bytes;
        for (int i = 0; i < length && !empty(); ++i)
            bytes += static_cast<char>(byte());
        return bytes;
    }

private:
    Input m_rest;
};

} // namespace datchuan::fuzz
