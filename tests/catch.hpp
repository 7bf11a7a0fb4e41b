#pragma once

// Catch2 2 (Debian 12) and 3 (Debian 13, Ubuntu) have different headers; our tests include this one.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#define DATCHUAN_CATCH_3
#else
#include <catch2/catch.hpp>
#endif

/// Matches a string that contains `part`; the matcher has another name in each version.
inline auto containsText(const std::string& part)
{
#ifdef DATCHUAN_CATCH_3
    return Catch::Matchers::ContainsSubstring(part);
#else
    return Catch::Matchers::Contains(part);
#endif
}
