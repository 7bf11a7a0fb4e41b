#include "assess/conclusion.hpp"
#include "report/workbook_view.hpp"

#include <algorithm>

namespace datchuan::report {

namespace {

using assess::Assessment;
using assess::Blocker;
using assess::BlockGroup;
using assess::Reason;

std::string reasonOf(const Blocker& blocker, Language language)
{
    switch (blocker.reason)
    {
        case Reason::NotMet:
            break;
        case Reason::NotAssessed:
            return say(Phrase::notAssessed, language);
        case Reason::Missing:
            return say(Phrase::missing, language);
        case Reason::Unclear:
            return say(Phrase::heatUnclear, language);
    }
    return say(Phrase::notMet, language);
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

/// "Mức 3: ít nhất 5 trong 7 tiêu chí".
std::string headingOf(const BlockGroup& group, Language language)
{
    const std::string level = std::to_string(group.level);
    const std::string of = std::to_string(group.criteria.size());
    const bool one = group.criteria.size() == 1;
    if (group.at == 0)
        return say(one ? Phrase::groupItem : Phrase::groupItems, language, {{"level", level}, {"n", of}});
    const bool all = group.need >= static_cast<int>(group.criteria.size());
    const std::string text = say(one   ? Phrase::groupOne
                                 : all ? Phrase::groupAll
                                       : Phrase::groupSome,
                                 language, {{"level", level}, {"n", of}, {"k", std::to_string(group.need)}});
    return group.at == group.level
               ? text
               : say(Phrase::groupAt, language, {{"group", text}, {"at", std::to_string(group.at)}});
}

/// "Ngắn nhất để đạt Mức 3: 4 yêu cầu", with what they are.
std::optional<Line> wayTo(const Assessment& assessment, int level, Language language)
{
    if (!assessment.judgement || assessment.choice.set == nullptr)
        return std::nullopt;
    const auto way = assess::shortestWay(*assessment.choice.set, assessment.claims, assessment.choice.date, level);
    if (!way || way->alternatives.empty())
        return std::nullopt; // without a choice the way is the list itself
    const std::string count =
        say(way->cost == 1 ? Phrase::wayOne : Phrase::wayMany, language, {{"n", std::to_string(way->cost)}});
    return Line{say(Phrase::wayHeading, language, {{"level", std::to_string(level)}, {"n", count}}),
                say(Phrase::wayDetail, language, {{"way", in(language, assess::wayText(*way))}}),
                {}};
}

class Details
{
public:
    Details(const Assessment& assessment, const std::vector<std::string>& sheets, Language language)
        : m_assessment(assessment), m_sheets(sheets), m_language(language)
    {
    }

    /// Title, what is asked, and where the sheet speaks of it.
    std::string of(const Blocker& blocker, const BlockGroup& group) const
    {
        std::string text;
        if (const ruleset::Criterion* criterion = m_assessment.choice.set->criterion(blocker.code))
            text = say(Phrase::criterion, m_language,
                       {{"code", blocker.code}, {"title", in(m_language, criterion->title)}})
                   + requirements(*criterion, blocker, group.at);
        else if (const ruleset::Item* item = m_assessment.choice.set->item(blocker.code))
            text = in(m_language, item->label) + ": " + in(m_language, item->gist);
        return text + "\n" + whereabouts(blocker.code);
    }

    std::string titleOf(const std::string& code) const
    {
        if (const ruleset::Criterion* criterion = m_assessment.choice.set->criterion(code))
            return in(m_language, criterion->title);
        const ruleset::Item* item = m_assessment.choice.set->item(code);
        return item != nullptr ? in(m_language, item->gist) : std::string();
    }

private:
    /// The indicators that fail; all of the levels still to reach where the sheet shows no indicators.
    std::string requirements(const ruleset::Criterion& criterion, const Blocker& blocker, int at) const
    {
        int reached = 0;
        if (m_assessment.judgement)
            if (const auto level = m_assessment.judgement->criterionLevels.find(blocker.code);
                level != m_assessment.judgement->criterionLevels.end())
                reached = level->second;
        std::string text;
        for (const ruleset::CriterionLevel& level : criterion.levels)
            for (const ruleset::Indicator& indicator : level.indicators)
            {
                const std::string name = "M" + std::to_string(level.level) + indicator.letter;
                const bool asked = blocker.indicators.empty()
                                       ? level.level > reached && level.level <= at
                                       : std::ranges::find(blocker.indicators, name) != blocker.indicators.end();
                if (!asked)
                    continue;
                const std::string number = std::to_string(level.level);
                text +=
                    "\n"
                    + say(indicator.letter == "*" ? Phrase::requirementWhole : Phrase::requirement, m_language,
                          {{"level", number}, {"letter", indicator.letter}, {"gist", in(m_language, indicator.gist)}});
            }
        return text;
    }

    std::string whereabouts(const std::string& code) const
    {
        const auto spot = m_assessment.spots.find(code);
        if (spot == m_assessment.spots.end())
            return say(Phrase::noRow, m_language);
        const grid::Place& place = spot->second.place;
        return say(Phrase::atCell, m_language,
                   {{"cell", grid::toA1(place.cell)}, {"sheet", m_sheets.at(static_cast<std::size_t>(place.sheet))}});
    }

    const Assessment& m_assessment;
    const std::vector<std::string>& m_sheets;
    Language m_language;
};

} // namespace

ListView blockersOf(const Subject& subject, std::size_t chosen, Language language)
{
    const Assessment& assessment = subject.checked.assessed.assessments.at(chosen);
    const std::vector<BlockGroup>& groups = assessment.judgement ? assessment.judgement->blocking : assessment.blocking;
    ListView view;
    view.name = say(Phrase::blockersTitle, language);
    if (assessment.choice.set == nullptr || (groups.empty() && !assessment.judgement))
        view.summary = say(Phrase::blockersNothing, language);
    else if (groups.empty())
        view.summary = say(Phrase::blockersAllMet, language);
    if (!view.summary.empty())
        return view;

    if (auto way = wayTo(assessment, groups.front().level, language))
        view.lines.push_back(std::move(*way));
    const Details details(assessment, subject.sheets, language);
    for (const BlockGroup& group : groups)
    {
        view.lines.push_back({headingOf(group, language), {}, {}});
        for (const Blocker& blocker : group.criteria)
        {
            const std::string what = blocker.indicators.empty() ? std::string() : joined(blocker.indicators) + " ";
            Line line;
            line.text = "    " + blocker.code + "  " + what + reasonOf(blocker, language);
            if (const std::string title = details.titleOf(blocker.code); !title.empty())
                line.text += " · " + title;
            line.detail = details.of(blocker, group);
            if (const auto spot = assessment.spots.find(blocker.code); spot != assessment.spots.end())
                line.target = spot->second.place;
            view.lines.push_back(std::move(line));
        }
    }
    view.hint = say(Phrase::blockersHint, language);
    return view;
}

} // namespace datchuan::report
