#include "catch.hpp"
#include "files.hpp"

#include <map>

using namespace datchuan::ruleset;
using rulesets::indicatorsAt;
using rulesets::official;

namespace {

const std::vector<std::pair<std::string, std::string>> types2026{
    {"MN-2026", "MN"}, {"PT-2026", "PT"}, {"GDTX-2026", "GDTX"}};

} // namespace

TEST_CASE("every committed rule set loads without a fault")
{
    for (const auto& fault : official().faults())
        FAIL_CHECK(fault.file << fault.pointer << ": " << fault.message.en);
    CHECK(official().all().size() == 9);
}

TEST_CASE("the 2026 sets have 15 criteria, 8 of them mandatory, with texts, evidence and data of the tables")
{
    std::map<std::string, std::size_t> data;
    for (const auto& r : rulesets::readTable("2026-data.tsv"))
        ++data[r.at("programme")];
    CHECK(data == std::map<std::string, std::size_t>{{"MN", 31}, {"PT", 37}, {"GDTX", 34}});

    for (const auto& [id, table] : types2026)
    {
        INFO(id);
        const auto& set = official(id);
        const auto all = set.allCriteria();
        CHECK(all.size() == 15);
        CHECK(set.sets.at("mandatory").size() == 8);
        CHECK(set.sets.at("others").size() == 7);
        CHECK(indicatorsAt(set, 1) == 15);
        CHECK(indicatorsAt(set, 2) == 15);
        std::size_t named = 0;
        for (const auto* criterion : all)
            named += criterion->data.size();
        CHECK(named == data[table]);
    }
    for (const auto& r : rulesets::readTable("2026-criteria.tsv"))
    {
        const auto* criterion = official(r.at("programme") + "-2026").criterion(r.at("code"));
        REQUIRE(criterion);
        CHECK(criterion->title == LocalText{r.at("title_vi"), r.at("title_en")});
        CHECK(criterion->mandatory == (r.at("mandatory") == "yes"));
    }
    for (const auto& r : rulesets::readTable("2026-levels.tsv"))
    {
        const auto* level =
            official(r.at("programme") + "-2026").criterion(r.at("code"))->level(std::stoi(r.at("level")));
        REQUIRE(level);
        CHECK(level->indicators.at(0).letter == "*");
        CHECK(level->indicators.at(0).gist == LocalText{r.at("gist_vi"), r.at("gist_en")});
    }
    for (const auto& r : rulesets::readTable("2026-evidence.tsv"))
    {
        std::string joined;
        for (const auto& kind : official(r.at("programme") + "-2026").criterion(r.at("code"))->evidence)
            joined += (joined.empty() ? "" : "; ") + kind;
        CHECK(joined == r.at("suggestion_vi"));
    }
}

TEST_CASE("the national standard follows the level, and GDTX has none")
{
    using Map = std::map<int, int>;
    for (const auto* id : {"MN-2018", "TH-2018", "TRH-2018"})
        CHECK(official(id).nationalStandard == Map{{2, 1}, {3, 2}, {4, 2}});
    CHECK(official("MN-2026").nationalStandard == Map{{1, 1}, {2, 2}});
    CHECK(official("PT-2026").nationalStandard == Map{{1, 1}, {2, 2}});
    CHECK(official("GDTX-2026").nationalStandard.empty());
}

TEST_CASE("figures decide in 2018 and only advise in 2026")
{
    CHECK(official("TH-2018").figuresDecide);
    CHECK_FALSE(official("PT-2026").figuresDecide);
    CHECK(official("PT-2026").figuresAdvisoryUntil == rulesets::day("2028-12-31"));
}

TEST_CASE("sets of the 2024 amendment are provisional: counts and a caution, no level rules")
{
    const std::map<std::string, int> counts{{"MN-2024", 22}, {"TH-2024", 24}, {"TRH-2024", 25}};
    for (const auto& [id, count] : counts)
    {
        INFO(id);
        const auto& set = official(id);
        CHECK(set.status == Status::Provisional);
        CHECK(set.expectedCriteria == count);
        CHECK(set.levelRules.empty());
        CHECK(set.topLevel() == 0);
        CHECK(set.caution.vi.find("cần đối chiếu văn bản") != std::string::npos);
        int perStandard = 0;
        for (const auto& one : set.standards)
            perStandard += one.expectedCriteria.value_or(0);
        CHECK((set.standards.empty() || perStandard == count));
    }
}
