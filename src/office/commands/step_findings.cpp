#include "commands/checked_session.hpp"
#include "commands/notice.hpp"

#include "check/check.hpp"
#include "report/command_phrases.hpp"
#include "report/severity_words.hpp"

#include <algorithm>

namespace datchuan::office {

using report::CommandPhrase;
using report::Language;

namespace {

enum class Direction { Forward, Back };

/// The findings by place, one for each cell: the first of the most severe ones.
std::vector<const check::Finding*> stops(const std::vector<check::Finding>& findings)
{
    std::vector<const check::Finding*> result;
    for (const check::Finding& finding : findings)
        if (result.empty() || result.back()->place != finding.place)
            result.push_back(&finding);
        else if (finding.severity < result.back()->severity)
            result.back() = &finding;
    return result;
}

std::size_t nextStop(const std::vector<const check::Finding*>& stops, grid::Place from, Direction direction)
{
    const auto placeOf = [](const check::Finding* finding) { return finding->place; };
    if (direction == Direction::Forward)
    {
        const auto next = std::ranges::upper_bound(stops, from, {}, placeOf);
        return next == stops.end() ? 0 : static_cast<std::size_t>(next - stops.begin());
    }
    const auto here = std::ranges::lower_bound(stops, from, {}, placeOf);
    return here == stops.begin() ? stops.size() - 1 : static_cast<std::size_t>(here - stops.begin()) - 1;
}

void step(const Workplace& workplace, Direction direction)
{
    const std::shared_ptr<Session> session = sessionFor(workplace);
    const check::Checked& checked = session->checkedNow();
    const Language language = workplace.language;
    const auto all = stops(checked.findings);
    if (all.empty())
        return tellInStatusBar(workplace, say(CommandPhrase::noFindings, language));
    const std::size_t first = nextStop(all, selectedPlace(workplace.frame), direction);
    for (std::size_t tried = 0; tried < all.size(); ++tried)
    {
        const std::size_t number =
            (direction == Direction::Forward ? first + tried : first + all.size() - tried) % all.size();
        const check::Finding& finding = *all[number];
        if (!goToCell(workplace.frame, finding.place, Keyboard::FollowToSheet)) // its sheet is hidden
            continue;
        return tellInStatusBar(workplace, say(CommandPhrase::finding, language,
                                              {{"n", std::to_string(number + 1)},
                                               {"of", std::to_string(all.size())},
                                               {"cell", grid::toA1(finding.place.cell)},
                                               {"severity", say(report::wordFor(finding.severity), language)},
                                               {"code", finding.code},
                                               {"message", report::in(language, finding.message)}}));
    }
    tellInStatusBar(workplace, say(CommandPhrase::findingsHidden, language));
}

} // namespace

void nextFinding(const Workplace& workplace)
{
    step(workplace, Direction::Forward);
}

void previousFinding(const Workplace& workplace)
{
    step(workplace, Direction::Back);
}

} // namespace datchuan::office
