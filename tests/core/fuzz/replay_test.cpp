#include "catch.hpp"
#include "fuzz/support/targets.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

using namespace datchuan;

/// Runs a fuzzer over its committed corpus: the inputs that reached something, and those that broke something.
void replay(const char* name, void (*target)(fuzz::Input))
{
    int inputs = 0;
    const std::filesystem::path corpus = std::filesystem::path(DATCHUAN_TESTS_DIR) / "fuzz" / "corpus" / name;
    for (const auto& entry : std::filesystem::directory_iterator(corpus))
    {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::vector<std::uint8_t> bytes(std::istreambuf_iterator<char>(file), {});
        INFO(entry.path());
        CHECK_NOTHROW(target(bytes));
        ++inputs;
    }
    CHECK(inputs > 0);
}

} // namespace

TEST_CASE("the corpus of the workbook fuzzer breaks no promise")
{
    replay("workbook", fuzz::workbook);
}

TEST_CASE("the corpus of the rule-set fuzzer breaks no promise")
{
    replay("ruleset", fuzz::ruleset);
}

TEST_CASE("the corpus of the text fuzzer breaks no promise")
{
    replay("text", fuzz::text);
}
