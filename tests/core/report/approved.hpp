#pragma once

#include "catch.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace datchuan::tests {

/// The whole output against a committed file of tests/data/approved, byte by byte. With DATCHUAN_APPROVE set in the
/// environment the file is written instead: look at the difference, then commit it.
inline void checkApproved(const std::string& name, const std::string& actual)
{
    const std::string path = std::string(DATCHUAN_TESTS_DIR "/data/approved/") + name;
    if (std::getenv("DATCHUAN_APPROVE") != nullptr)
        std::ofstream(path, std::ios::binary) << actual;
    std::ostringstream expected;
    expected << std::ifstream(path, std::ios::binary).rdbuf();
    INFO(path);
    CHECK(actual == expected.str());
}

} // namespace datchuan::tests
