#include "report/heat_map.hpp"

#include "report/workbook_view.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace datchuan::report {

namespace {

using assess::Assessment;
using assess::Claim;

Phrase wordFor(HeatState state)
{
    switch (state)
    {
        case HeatState::Met:
            return Phrase::heatMet;
        case HeatState::Unmet:
            return Phrase::heatUnmet;
        case HeatState::Absent:
            return Phrase::heatAbsent;
        case HeatState::Suspended:
            return Phrase::heatSuspended;
        case HeatState::Blank:
            break;
    }
    return Phrase::heatBlank;
}

HeatState toState(Claim claim)
{
    return claim == Claim::Met ? HeatState::Met : claim == Claim::NotMet ? HeatState::Unmet : HeatState::Blank;
}

class Mapper
{
public:
    Mapper(const Subject& subject, const Assessment& assessment, Language language)
        : m_subject(subject), m_assessment(assessment), m_language(language)
    {
    }

    HeatMap map()
    {
        const ruleset::RuleSet& set = *m_assessment.choice.set;
        HeatMap map;
        const int top = topOfCriteria(set);
        std::vector<std::string> levels;
        for (int level = 1; level <= top; ++level)
            levels.push_back("M" + std::to_string(level));
        for (const ruleset::Standard& standard : set.standards)
        {
            HeatBand band{levels, {}};
            for (const ruleset::Criterion& criterion : standard.criteria)
                band.columns.push_back(columnOf(criterion, top));
            if (!band.columns.empty())
                map.bands.push_back(std::move(band));
        }
        if (m_assessment.claims.hasItems && !set.items.empty())
        {
            HeatBand band{{"M" + std::to_string(top + 1)}, {}};
            for (const ruleset::Item& item : set.items)
                band.columns.push_back(columnOf(item));
            map.bands.push_back(std::move(band));
        }
        map.name = nameOf();
        return map;
    }

private:
    static int topOfCriteria(const ruleset::RuleSet& set)
    {
        int top = 0;
        for (const ruleset::Criterion* criterion : set.allCriteria())
            top = std::max(top, criterion->topLevel());
        return top;
    }

    HeatColumn columnOf(const ruleset::Criterion& criterion, int levels)
    {
        HeatColumn column;
        column.label = criterion.code;
        for (int level = 1; level <= levels; ++level)
        {
            const HeatState state = stateOf(criterion, level);
            const auto row = m_assessment.spots.find(criterion.code);
            std::string text =
                say(Phrase::heatCell, m_language,
                    {{"code", criterion.code}, {"level", std::to_string(level)}, {"state", wordOf(criterion, state)}});
            column.cells.push_back(
                cell(state, text + "\n" + in(m_language, criterion.title),
                     row == m_assessment.spots.end() ? std::nullopt : std::optional(placeOf(criterion.code, level))));
        }
        return column;
    }

    HeatColumn columnOf(const ruleset::Item& item)
    {
        HeatColumn column;
        column.label = item.code;
        const auto claim = m_assessment.claims.items.find(item.code);
        const HeatState state = claim == m_assessment.claims.items.end() ? HeatState::Blank : toState(claim->second);
        const std::string text =
            say(Phrase::heatItem, m_language,
                {{"label", in(m_language, item.label)}, {"state", say(wordFor(state), m_language)}})
            + "\n" + in(m_language, item.gist);
        const auto spot = m_assessment.spots.find(item.code);
        column.cells.push_back(
            cell(state, text, spot == m_assessment.spots.end() ? std::nullopt : std::optional(spot->second.place)));
        return column;
    }

    HeatCell cell(HeatState state, std::string text, std::optional<grid::Place> target)
    {
        ++m_counts[state];
        if (target)
            text += "\n"
                    + say(Phrase::atCell, m_language,
                          {{"cell", grid::toA1(target->cell)},
                           {"sheet", m_subject.sheets.at(static_cast<std::size_t>(target->sheet))}});
        return {state, std::move(text), target};
    }

