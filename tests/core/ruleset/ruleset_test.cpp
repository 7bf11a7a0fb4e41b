#include "catch.hpp"
#include "files.hpp"
#include "sample.hpp"

#include "ruleset/loader.hpp"

using namespace datchuan::ruleset;
using rulesets::official;

TEST_CASE("1.10 and 1.1 are different criteria")
{
    const auto& set = official("TH-2018");
    REQUIRE(set.criterion("1.10"));
    CHECK(set.criterion("1.10")->title.vi == "Đảm bảo an ninh trật tự, an toàn trường học");
    CHECK(set.criterion("1.1")->title.vi == "Phương hướng, chiến lược xây dựng và phát triển nhà trường");
}

TEST_CASE("every criterion is found by its code, in all sets")
{
    for (const auto& set : official().all())
        for (const auto* one : set.allCriteria())
            CHECK(set.criterion(one->code) == one);
}

TEST_CASE("a code that the set lacks is not found, whatever it looks like")
{
    const auto& set = official("MN-2018");
    for (const auto* code : {"", ".", "1", "1.", ".1", "1.0", "1.01", "1.11", "2.4", "6.1", "1.1.1", "1.1 ", "x.y",
                             "1.99999999999999999999", "22.1"})
    {
        INFO('"' << code << '"');
        CHECK(set.criterion(code) == nullptr);
    }
    CHECK(set.standard("6") == nullptr);
    CHECK(set.item("22.7") == nullptr);
}

TEST_CASE("criteria out of order or with gaps are found too")
{
    RuleSet set;
    set.standards = {{"1", {}, {}, {}}, {"2", {}, {}, {}}};
    for (const auto* code : {"1.4", "1.2"})
    {
        Criterion one;
        one.code = code;
        set.standards[0].criteria.push_back(one);
    }
    CHECK(set.criterion("1.2") == &set.standards[0].criteria[1]);
    CHECK(set.criterion("1.4") == &set.standards[0].criteria[0]);
    CHECK(set.criterion("1.1") == nullptr);
}

TEST_CASE("a copied rule set answers with its own criteria")
{
    const auto& original = official("PT-2026");
    const RuleSet copy = original;
    REQUIRE(copy.criterion("3.5"));
    CHECK(copy.criterion("3.5") != original.criterion("3.5"));
    CHECK(copy.criterion("3.5")->title == original.criterion("3.5")->title);
}

TEST_CASE("levels of a criterion: which exist and which is the top")
{
    const auto& set = official("TH-2018");
    CHECK(set.criterion("1.10")->topLevel() == 2);
    CHECK_FALSE(set.criterion("1.10")->hasLevel(3));
    CHECK(set.criterion("1.10")->level(3) == nullptr);
    CHECK(set.criterion("5.5")->topLevel() == 3);
    CHECK_FALSE(set.criterion("5.5")->hasLevel(0));
    CHECK(set.topLevel() == 4);
    CHECK(official("PT-2026").topLevel() == 2);
}

TEST_CASE("a suspension holds from its first to its last day and for its indicators only")
{
    const auto loaded = load(sample::good, "sample.json");
    REQUIRE(std::holds_alternative<RuleSet>(loaded));
    const auto& set = std::get<RuleSet>(loaded);
    CHECK_FALSE(set.isSuspended("1.1", 1, "b", rulesets::day("2003-12-31")));
    CHECK(set.isSuspended("1.1", 1, "b", rulesets::day("2004-01-01")));
    CHECK(set.isSuspended("1.1", 1, "b", rulesets::day("2004-12-31")));
    CHECK_FALSE(set.isSuspended("1.1", 1, "b", rulesets::day("2005-01-01")));
    CHECK_FALSE(set.isSuspended("1.1", 1, "a", rulesets::day("2004-06-01")));
    CHECK_FALSE(set.isSuspended("1.1", 2, "b", rulesets::day("2004-06-01")));
    CHECK_FALSE(set.isSuspended("1.2", 1, "b", rulesets::day("2004-06-01")));
}
