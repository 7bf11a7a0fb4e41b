#pragma once

#include "fuzz/support/bytes.hpp"

#include <stdexcept>
#include <string_view>

/// The fuzzers. Each takes any bytes and throws Broken when the core breaks one of its promises. They know nothing of
/// libFuzzer: core_tests run them over the committed corpus.
namespace datchuan::fuzz {

struct Broken : std::logic_error
{
    using std::logic_error::logic_error;
};

inline void expect(bool holds, const std::string& promise)
{
    if (!holds)
        throw Broken(promise);
}

/// A workbook, written as the bytes say: checked and reported.
void workbook(Input input);
/// A rule set: loaded, and used if it loads.
void ruleset(Input input);
/// A text: everything that reads text.
void text(Input input);

} // namespace datchuan::fuzz
