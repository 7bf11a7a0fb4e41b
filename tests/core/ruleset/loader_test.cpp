#include "catch.hpp"
#include "files.hpp"
#include "sample.hpp"

#include "ruleset/loader.hpp"

using namespace datchuan::ruleset;

namespace {

RuleSet loaded(std::string_view json)
{
    auto result = load(json, "sample.json");
    if (const auto* faults = std::get_if<std::vector<Fault>>(&result))
        FAIL(faults->front().pointer << ": " << faults->front().message.en);
    return std::get<RuleSet>(std::move(result));
}

} // namespace

TEST_CASE("a good file gives every member")
{
    const auto set = loaded(sample::good);
    CHECK(set.id == "TH-TEST");
    CHECK(set.version == "1");
    CHECK(set.status == Status::Verified);
    CHECK(set.name == LocalText{"Bộ thử", "Test set"});
    CHECK(set.typeName.vi == "tiểu học");
    CHECK(set.regime.en == "Test circular");
    CHECK(set.schoolTypes == std::vector<std::string>{"TH"});
    CHECK(set.validFrom == rulesets::day("2001-01-01"));
    CHECK(set.validTo == rulesets::day("2009-12-31"));
    CHECK(set.caution.en == "For tests only.");
    REQUIRE(set.sources.size() == 1);
    CHECK(set.sources[0].confidence == Confidence::A);
    CHECK(set.evidenceConvention == "H");
    CHECK_FALSE(set.figuresDecide);
    CHECK(set.figuresAdvisoryUntil == rulesets::day("2005-12-31"));
    CHECK(set.expectedCriteria == 2);
    CHECK(set.belowLowest.vi == "Không đạt");
    CHECK(set.nationalStandard == std::map<int, int>{{1, 1}, {2, 2}});
    CHECK(set.multiLevelRule.vi == "Mức thấp nhất.");
    CHECK(set.sets.at("article22") == std::vector<std::string>{"22.1"});
}

TEST_CASE("level rules read as conditions on named sets")
{
    const auto set = loaded(sample::good);
    REQUIRE(set.levelRules.size() == 2);
    const auto& first = set.levelRules[0];
    CHECK(first.after == 0);
    CHECK(first.source == "Điều 1");
    REQUIRE(first.conditions.size() == 2);
    CHECK(first.conditions[0].kind == Condition::Kind::Every);
    CHECK(first.conditions[0].set == "mandatory");
    CHECK(first.conditions[0].at == 1);
    CHECK(first.conditions[1].kind == Condition::Kind::AtLeast);
    CHECK(first.conditions[1].set == "others");
    CHECK(first.conditions[1].count == 1);
    CHECK(set.levelRules[1].after == 1);
    CHECK(set.levelRules[1].conditions.at(0).kind == Condition::Kind::Items);
    CHECK(set.levelRules[1].conditions.at(0).set == "article22");
}

TEST_CASE("criteria, indicators and thresholds keep what the file says")
{
    const auto set = loaded(sample::good);
    const auto* criterion = set.criterion("1.1");
    REQUIRE(criterion);
    CHECK(criterion->mandatory);
    CHECK(criterion->confidence == Confidence::C);
    CHECK(criterion->titleVariants == std::vector<std::string>{"Kế hoạch của trường"});
    CHECK(criterion->evidence == std::vector<std::string>{"Kế hoạch năm học"});
    CHECK(criterion->data == std::vector<LocalText>{{"Số kế hoạch", "Plans"}});
    const auto& indicators = criterion->level(1)->indicators;
    CHECK(indicators.at(0).note == "short");
    CHECK_FALSE(indicators.at(0).quantified);
    CHECK(indicators.at(1).quantified);
    const auto& thresholds = indicators.at(1).thresholds;
    REQUIRE(thresholds.size() == 2);
    CHECK(thresholds[0].value == 0.95);
    CHECK(thresholds[0].variant.empty());
    CHECK(thresholds[0].years == "latest");
    CHECK_FALSE(thresholds[0].external);
    CHECK(thresholds[1].variant == std::vector<std::string>{"difficult_area", "urban"});
    CHECK(thresholds[1].external);
    CHECK(thresholds[1].confidence == Confidence::E);
    CHECK(set.item("22.1")->thresholds.at(0).years == "any_2_of_5");
}

