#include "commands/command.hpp"
#include "help/open_help.hpp"
#include "sidebar/session.hpp"

#include <string>

namespace datchuan::office {

namespace {

/// The page of the most severe finding in the cell under the cursor, as the last check knows it; else the contents.
std::string pageAtCursor(const Workplace& workplace)
{
    const std::shared_ptr<Session> session = Session::of(workplace.context, workplace.frame);
    const grid::Place cursor = selectedPlace(workplace.frame);
    const check::Finding* worst = nullptr;
    for (const check::Finding& finding : session->checked().findings)
        if (finding.place == cursor && (worst == nullptr || finding.severity < worst->severity))
            worst = &finding;
    return worst == nullptr ? std::string("index") : worst->code;
}

} // namespace

void help(const Workplace& workplace)
{
    openHelp(workplace.context, workplace.language, pageAtCursor(workplace));
}

} // namespace datchuan::office
