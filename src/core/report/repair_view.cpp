#include "report/repair_view.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace datchuan::report {

namespace {

std::string shown(const std::string& text, Language language)
{
    return text.empty() ? say(Phrase::emptyText, language) : text;
}

std::string count(std::size_t n, Language language)
{
    return number(static_cast<long long>(n), language);
}

/// "B4, B5, C9 …".
std::string cellsOf(const repair::Outcome& outcome, repair::Refusal why)
{
    constexpr int most = 5;
    int told = 0;
    std::string text;
    for (const repair::Refused& each : outcome.refused)
        if (each.why == why && ++told <= most)
            text += (text.empty() ? "" : ", ") + grid::toA1(each.fix.place.cell);
    return told > most ? text + " …" : text;
}

} // namespace

std::string repairStepName(std::span<const repair::CellFix> fixes, Language language)
{
    if (fixes.size() == 1)
        return say(Phrase::repairStepOne, language, {{"cell", grid::toA1(fixes.front().place.cell)}});
    return say(Phrase::repairStepMany, language, {{"n", count(fixes.size(), language)}});
}

ListView previewOf(std::span<const repair::CellFix> fixes, const std::vector<std::string>& sheets, Language language)
{
    ListView view;
    view.summary = fixes.size() == 1 ? say(Phrase::previewOne, language)
                                     : say(Phrase::previewMany, language, {{"n", count(fixes.size(), language)}});
    view.name = view.summary;
    constexpr std::size_t most = 1000;
    for (std::size_t i = 0; i < fixes.size() && i < most; ++i)
    {
        const grid::Place& place = fixes[i].place;
        const check::Fix& fix = fixes[i].fix;
        const std::string cell = grid::toA1(place.cell);
        const std::string before = shown(fix.before, language);
        const std::string after = shown(fix.after, language);
        std::string line = say(Phrase::previewLine, language, {{"cell", cell}, {"before", before}, {"after", after}});
        std::ranges::replace(line, '\n', ' ');
        view.lines.push_back({std::move(line),
                              say(Phrase::previewDetail, language,
                                  {{"cell", cell},
                                   {"sheet", sheets.at(static_cast<std::size_t>(place.sheet))},
                                   {"before", before},
                                   {"after", after}}),
                              place});
    }
    if (fixes.size() > most)
        view.lines.push_back({say(Phrase::andMore, language, {{"n", count(fixes.size() - most, language)}}), {}, {}});
    return view;
}

std::string outcomeOf(const repair::Outcome& outcome, Language language)
{
    using repair::Refusal;
    constexpr std::array phrases{
        std::pair{Refusal::ReadOnly, Phrase::refusedReadOnly}, std::pair{Refusal::Protected, Phrase::refusedProtected},
        std::pair{Refusal::Formula, Phrase::refusedFormula},   std::pair{Refusal::Link, Phrase::refusedLink},
        std::pair{Refusal::Changed, Phrase::refusedChanged},   std::pair{Refusal::Failed, Phrase::refusedFailed}};
    const std::size_t n = outcome.repaired.size();
    std::string text = n == 0   ? say(Phrase::repairedNone, language)
                       : n == 1 ? say(Phrase::repairedOne, language)
                                : say(Phrase::repairedMany, language, {{"n", count(n, language)}});
    for (const auto& [why, phrase] : phrases)
        if (const std::string cells = cellsOf(outcome, why); !cells.empty())
            text += " " + say(phrase, language, {{"cells", cells}});
    return text;
}

} // namespace datchuan::report
