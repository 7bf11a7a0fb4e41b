#include "assess/judge.hpp"
#include "assess/way.hpp"
#include "fuzz/support/targets.hpp"
#include "recognise/titles.hpp"
#include "ruleset/library.hpp"
#include "ruleset/loader.hpp"

namespace datchuan::fuzz {

namespace {

/// Everything that the program does with a set without asking whether it makes sense.
void use(const ruleset::RuleSet& set)
{
    for (const ruleset::Criterion* criterion : set.allCriteria())
        expect(set.criterion(criterion->code) == criterion, "a criterion is found by its code");
    const recognise::Titles titles(std::span(&set, 1));
    if (set.levelRules.empty())
        return;
    assess::Claims claims;
    for (const ruleset::Criterion* criterion : set.allCriteria())
        claims.criteria[criterion->code].levels[1].claim = assess::Claim::Met;
    claims.anythingAssessed = true;
    const assess::Judgement judgement = assess::judge(set, claims, {});
    expect(judgement.proven <= judgement.possible, "proven is at most possible");
    for (int level = 0; level <= set.topLevel() + 1; ++level)
        assess::shortestWay(set, claims, {}, level);
}

} // namespace

void ruleset(Input input)
{
    const std::string json(input.begin(), input.end());
    const auto first = ruleset::load(json, "a.json");
    const auto second = ruleset::load(json, "a.json");
    expect(first.index() == second.index(), "the same text gives the same");
    if (const auto* faults = std::get_if<1>(&first))
    {
        expect(!faults->empty(), "what does not load has a fault");
        expect(*faults == std::get<1>(second), "the same text gives the same faults");
        return;
    }
    use(std::get<0>(first));
    const auto library = ruleset::Library::load({{"a.json", json}, {"b.json", json}});
    expect(library.all().size() == 1 && !library.faults().empty(), "a set is taken once");
}

} // namespace datchuan::fuzz
