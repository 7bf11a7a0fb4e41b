#include "answer/catalogue.hpp"

#include "answer/evidence_answer.hpp"
#include "answer/requirement.hpp"

#include <algorithm>

namespace datchuan::answer {

namespace {

std::string titleIn(const ruleset::RuleSet& set, const std::string& code)
{
    if (const ruleset::Standard* standard = set.standard(code); standard != nullptr && !standard->title.vi.empty())
        return standard->title.vi;
    if (const ruleset::Criterion* criterion = set.criterion(code))
        return criterion->title.vi;
    if (const ruleset::Item* item = set.item(code))
        return item->label.vi;
    return unknownCode(set, code);
}

std::string requirementIn(const ruleset::RuleSet& set, const std::string& code, int level, const std::string& letter)
{
    const auto found = requirementsAt(set, code, level, letter);
    if (const auto* reason = std::get_if<std::string>(&found))
        return *reason;
    const auto& requirements = std::get<std::vector<Requirement>>(found);
    if (requirements.size() == 1)
        return requirements.front().gist;
    std::string text;
    for (const Requirement& one : requirements)
        text += (text.empty() ? "" : "; ") + one.letter + ") " + one.gist;
    return text;
}

Answer countIn(const ruleset::RuleSet& set, int level)
{
    if (set.status == ruleset::Status::Provisional)
        return NotAvailable{};
    for (const ruleset::LevelRule& rule : set.levelRules)
        for (const ruleset::Condition& condition : rule.conditions)
            if (rule.level == level && condition.kind == ruleset::Condition::Kind::Items)
                return static_cast<double>(set.items.size());
    const auto criteria = set.allCriteria();
    return static_cast<double>(
        std::ranges::count_if(criteria, [level](const auto* criterion) { return criterion->hasLevel(level); }));
}

} // namespace

Answer title(const ruleset::Library& library, const Argument& ruleSet, const Argument& codeArgument,
             const Argument& day)
{
    const auto school = readSchool(library, ruleSet, day);
    const auto code = readCode(codeArgument);
    if (!school || !school->namesSet() || !code)
        return Unreadable{};
    return askAll(candidatesFor(library, *school), *school,
                  [&](const ruleset::RuleSet& set) { return Answer(titleIn(set, *code)); });
}

Answer requirement(const ruleset::Library& library, const Argument& ruleSet, const Argument& codeArgument,
                   const Argument& levelArgument, const Argument& indicator, const Argument& day)
{
    const auto school = readSchool(library, ruleSet, day);
    const auto code = readCode(codeArgument);
    const auto level = readLevel(levelArgument);
    const auto letter = isOmitted(indicator) ? std::optional(std::string()) : readLetter(indicator);
    if (!school || !school->namesSet() || !code || !level || *level == 0 || !letter)
        return Unreadable{};
    return askAll(candidatesFor(library, *school), *school,
                  [&](const ruleset::RuleSet& set) { return Answer(requirementIn(set, *code, *level, *letter)); });
}

Answer criteriaWith(const ruleset::Library& library, const Argument& ruleSet, const Argument& levelArgument,
                    const Argument& day)
{
    const auto school = readSchool(library, ruleSet, day);
    const auto level = readLevel(levelArgument);
    if (!school || !school->namesSet() || !level || *level == 0)
        return Unreadable{};
    const Candidates candidates = candidatesFor(library, *school);
    if (candidates.sets.empty())
        return NotAvailable{};
    const Answer answer =
        askAll(candidates, *school, [&](const ruleset::RuleSet& set) { return countIn(set, *level); });
    return std::holds_alternative<std::string>(answer) ? Answer(Unreadable{}) : answer;
}

Answer ruleSetInForce(const ruleset::Library& library, const Argument& schoolType, const Argument& day)
{
    const auto school = readSchool(library, schoolType, day);
    if (!school || school->wishes.schoolType.empty() || !school->wishes.ruleSetId.empty())
        return Unreadable{};
    return askAll(candidatesFor(library, *school), *school, [](const ruleset::RuleSet& set) { return Answer(set.id); });
}

Answer evidenceCode(const ruleset::Library& library, const Argument& code, const Argument& ruleSet, const Argument& day)
{
    const auto school = readSchool(library, ruleSet, day);
    if (!school)
        return Unreadable{};
    if (!school->namesSet())
        return evidenceCode(code, nullptr, library.all());
    return askAll(candidatesFor(library, *school), *school,
                  [&](const ruleset::RuleSet& set) { return evidenceCode(code, &set, library.all()); });
}

} // namespace datchuan::answer
