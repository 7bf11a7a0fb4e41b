#pragma once

/// The signs that folded texts, codes and dates are made of.
namespace datchuan::text {

/// '0' to '9' and no other digit.
constexpr bool isDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

/// A byte of a word in a folded text: a letter, a digit, or part of a letter beyond ASCII.
constexpr bool isWordChar(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 'a' && byte <= 'z') || isDigit(byte) || byte >= 0x80;
}

} // namespace datchuan::text
