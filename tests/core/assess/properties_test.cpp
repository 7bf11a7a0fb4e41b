#include "catch.hpp"

#include "assess/judge.hpp"
#include "support/rules.hpp"

#include <algorithm>
#include <random>

/// What must hold for every rule set, tried on random claims.
namespace datchuan::tests {

namespace {

using namespace assess;

Claims randomClaims(const ruleset::RuleSet& set, std::mt19937& random)
{
    // mostly met, so that the interesting levels are reached at all
    const int metShare = std::uniform_int_distribution(60, 99)(random);
    const auto claim = [&] {
        const int dice = std::uniform_int_distribution(0, 99)(random);
        return dice < metShare ? Claim::Met : dice % 2 == 0 ? Claim::NotMet : Claim::Blank;
    };
    Claims claims;
    claims.anythingAssessed = true;
    const bool forms = std::uniform_int_distribution(0, 1)(random) == 1;
    for (const auto* criterion : set.allCriteria())
    {
        CriterionClaims& of = claims.criteria[criterion->code];
        of.fromForm = forms;
        for (const auto& level : criterion->levels)
        {
            claims.claimedLevels.insert(level.level);
            if (!forms)
                of.levels[level.level].claim = claim();
            else
                for (const auto& indicator : level.indicators)
                    of.levels[level.level].indicators[indicator.letter] = claim();
        }
    }
    if (!set.items.empty())
    {
        claims.hasItems = true;
        claims.claimedLevels.insert(set.topLevel());
        for (const auto& item : set.items)
            claims.items[item.code] = claim();
    }
    return claims;
}

/// Raises one random requirement that is not met; false when everything is met.
bool raiseOne(Claims& claims, std::mt19937& random)
{
    std::vector<Claim*> open;
    for (auto& [code, criterion] : claims.criteria)
        for (auto& [level, of] : criterion.levels)
        {
            if (of.indicators.empty() && of.claim != Claim::Met)
                open.push_back(&of.claim);
            for (auto& [letter, claim] : of.indicators)
                if (claim != Claim::Met)
                    open.push_back(&claim);
        }
    for (auto& [code, claim] : claims.items)
        if (claim != Claim::Met)
            open.push_back(&claim);
    if (open.empty())
        return false;
    *open[std::uniform_int_distribution<std::size_t>(0, open.size() - 1)(random)] = Claim::Met;
    return true;
}

void meet(Claims& claims, const ruleset::RuleSet& set, const BlockGroup& group, const Blocker& blocker)
{
    if (const auto* criterion = set.criterion(blocker.code))
    {
        for (const auto& level : criterion->levels)
            if (level.level <= group.at)
            {
                auto& of = claims.criteria[blocker.code].levels[level.level];
                of.claim = Claim::Met;
                for (auto& [letter, claim] : of.indicators)
                    claim = Claim::Met;
            }
    }
    else
        claims.items[blocker.code] = Claim::Met;
}

} // namespace

TEST_CASE("whatever is claimed, the judgement keeps its promises")
{
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    constexpr int casesPerSet = 400;
    for (const ruleset::RuleSet& set : library().all())
    {
        if (set.status == ruleset::Status::Provisional)
            continue;
        INFO(set.id);
        for (int i = 0; i < casesPerSet; ++i)
        {
            const Claims claims = randomClaims(set, random);
            const Judgement judgement = judge(set, claims, calendar::fromIso("2027-06-10"));
            REQUIRE(judgement.proven <= judgement.possible);
            REQUIRE(judgement.possible <= set.topLevel());

            // more marks never lower a level
            Claims more = claims;
            if (raiseOne(more, random))
            {
                const Judgement raised = judge(set, more, calendar::fromIso("2027-06-10"));
                REQUIRE(raised.proven >= judgement.proven);
                REQUIRE(raised.possible >= judgement.possible);
            }

            // a blocker repaired removes that blocker; all of a level repaired reach it
            if (!judgement.blocking.empty())
            {
                const int next = judgement.blocking.front().level;
                Claims repaired = claims;
                for (const BlockGroup& group : judgement.blocking)
                {
                    REQUIRE(group.need >= 1);
                    REQUIRE(group.need <= static_cast<int>(group.criteria.size()));
                    if (group.level != next)
                        continue;
                    Claims one = claims;
                    meet(one, set, group, group.criteria.front());
                    for (const BlockGroup& left : judge(set, one, calendar::fromIso("2027-06-10")).blocking)
                        if (left.level == next && left.at == group.at)
                            for (const Blocker& blocker : left.criteria)
                                REQUIRE(blocker.code != group.criteria.front().code);
                    for (int k = 0; k < group.need; ++k)
                        meet(repaired, set, group, group.criteria[static_cast<std::size_t>(k)]);
                }
                REQUIRE(judge(set, repaired, calendar::fromIso("2027-06-10")).proven >= next);
            }
            else
                REQUIRE(judgement.proven == set.topLevel());
        }
    }
}

TEST_CASE("under the rules of 2018 every criterion of every set keeps the school from each level that it has")
{
    // what must hold whatever the sets are: nothing may be bought with something else
    for (const char* id : {"MN-2018", "TH-2018", "TRH-2018"})
    {
        const ruleset::RuleSet& set = ruleSet(id);
        Claims all;
        all.anythingAssessed = true;
        all.hasItems = true;
        all.claimedLevels = {1, 2, 3, 4};
        for (const auto* criterion : set.allCriteria())
            for (const auto& level : criterion->levels)
                all.criteria[criterion->code].levels[level.level].claim = Claim::Met;
        for (const auto& item : set.items)
            all.items[item.code] = Claim::Met;
        REQUIRE(judge(set, all, std::nullopt).proven == 4);
        int tried = 0;
        for (const auto* criterion : set.allCriteria())
            for (const auto& level : criterion->levels)
            {
                Claims one = all;
                one.criteria[criterion->code].levels[level.level].claim = Claim::NotMet;
                INFO(id << " " << criterion->code << " M" << level.level);
                CHECK(judge(set, one, std::nullopt).proven == level.level - 1);
                ++tried;
            }
        for (const auto& item : set.items)
        {
            Claims one = all;
            one.items[item.code] = Claim::NotMet;
            INFO(id << " " << item.code);
            CHECK(judge(set, one, std::nullopt).proven == 3);
            ++tried;
        }
        CHECK(tried == (std::string(id) == "MN-2018" ? 75 : std::string(id) == "TH-2018" ? 78 : 82));
    }
}

TEST_CASE("a reached level has no blockers, an unreached one has some")
{
    std::mt19937 random(7);
    for (const ruleset::RuleSet& set : library().all())
        if (set.status == ruleset::Status::Verified)
            for (int i = 0; i < 50; ++i)
            {
                const Judgement judgement = judge(set, randomClaims(set, random), std::nullopt);
                for (const auto& rule : set.levelRules)
                {
                    const bool blocked = std::ranges::any_of(
                        judgement.blocking, [&](const BlockGroup& group) { return group.level == rule.level; });
                    if (rule.level <= judgement.proven)
                        CHECK_FALSE(blocked);
                    if (rule.level == judgement.proven + 1)
                        CHECK(blocked);
                }
            }
}

} // namespace datchuan::tests
