#include "report/rules_text.hpp"
#include "report/workbook_view.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace datchuan::report {

namespace {

constexpr std::array<std::pair<const char*, Phrase>, 6> types{{{"MN", Phrase::typePreschool},
                                                               {"TH", Phrase::typePrimary},
                                                               {"THCS", Phrase::typeLowerSecondary},
                                                               {"THPT", Phrase::typeUpperSecondary},
                                                               {"NCH", Phrase::typeManyLevels},
                                                               {"GDTX", Phrase::typeContinuing}}};
constexpr std::array<std::pair<const char*, Phrase>, 3> flags{
    {{"KK", Phrase::flagDifficult}, {"chuyên", Phrase::flagSpecialised}, {"ĐBKK", Phrase::flagVeryDifficult}}};

std::string storedValue(const Subject& subject, const std::string& key)
{
    const auto found = subject.stored.find(key);
    return found == subject.stored.end() ? std::string() : found->second;
}

const assess::Assessment* assessmentOf(const Subject& subject, std::size_t chosen)
{
    const auto& all = subject.checked.assessed.assessments;
    return chosen < all.size() ? &all[chosen] : nullptr;
}

/// What the sheets of the assessment, or else all sheets, state about the type.
std::string recognisedType(const Subject& subject, const assess::Assessment* assessment)
{
    const auto typeIn = [&](std::size_t sheet) {
        const auto& facts = subject.checked.assessed.facts;
        if (sheet >= facts.size())
            return std::string();
        if (facts[sheet].labelledType)
            return facts[sheet].labelledType->value;
        return facts[sheet].typeOfName ? facts[sheet].typeOfName->value : std::string();
    };
    std::string type;
    if (assessment != nullptr)
        type = typeIn(static_cast<std::size_t>(assessment->sheet));
    for (std::size_t sheet = 0; type.empty() && sheet < subject.checked.assessed.facts.size(); ++sheet)
        type = typeIn(sheet);
    const bool byCodes = type.empty() && assessment != nullptr && storedValue(subject, "type").empty()
                         && assessment->choice.set != nullptr && !assessment->choice.set->schoolTypes.empty();
    return byCodes ? assessment->choice.set->schoolTypes.front() : type;
}

std::string typeName(const std::string& type, Language language)
{
    const auto known = std::ranges::find(types, type, [](const auto& each) { return std::string(each.first); });
    return known == types.end() ? type : say(known->second, language);
}

void addTypes(SchoolView& view, const Subject& subject, const assess::Assessment* assessment, Language language)
{
    const std::string recognised = recognisedType(subject, assessment);
    view.types.push_back({"", recognised.empty()
                                  ? say(Phrase::asRecognisedOpen, language)
                                  : say(Phrase::asRecognised, language, {{"what", typeName(recognised, language)}})});
    const std::string stored = storedValue(subject, "type");
    for (const auto& [type, phrase] : types)
    {
        if (stored == type)
            view.type = view.types.size();
        view.types.push_back({type, say(phrase, language)});
    }
}

/// The date in force; of several sheets the first that states one.
std::optional<calendar::Date> dateOf(const Subject& subject, const assess::Assessment* assessment)
{
    if (assessment != nullptr)
        return assessment->choice.date;
    if (const auto stored = calendar::fromIso(storedValue(subject, "date")))
        return stored;
    for (const recognise::Facts& facts : subject.checked.assessed.facts)
        if (const auto& stated = facts.labelledDate ? facts.labelledDate : facts.datedLine)
            return stated->value;
    return std::nullopt;
}

void addDate(SchoolView& view, const Subject& subject, const assess::Assessment* assessment, Language language)
{
    const auto date = dateOf(subject, assessment);
    if (date)
        view.date = calendar::toVietnamese(*date);
    const bool stored = calendar::fromIso(storedValue(subject, "date")).has_value();
    view.dateNote = say(stored ? Phrase::chosenHere : date ? Phrase::dateRecognised : Phrase::dateUnknown, language);
}

void addFlags(SchoolView& view, const Subject& subject, const assess::Assessment* assessment, Language language)
{
    const std::string stored = ";" + storedValue(subject, "flags") + ";";
    for (const auto& [flag, phrase] : flags)
        view.flags.push_back({flag, say(phrase, language),
                              assessment != nullptr ? assessment->choice.flags.contains(flag)
                                                    : stored.find(";" + std::string(flag) + ";") != std::string::npos});
}

void addSets(SchoolView& view, const Subject& subject, Language language)
{
    view.sets.push_back({"", say(Phrase::byTypeAndDate, language)});
    if (subject.library == nullptr)
        return;
    const std::string stored = storedValue(subject, "ruleset");
    const ruleset::RuleSet* chosen = subject.library->byId(stored);
    for (const ruleset::RuleSet& set : subject.library->all())
    {
        if (&set == chosen)
            view.set = view.sets.size();
        view.sets.push_back({set.id, set.id + " · " + in(language, set.typeName)});
    }
    if (chosen == nullptr && !stored.empty()) // a set of one's own that is not here
    {
        view.set = view.sets.size();
        view.sets.push_back({stored, stored});
    }
}

} // namespace

SchoolView schoolOf(const Subject& subject, std::size_t chosen, Language language)
{
    const assess::Assessment* assessment = assessmentOf(subject, chosen);
    SchoolView view;
    addTypes(view, subject, assessment, language);
    addDate(view, subject, assessment, language);
    addFlags(view, subject, assessment, language);
    addSets(view, subject, language);
    if (assessment != nullptr)
        view.why = rulesLine(assessment->choice, language) + "\n" + rulesReasons(assessment->choice, language);
    for (const char* key : {"type", "date", "flags", "ruleset"})
        view.hasChoices = view.hasChoices || !storedValue(subject, key).empty();
    return view;
}

} // namespace datchuan::report
