#include "catch.hpp"
#include "files.hpp"
#include "sample.hpp"

#include "ruleset/loader.hpp"

using namespace datchuan::ruleset;

namespace {

/// Loads the sample with one limit changed; the faults, none when it fits.
template <typename Change>
std::vector<Fault> faultsWith(Change change, std::string_view json = sample::good)
{
    Limits limits;
    change(limits);
    auto result = load(json, "sample.json", limits);
    return std::holds_alternative<RuleSet>(result) ? std::vector<Fault>()
                                                   : std::get<std::vector<Fault>>(std::move(result));
}

} // namespace

TEST_CASE("a file larger than the limit is not even parsed")
{
    const auto faults = faultsWith([](Limits& l) { l.bytes = sample::good.size() - 1; });
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].pointer.empty());
    CHECK(faults[0].message.en.find("too large") != std::string::npos);
    CHECK(faultsWith([](Limits& l) { l.bytes = sample::good.size(); }).empty());
}

TEST_CASE("nesting deeper than the limit is told")
{
    const auto faults = faultsWith([](Limits& l) { l.depth = 11; });
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].message.en.find("nested deeper than 11") != std::string::npos);
    CHECK(faultsWith([](Limits& l) { l.depth = 12; }).empty());

    const std::string deep(100000, '[');
    CHECK(faultsWith([](Limits&) {}, deep).size() == 1);
}

TEST_CASE("a text longer than the limit is told at its place")
{
    const auto faults = faultsWith([](Limits& l) { l.string = 24; });
    REQUIRE_FALSE(faults.empty());
    CHECK(faults[0].pointer == "/standards/0/criteria/0/titleVariants/0");
    CHECK(faults[0].message.en.find("at most 24") != std::string::npos);
}

TEST_CASE("a list or object with more entries than the limit is told at its place")
{
    const auto lists = faultsWith([](Limits& l) { l.list = 1; }, sample::with(R"(["TH"])", R"(["TH", "THCS"])"));
    const auto has = [&lists](std::string_view pointer) {
        return std::any_of(lists.begin(), lists.end(), [pointer](const Fault& f) { return f.pointer == pointer; });
    };
    CHECK(has("/schoolTypes"));
    CHECK(has("/levelRules"));
    CHECK(has("/name"));
}

TEST_CASE("more criteria than the limit are told")
{
    const auto faults = faultsWith([](Limits& l) { l.criteria = 1; });
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].pointer == "/standards");
    CHECK(faultsWith([](Limits& l) { l.criteria = 2; }).empty());
}

TEST_CASE("no more faults are collected than the limit")
{
    CHECK(faultsWith([](Limits& l) { l.faults = 3; }, "{}").size() == 3);
}

TEST_CASE("the official sets stay far below every limit")
{
    const Limits limits{400u * 1024u, 12, 400, 60, 30, 1};
    CHECK(Library::load(rulesets::officialFiles(), limits).faults().empty());
}
