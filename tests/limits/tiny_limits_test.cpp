#include "catch.hpp"

#include "files.hpp"
#include "ruleset/library.hpp"
#include "ruleset/loader.hpp"
#include "sample.hpp"

#include <algorithm>

/// The loader compiled with tiny limits: what is built in holds where nobody passes limits.
namespace {

using namespace datchuan::ruleset;

std::vector<Fault> faultsOf(std::string_view json)
{
    auto result = load(json, "own.json");
    return std::holds_alternative<RuleSet>(result) ? std::vector<Fault>()
                                                   : std::get<std::vector<Fault>>(std::move(result));
}

bool tells(const std::vector<Fault>& faults, std::string_view words)
{
    return std::ranges::any_of(
        faults, [words](const Fault& fault) { return fault.message.en.find(words) != std::string::npos; });
}

} // namespace

TEST_CASE("a file beyond the built-in size is refused unread")
{
    const auto faults = faultsOf(sample::good);
    REQUIRE(faults.size() == 1);
    CHECK(tells(faults, "too large"));
    CHECK(faults.front().file == "own.json");
}

TEST_CASE("depth, length of texts and lists, and the number of faults are held")
{
    CHECK(tells(faultsOf("[[[[[]]]]]"), "nested deeper than 4"));
    CHECK_FALSE(tells(faultsOf("[[[[]]]]"), "nested deeper"));
    CHECK(tells(faultsOf(R"({"id": ")" + std::string(41, 'x') + R"("})"), "at most 40"));
    CHECK_FALSE(tells(faultsOf(R"({"id": ")" + std::string(40, 'x') + R"("})"), "at most 40"));
    CHECK_FALSE(faultsOf(R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1})").empty());
    CHECK(faultsOf("{}").size() <= 5);
}

TEST_CASE("a library of files that are all too large is empty and says so for each of them")
{
    const auto files = rulesets::officialFiles();
    const Library library = Library::load(files);
    CHECK(library.all().empty());
    CHECK(library.faults().size() == files.size());
}