TEST_CASE("members with a default may be left out")
{
    CHECK_FALSE(loaded(sample::with(R"(  "validTo": "2009-12-31",)", "")).validTo.has_value());
    CHECK(loaded(sample::with(R"(  "figuresDecide": false,
  "figuresAdvisoryUntil": "2005-12-31",)",
                              ""))
              .figuresDecide);
    CHECK(loaded(sample::with(R"(  "nationalStandard": {"1": 1, "2": 2},)", "")).nationalStandard.empty());
    CHECK(loaded(sample::with(R"("quantified": true, "thresholds": [
             {"measure")",
                              R"("thresholds": [
             {"measure")"))
              .criterion("1.1")
              ->level(1)
              ->indicators.at(1)
              .quantified);
    CHECK(loaded(sample::with(R"(, "years": "any_2_of_5")", "")).item("22.1")->thresholds.at(0).years == "latest");
}

TEST_CASE("a set without school types can only be called by its id")
{
    CHECK(loaded(sample::with(R"(["TH"])", "[]")).schoolTypes.empty());
}

TEST_CASE("a provisional set may be incomplete")
{
    constexpr std::string_view little = R"({"format": "datchuan-ruleset/1", "id": "X", "version": "1",
        "status": "provisional", "name": {"vi": "a", "en": "a"}, "typeName": {"vi": "a", "en": "a"},
        "regime": {"vi": "a", "en": "a"}, "schoolTypes": ["TH"], "validFrom": "2001-01-01", "evidenceConvention": "MC",
        "expectedCriteria": 24, "standards": [{"code": "1", "expectedCriteria": 10},
            {"code": "3", "criteria": [{"code": "3.1", "title": {"vi": "a", "en": "a"}}]}]})";
    const auto set = loaded(little);
    CHECK(set.status == Status::Provisional);
    CHECK(set.standard("1")->expectedCriteria == 10);
    CHECK(set.criterion("3.1")->topLevel() == 0);
}

TEST_CASE("brackets and escaped quotes inside a text are text")
{
    const auto set = loaded(sample::with(R"("note": "short")", R"("note": "{[, \",\"x\":1,\"x\":2 \\")"));
    CHECK(set.criterion("1.1")->level(1)->indicators.at(0).note == R"({[, ","x":1,"x":2 \)");
}

TEST_CASE("a byte-order mark before the text is no fault")
{
    CHECK(loaded("\xEF\xBB\xBF" + std::string(sample::good)).id == "TH-TEST");
}

TEST_CASE("loading the same text twice gives the same faults")
{
    const auto bad = sample::with(R"("status": "verified")", R"("status": "sure", "x": 1)");
    CHECK(std::get<std::vector<Fault>>(load(bad, "a.json")) == std::get<std::vector<Fault>>(load(bad, "a.json")));
}

TEST_CASE("measures name the figures that they follow from")
{
    std::string json(sample::good);
    const std::string before = "\"levelRules\"";
    json.insert(
        json.find(before),
        "\"dataYears\": 5, \"measures\": [{\"measure\": \"years\", \"sum\": [\"pupils\"], \"per\": [\"classes\"], "
        "\"appliesIf\": \"pupils.disabled\"}], ");
    const auto set = loaded(json);
    CHECK(set.dataYears == 5);
    REQUIRE(set.measures.size() == 1);
    REQUIRE(set.measure("years") == &set.measures.front());
    CHECK(set.measures.front().sum == std::vector<std::string>{"pupils"});
    CHECK(set.measures.front().per == std::vector<std::string>{"classes"});
    CHECK(set.measures.front().appliesIf == "pupils.disabled");
    CHECK(set.measure("rate") == nullptr);
}

TEST_CASE("a measure that nobody asks for, twice, or from nothing is a fault")
{
    const auto pointers = [](const std::string& measures) {
        std::string json(sample::good);
        json.insert(json.find("\"levelRules\""), "\"measures\": [" + measures + "], ");
        std::vector<std::string> found;
        const auto result = load(json, "sample.json");
        if (const auto* faults = std::get_if<std::vector<Fault>>(&result))
            for (const Fault& fault : *faults)
                found.push_back(fault.pointer);
        return found;
    };
    using Pointers = std::vector<std::string>;
    CHECK(pointers(R"({"measure": "yaers", "sum": ["pupils"]})") == Pointers{"/measures/0/measure"});
    CHECK(pointers(R"({"measure": "years", "sum": ["pupils"]}, {"measure": "years", "sum": ["classes"]})")
          == Pointers{"/measures/1/measure"});
    CHECK(pointers(R"({"measure": "years"})") == Pointers{"/measures/0"});
    CHECK(pointers(R"({"measure": "years", "sum": ["pupil"]})") == Pointers{"/measures/0/sum/0"});
    CHECK(pointers(R"({"measure": "years", "appliesIf": "pupils.disabled"})").empty());
}
