#include "answer/requirement.hpp"

#include <algorithm>

namespace datchuan::answer {

namespace {

std::string lettersOf(const ruleset::CriterionLevel& level)
{
    std::string letters;
    for (const ruleset::Indicator& indicator : level.indicators)
        letters += (letters.empty() ? "" : ", ") + indicator.letter;
    return letters;
}

int levelOfItems(const ruleset::RuleSet& set)
{
    for (const ruleset::LevelRule& rule : set.levelRules)
        for (const ruleset::Condition& condition : rule.conditions)
            if (condition.kind == ruleset::Condition::Kind::Items)
                return rule.level;
    return 0;
}

} // namespace

std::string unknownCode(const ruleset::RuleSet& set, const std::string& code)
{
    if (set.status == ruleset::Status::Provisional)
        return set.caution.vi;
    return "Bộ " + set.id + " không có mã " + code + ".";
}

std::variant<std::vector<Requirement>, std::string> requirementsAt(const ruleset::RuleSet& set, const std::string& code,
                                                                   int level, const std::string& letter)
{
    if (const ruleset::Item* item = set.item(code))
    {
        if (const int own = levelOfItems(set); level != own)
            return item->label.vi + " thuộc Mức " + std::to_string(own) + ".";
        if (!letter.empty() && letter != "*")
            return item->label.vi + " không chia chỉ báo: hãy ghi \"*\".";
        return std::vector<Requirement>{{"*", item->gist.vi, &item->thresholds}};
    }
    const ruleset::Criterion* criterion = set.criterion(code);
    if (criterion == nullptr)
        return unknownCode(set, code);
    const ruleset::CriterionLevel* at = criterion->level(level);
    if (at == nullptr)
        return set.status == ruleset::Status::Provisional
                   ? set.caution.vi
                   : "Tiêu chí " + code + " không có Mức " + std::to_string(level) + " (bộ " + set.id + ").";
    std::vector<Requirement> found;
    for (const ruleset::Indicator& indicator : at->indicators)
        if (letter.empty() || indicator.letter == letter)
            found.push_back({indicator.letter, indicator.gist.vi, &indicator.thresholds});
    if (found.empty())
        return "Tiêu chí " + code + " Mức " + std::to_string(level) + " không có chỉ báo " + letter + ": chỉ có "
               + lettersOf(*at) + ".";
    return found;
}

} // namespace datchuan::answer
