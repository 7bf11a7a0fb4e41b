#pragma once

#include "generate/choices.hpp"

#include <string>

/// Texts as clerks write them.
namespace datchuan::tests {

std::string upperCase(const std::string& text);
/// The letters of the text taken apart, as files from macOS have them.
std::string decomposed(const std::string& text);
/// A header word in the writing that the choices ask for: capitals, line breaks, double blanks, decomposed.
std::string asWritten(const Choices& choices, const std::string& header);

} // namespace datchuan::tests
