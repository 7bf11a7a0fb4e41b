#include "catch.hpp"

#include "assess/judge.hpp"
#include "generate/level_by_the_text.hpp"
#include "support/rules.hpp"

#include <random>
#include <set>

/// The levels of the 2026 sets against a direct reading of regimes.md section 3, on random schools.
namespace datchuan::tests {

TEST_CASE("whatever the criteria reach, a 2026 school has the level that the text gives")
{
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (const char* id : {"MN-2026", "PT-2026", "GDTX-2026"})
        for (int i = 0; i < 2000; ++i)
        {
            // the mandatory criteria mostly reach the level at stake, or nothing else would ever decide
            const int goal = i % 2 + 1;
            std::map<std::string, int> levels;
            assess::Claims claims;
            claims.anythingAssessed = true;
            claims.claimedLevels = {1, 2};
            for (const auto* criterion : ruleSet(id).allCriteria())
            {
                const bool slips = std::uniform_int_distribution(0, 19)(random) == 0;
                const int dice = std::uniform_int_distribution(0, 39)(random);
                const int level = isMandatoryByTheText(criterion->code) ? goal - (slips ? 1 : 0)
                                  : dice < 28                           ? goal
                                  : dice < 39                           ? goal - 1
                                                                        : 0; // two below: "the rest at Mức 1" decides
                levels[criterion->code] = level;
                for (int n = 1; n <= 2; ++n)
                    claims.criteria[criterion->code].levels[n].claim =
                        n <= level ? assess::Claim::Met : assess::Claim::NotMet;
            }
            INFO(id);
            REQUIRE(assess::judge(ruleSet(id), claims, calendar::fromIso("2027-06-10")).proven
                    == schoolLevelByTheText(id, levels));
        }
}

} // namespace datchuan::tests