    std::string wordOf(const ruleset::Criterion& criterion, HeatState state) const
    {
        if (state == HeatState::Blank && !m_assessment.claims.criteria.contains(criterion.code))
            return say(Phrase::missing, m_language);
        if (state == HeatState::Blank && m_assessment.unclear.contains(criterion.code))
            return say(Phrase::heatUnclear, m_language);
        return say(wordFor(state), m_language);
    }

    bool isSuspended(const ruleset::Criterion& criterion, int level, const std::string& letter) const
    {
        return m_assessment.choice.date
               && m_assessment.choice.set->isSuspended(criterion.code, level, letter, *m_assessment.choice.date);
    }

    HeatState stateOf(const ruleset::Criterion& criterion, int level) const
    {
        const ruleset::CriterionLevel* const asked = criterion.level(level);
        if (asked == nullptr)
            return HeatState::Absent;
        if (!asked->indicators.empty()
            && std::ranges::all_of(asked->indicators, [&](const ruleset::Indicator& indicator) {
                   return isSuspended(criterion, level, indicator.letter);
               }))
            return HeatState::Suspended;
        const auto claims = m_assessment.claims.criteria.find(criterion.code);
        if (claims == m_assessment.claims.criteria.end())
            return HeatState::Blank;
        const auto claimed = claims->second.levels.find(level);
        if (claimed == claims->second.levels.end())
            return HeatState::Blank;
        if (claimed->second.indicators.empty())
            return toState(claimed->second.claim);
        HeatState state = HeatState::Met;
        for (const ruleset::Indicator& indicator : asked->indicators)
        {
            if (isSuspended(criterion, level, indicator.letter))
                continue;
            const auto claim = claimed->second.indicators.find(indicator.letter);
            const HeatState one = claim == claimed->second.indicators.end() ? HeatState::Blank : toState(claim->second);
            if (one == HeatState::Unmet)
                return HeatState::Unmet;
            if (one == HeatState::Blank)
                state = HeatState::Blank;
        }
        return state;
    }

    /// The cell of the mark where a table has a column for the level, else the row or form.
    grid::Place placeOf(const std::string& code, int level) const
    {
        const assess::Spot& spot = m_assessment.spots.at(code);
        for (const assess::Part& part : m_assessment.parts)
        {
            const recognise::Table& table = m_subject.checked.assessed.tables[part.table];
            if (spot.isForm || part.party >= table.results.size() || table.sheet != spot.place.sheet)
                continue;
            const auto column = table.results[part.party].levels.find(level);
            const auto row = std::ranges::find(table.rows, code, &recognise::CriterionRow::code);
            if (column != table.results[part.party].levels.end() && row != table.rows.end())
                return {table.sheet, {row->codeCell.row, column->second}};
        }
        return spot.place;
    }

    std::string nameOf()
    {
        std::string counts;
        for (const HeatState state :
             {HeatState::Met, HeatState::Unmet, HeatState::Blank, HeatState::Suspended, HeatState::Absent})
            if (m_counts[state] > 0)
                counts +=
                    (counts.empty() ? "" : ", ")
                    + say(Phrase::heatCount, m_language,
                          {{"n", number(m_counts[state], m_language)}, {"state", say(wordFor(state), m_language)}});
        return say(Phrase::heatName, m_language, {{"counts", counts}});
    }

    const Subject& m_subject;
    const Assessment& m_assessment;
    Language m_language;
    std::map<HeatState, long long> m_counts;
};

} // namespace

std::string_view signOf(HeatState state)
{
    switch (state)
    {
        case HeatState::Met:
            return "✓";
        case HeatState::Unmet:
            return "✕";
        case HeatState::Absent:
            return "–";
        case HeatState::Suspended:
            return "‖";
        case HeatState::Blank:
            break;
    }
    return "?";
}

HeatMap heatMapOf(const Subject& subject, std::size_t chosen, Language language)
{
    const auto& assessments = subject.checked.assessed.assessments;
    if (chosen >= assessments.size() || assessments[chosen].choice.set == nullptr)
        return {};
    return Mapper(subject, assessments[chosen], language).map();
}

} // namespace datchuan::report
