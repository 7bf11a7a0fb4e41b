#include "catch.hpp"
#include "files.hpp"

#include <map>
#include <set>
#include <tuple>

using namespace datchuan::ruleset;
using rulesets::indicatorsAt;
using rulesets::official;

namespace {

struct Type2018
{
    const char* id;
    const char* table;
    std::size_t criteria;
    std::vector<std::size_t> perLevel; ///< indicators of levels 1, 2, 3
    std::size_t withLevel3;
    std::size_t items;
};

const std::vector<Type2018> types2018{{"MN-2018", "MN", 25, {75, 46, 25}, 19, 6},
                                      {"TH-2018", "TH", 27, {81, 48, 24}, 19, 5},
                                      {"TRH-2018", "TRH", 28, {84, 45, 25}, 20, 6}};

/// One threshold as a comparable row: code, level, letter, measure, comparator, value, unit, variant, years, note.
using ThresholdRow = std::tuple<std::string, int, std::string, std::string, std::string, double, std::string,
                                std::string, std::string, std::string>;

ThresholdRow row(const std::string& code, int level, const std::string& letter, const Threshold& one)
{
    std::string variant;
    for (const auto& flag : one.variant)
        variant += (variant.empty() ? "" : "+") + flag;
    return {code,           level,     letter,   one.measure,
            one.comparator, one.value, one.unit, variant.empty() ? "default" : variant,
            one.years,      one.note};
}

std::multiset<ThresholdRow> thresholdsOf(const RuleSet& set)
{
    std::multiset<ThresholdRow> rows;
    for (const auto* criterion : set.allCriteria())
        for (const auto& level : criterion->levels)
            for (const auto& indicator : level.indicators)
                for (const auto& one : indicator.thresholds)
                    rows.insert(row(criterion->code, level.level, indicator.letter, one));
    for (const auto& item : set.items)
        for (const auto& one : item.thresholds)
            rows.insert(row(item.code, 4, "*", one));
    return rows;
}

} // namespace

TEST_CASE("the 2018 sets have as many criteria, indicators and items as the circulars")
{
    for (const auto& type : types2018)
    {
        INFO(type.id);
        const auto& set = official(type.id);
        CHECK(set.allCriteria().size() == type.criteria);
        CHECK(set.items.size() == type.items);
        for (std::size_t i = 0; i < 3; ++i)
            CHECK(indicatorsAt(set, static_cast<int>(i) + 1) == type.perLevel[i]);
        const auto all = set.allCriteria();
        CHECK(std::count_if(all.begin(), all.end(), [](const auto* c) { return c->hasLevel(3); })
              == static_cast<std::ptrdiff_t>(type.withLevel3));
    }
}

TEST_CASE("every title and standard of the 2018 sets is the one of the table")
{
    for (const auto& type : types2018)
    {
        for (const auto& r : rulesets::readTable("2018-criteria.tsv"))
        {
            if (r.at("school_type") != type.table)
                continue;
            INFO(type.id << ' ' << r.at("code"));
            const auto& set = official(type.id);
            const auto* criterion = set.criterion(r.at("code"));
            REQUIRE(criterion);
            CHECK(criterion->title == LocalText{r.at("title_vi"), r.at("title_en")});
            REQUIRE(set.standard(r.at("standard")));
            CHECK(set.standard(r.at("standard"))->title
                  == LocalText{r.at("standard_title_vi"), r.at("standard_title_en")});
        }
    }
}

TEST_CASE("every indicator of the 2018 table is in its set with text and note")
{
    std::size_t seen = 0;
    for (const auto& r : rulesets::readTable("2018-indicators.tsv"))
    {
        INFO(r.at("school_type") << ' ' << r.at("code") << " M" << r.at("level") << r.at("letter"));
        const auto* criterion = official(r.at("school_type") + "-2018").criterion(r.at("code"));
        REQUIRE(criterion);
        const auto* level = criterion->level(std::stoi(r.at("level")));
        REQUIRE(level);
        const auto found = std::find_if(level->indicators.begin(), level->indicators.end(),
                                        [&r](const auto& i) { return i.letter == r.at("letter"); });
        REQUIRE(found != level->indicators.end());
        CHECK(found->gist == LocalText{r.at("gist_vi"), r.at("gist_en")});
        CHECK(found->quantified == (r.at("quantified") == "yes"));
        CHECK(found->note == r.at("note"));
        ++seen;
    }
    CHECK(seen == 453);
}

TEST_CASE("the thresholds of the 2018 sets are exactly the rows of the table")
{
    std::map<std::string, std::multiset<ThresholdRow>> expected;
    for (const auto& r : rulesets::readTable("2018-thresholds.tsv"))
        expected[r.at("school_type")].insert({r.at("code"), std::stoi(r.at("level")), r.at("letter"),
                                              r.at("measure_id"), r.at("comparator"), std::stod(r.at("value")),
                                              r.at("unit"), r.at("variant"), r.at("years"), r.at("note")});
    std::size_t total = 0;
    for (const auto& type : types2018)
    {
        INFO(type.id);
        CHECK(thresholdsOf(official(type.id)) == expected[type.table]);
        total += expected[type.table].size();
    }
    CHECK(total == 176);
}

TEST_CASE("figures of other regulations are marked as external and unverified")
{
    std::size_t external = 0;
    for (const auto& type : types2018)
        for (const auto* criterion : official(type.id).allCriteria())
            for (const auto& level : criterion->levels)
                for (const auto& indicator : level.indicators)
                    for (const auto& one : indicator.thresholds)
                    {
                        CHECK(one.external == one.note.starts_with("external norm"));
                        CHECK(one.external == (one.confidence == Confidence::E));
                        external += one.external ? 1 : 0;
                    }
    CHECK(external == 9);
}

TEST_CASE("items of level 4 are named by the khoản of Điều 22")
{
    const auto* item = official("TRH-2018").item("22.3");
    REQUIRE(item);
    CHECK(item->label.vi == "Khoản 3 Điều 22");
    for (const auto& r : rulesets::readTable("2018-level4.tsv"))
    {
        const auto* one = official(r.at("school_type") + "-2018").item("22." + r.at("item"));
        REQUIRE(one);
        CHECK(one->gist == LocalText{r.at("gist_vi"), r.at("gist_en")});
        CHECK(one->quantified == (r.at("quantified") == "yes"));
    }
}

TEST_CASE("the suspension of 20/10/2021 covers 2.2 M1b and M2a, and M3a of preschool and primary")
{
    const auto before = rulesets::day("2021-10-19");
    const auto first = rulesets::day("2021-10-20");
    for (const auto& type : types2018)
    {
        INFO(type.id);
        const auto& set = official(type.id);
        CHECK_FALSE(set.isSuspended("2.2", 1, "b", before));
        CHECK(set.isSuspended("2.2", 1, "b", first));
        CHECK(set.isSuspended("2.2", 2, "a", first));
        CHECK(set.isSuspended("2.2", 3, "a", first) == (std::string(type.table) != "TRH"));
        CHECK_FALSE(set.isSuspended("2.2", 1, "a", first));
        CHECK(set.suspensions.front().confidence == Confidence::D);
    }
}
