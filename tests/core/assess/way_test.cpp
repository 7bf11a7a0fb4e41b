#include "catch.hpp"

#include "assess/judge.hpp"
#include "assess/way.hpp"
#include "support/rules.hpp"

#include <algorithm>
#include <random>

namespace datchuan::tests {

namespace {

using namespace assess;

/// Levels of the criteria, in order, as summary claims.
Claims claimsOf(const ruleset::RuleSet& set, const std::vector<int>& levels)
{
    Claims claims;
    claims.anythingAssessed = true;
    const auto all = set.allCriteria();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const auto& level : all[i]->levels)
        {
            claims.claimedLevels.insert(level.level);
            claims.criteria[all[i]->code].levels[level.level].claim =
                level.level <= levels[i] ? Claim::Met : Claim::NotMet;
        }
    return claims;
}

std::vector<int> with(const ruleset::RuleSet& set, int rest, const std::map<std::string, int>& others)
{
    std::vector<int> levels;
    for (const auto* criterion : set.allCriteria())
        levels.push_back(others.contains(criterion->code) ? others.at(criterion->code) : rest);
    return levels;
}

std::vector<std::string> codes(const std::vector<Step>& steps)
{
    std::vector<std::string> all;
    for (const Step& step : steps)
        all.push_back(step.code);
    return all;
}

/// The fewest level steps that reach the level, by trying every combination of the seven others.
int cheapestByTrying(const ruleset::RuleSet& set, const std::vector<int>& levels, int target)
{
    const auto all = set.allCriteria();
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!all[i]->mandatory)
            others.push_back(i);
    int best = 1000;
    int combinations = 1;
    for (std::size_t i = 0; i < others.size(); ++i)
        combinations *= 3;
    for (int n = 0; n < combinations; ++n)
    {
        std::vector<int> raised = levels;
        int cost = 0;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i]->mandatory && raised[i] < target)
            {
                cost += target - raised[i];
                raised[i] = target;
            }
        int rest = n;
        for (const std::size_t i : others)
        {
            const int wanted = rest % 3;
            rest /= 3;
            if (wanted > raised[i])
            {
                cost += wanted - raised[i];
                raised[i] = wanted;
            }
        }
        if (cost < best && judge(set, claimsOf(set, raised), std::nullopt).proven >= target)
            best = cost;
    }
    return best;
}

} // namespace

TEST_CASE("the shortest way in 2018 is every criterion below the level")
{
    const auto& set = ruleSet("TH-2018");
    const Claims claims = claimsOf(set, with(set, 3, {{"5.2", 1}, {"1.5", 0}}));
    const auto way = shortestWay(set, claims, std::nullopt, 2);
    REQUIRE(way.has_value());
    CHECK(codes(way->required) == std::vector<std::string>{"1.5", "5.2"});
    CHECK(way->required[0].requirements == std::vector<std::string>{"M1", "M2"});
    CHECK(way->cost == 3);
    CHECK(way->alternatives.empty());
    CHECK_FALSE(shortestWay(set, claims, std::nullopt, 5).has_value());
}

TEST_CASE("five of seven is a choice, and only the cheapest alternatives are listed")
{
    const auto& set = ruleSet("PT-2026");
    // W37: one more of 1.1, 2.3, 3.5
    auto way = shortestWay(set, claimsOf(set, with(set, 2, {{"1.1", 1}, {"2.3", 1}, {"3.5", 1}})), std::nullopt, 2);
    REQUIRE(way.has_value());
    CHECK(way->required.empty());
    REQUIRE(way->alternatives.size() == 1);
    CHECK(way->alternatives[0].need == 1);
    CHECK(codes(way->alternatives[0].options) == std::vector<std::string>{"1.1", "2.3", "3.5"});
    CHECK(way->cost == 1);
    // W32: Mức 1 needs one more of three
    way = shortestWay(set, claimsOf(set, with(set, 1, {{"1.1", 0}, {"2.3", 0}, {"3.5", 0}})), std::nullopt, 1);
    CHECK(way->cost == 1);
    CHECK(codes(way->alternatives.at(0).options) == std::vector<std::string>{"1.1", "2.3", "3.5"});
    // a level that is reached needs nothing
    way = shortestWay(set, claimsOf(set, with(set, 2, {})), std::nullopt, 2);
    CHECK(way->cost == 0);
}

TEST_CASE("no combination is cheaper than the shortest way")
{
    const auto& set = ruleSet("PT-2026");
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int i = 0; i < 6; ++i)
        for (const int target : {1, 2})
        {
            std::vector<int> levels;
            for (std::size_t k = 0; k < set.allCriteria().size(); ++k)
                levels.push_back(std::uniform_int_distribution(0, 2)(random));
            const auto way = shortestWay(set, claimsOf(set, levels), std::nullopt, target);
            CHECK(way->cost == cheapestByTrying(set, levels, target));
        }
}

} // namespace datchuan::tests
