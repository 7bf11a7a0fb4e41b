#include "assess/conclusion.hpp"
#include "report/rules_text.hpp"
#include "report/workbook_view.hpp"

#include <algorithm>

namespace datchuan::report {

namespace {

using assess::Assessment;
using assess::Judgement;

std::string schoolOf(const Assessment& assessment, Language language)
{
    return assessment.school ? *assessment.school : say(Phrase::schoolUnknown, language);
}

std::string partyOf(const Assessment& assessment, Language language)
{
    const bool self = assessment.party == recognise::Party::Self;
    return say(self ? Phrase::selfAssessment : Phrase::externalAssessment, language);
}

/// With a capital in front; letters beyond ASCII stay.
std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

/// "Tự đánh giá, ngày 15/05/2019".
std::string occasionOf(const Assessment& assessment, Language language)
{
    std::string text = partyOf(assessment, language);
    if (assessment.choice.date)
        text += ", " + say(Phrase::assessedOn, language, {{"date", calendar::toVietnamese(*assessment.choice.date)}});
    return text;
}

/// The entries of the drop-down: "Trường Tiểu học A · Tự đánh giá · trang “TH”, hàng 12". What all have in common is
/// left out, so that the entries differ where they begin.
std::vector<std::string> choicesOf(const std::vector<Assessment>& assessments, const std::vector<std::string>& sheets,
                                   Language language)
{
    if (assessments.size() < 2)
        return {};
    const auto differ = [&](auto member) {
        return std::ranges::any_of(assessments,
                                   [&](const Assessment& each) { return each.*member != assessments.front().*member; });
    };
    const bool schoolsDiffer = differ(&Assessment::school);
    const bool partiesDiffer = differ(&Assessment::party);
    std::vector<std::string> choices;
    for (const Assessment& each : assessments)
    {
        std::string text;
        if (schoolsDiffer)
            text = schoolOf(each, language) + " · ";
        if (partiesDiffer)
            text += partyOf(each, language) + " · ";
        text += say(Phrase::sheetOfAssessment, language, {{"sheet", sheets.at(static_cast<std::size_t>(each.sheet))}});
        if (each.row)
            text += ", " + say(Phrase::rowOfMatrix, language, {{"row", std::to_string(*each.row + 1)}});
        choices.push_back(capitalised(std::move(text)));
    }
    return choices;
}

std::string nationalOf(const Assessment& assessment, Language language)
{
    if (assessment.choice.set != nullptr && assessment.choice.set->nationalStandard.empty()
        && assessment.choice.set->status == ruleset::Status::Verified)
        return say(Phrase::nationalNotApplicable, language);
    if (!assessment.judgement || !assessment.judgement->nationalStandard)
        return say(Phrase::nationalOpen, language);
    const int degree = *assessment.judgement->nationalStandard;
    return degree == 0 ? say(Phrase::nationalNone, language)
                       : say(Phrase::national, language, {{"degree", std::to_string(degree)}});
}

/// "Mức 1: 27/27 · Mức 2: 27/27 · Mức 3: 8/19".
std::string countsOf(const Judgement& judgement, Language language)
{
    std::string text;
    for (const auto& [level, count] : judgement.counts)
        text += (text.empty() ? "" : "\u00a0· ") // the dot stays at the end of its line
                + say(Phrase::levelCount, language,
                      {{"level", std::to_string(level)},
                       {"met", std::to_string(count.met)},
                       {"of", std::to_string(count.of)}});
    return text;
}

/// The source of the rule that gave the level; of the lowest one where none is reached.
std::string basisOf(const Judgement& judgement, const ruleset::RuleSet& set, Language language)
{
    const int level = std::max(judgement.proven, 1);
    const auto rule = std::ranges::find(set.levelRules, level, &ruleset::LevelRule::level);
    return rule == set.levelRules.end() || rule->source.empty()
               ? std::string()
               : "\n" + say(Phrase::levelBasis, language, {{"source", rule->source}});
}

/// The levels above the proven one that the rules give, each with the shortest way to it.
std::vector<Target> targetsOf(const Assessment& assessment, Language language)
{
    std::vector<Target> targets;
    if (!assessment.judgement)
        return targets;
    const ruleset::RuleSet& set = *assessment.choice.set;
    for (int level = assessment.judgement->proven + 1; level <= set.topLevel(); ++level)
    {
        const auto way = assess::shortestWay(set, assessment.claims, assessment.choice.date, level);
        if (!way)
            continue;
        const std::string count =
            say(way->cost == 1 ? Phrase::wayOne : Phrase::wayMany, language, {{"n", number(way->cost, language)}});
        targets.push_back({say(Phrase::targetLevel, language, {{"level", std::to_string(level)}}),
                           way->cost == 0 ? say(Phrase::targetNothing, language)
                                          : say(Phrase::targetWay, language,
                                                {{"n", count}, {"way", in(language, assess::wayText(*way))}})});
    }
    return targets;
}

/// The conclusion is "headline" or "headline: what is missing".
void splitConclusion(const std::string& conclusion, ResultView& view)
{
    const std::size_t colon = conclusion.find(": ");
    view.headline = conclusion.substr(0, colon);
    if (colon != std::string::npos)
        view.certainty = capitalised(conclusion.substr(colon + 2));
}

std::string certaintyOf(const Judgement& judgement, Language language)
{
    return judgement.possible > judgement.proven
               ? say(Phrase::certainAsClaimed, language, {{"level", std::to_string(judgement.proven + 1)}})
               : say(Phrase::certain, language);
}

} // namespace

ResultView resultOf(const Subject& subject, std::size_t chosen, Language language)
{
    const std::vector<Assessment>& assessments = subject.checked.assessed.assessments;
    const Assessment& assessment = assessments.at(chosen);
    ResultView view;
    view.choices = choicesOf(assessments, subject.sheets, language);
    view.chosen = chosen;
    view.school = schoolOf(assessment, language);
    view.occasion = occasionOf(assessment, language);
    splitConclusion(in(language, assess::conclusion(assessment)), view);
    if (view.certainty.empty() && assessment.judgement && assessment.judgement->conclusive)
        view.certainty = certaintyOf(*assessment.judgement, language);
    if (assessment.choice.set != nullptr && assessment.choice.set->status == ruleset::Status::Provisional
        && view.certainty.empty())
        view.certainty = say(Phrase::provisional, language);
    view.national = nationalOf(assessment, language);
    if (assessment.judgement)
        view.counts = countsOf(*assessment.judgement, language);
    view.ruleSet = rulesLine(assessment.choice, language);
    if (assessment.judgement)
        view.ruleSet += basisOf(*assessment.judgement, *assessment.choice.set, language);
    view.heat = heatMapOf(subject, chosen, language);
    view.targets = targetsOf(assessment, language);
    view.notice = noticeOf(subject.faults, language);
    return view;
}

} // namespace datchuan::report
