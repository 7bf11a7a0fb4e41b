#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

/// Pieces of the loader's messages.
namespace datchuan::ruleset {

/// The text in double quotes, cut at a character after some 40 bytes: a fault must stay readable for any input.
std::string quoted(std::string_view text);

/// "a, b, c", each quoted.
std::string listed(std::span<const std::string_view> names);

/// The candidate that the misspelt name most likely means; empty when none is near.
std::string_view nearest(std::string_view name, std::span<const std::string_view> candidates);

/// " Có phải là "x"?" and " Did you mean "x"?"; empty when nothing is near.
std::string didYouMeanVi(std::string_view near);
std::string didYouMeanEn(std::string_view near);

/// A step of a JSON pointer (RFC 6901): "~" and "/" escaped, a slash before.
std::string step(std::string_view key);
std::string step(std::size_t index);

} // namespace datchuan::ruleset
