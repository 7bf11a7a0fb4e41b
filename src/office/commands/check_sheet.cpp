#include "commands/checked_session.hpp"
#include "commands/notice.hpp"

#include "report/command_phrases.hpp"
#include "report/findings_view.hpp"

#include <algorithm>
#include <iterator>

namespace datchuan::office {

using report::CommandPhrase;

namespace {

/// "Trang “Tổng hợp”: 2 lỗi, 1 cảnh báo." Precondition: the last check is of the document as it is.
void tellFindingsOf(const Workplace& workplace, const Session& session, int sheet)
{
    if (sheet < 0 || static_cast<std::size_t>(sheet) >= session.sheets().size())
        return;
    std::vector<check::Finding> here;
    std::ranges::copy_if(session.checked().findings, std::back_inserter(here),
                         [sheet](const check::Finding& finding) { return finding.place.sheet == sheet; });
    tellInStatusBar(workplace,
                    say(here.empty() ? CommandPhrase::sheetClean : CommandPhrase::sheetFindings, workplace.language,
                        {{"sheet", session.sheets()[static_cast<std::size_t>(sheet)]},
                         {"counts", report::countsOf(here, workplace.language)}}));
}

} // namespace

/// The deck shows the assessment of the sheet that is in front; the status bar says what was found on it. A sheet
/// without a table of ours gets no "no problem found", nor does a workbook with tables that no check
/// looks into.
void checkSheet(const Workplace& workplace)
{
    const std::shared_ptr<Session> session = sessionFor(workplace);
    session->checkNow();
    session->followSheet();
    openDeck(workplace);
    const int sheet = selectedPlace(workplace.frame).sheet;
    const auto& tables = session->checked().assessed.tables;
    if (check::uncheckedOf(session->checked()).empty() && !session->isChecking()
        && std::ranges::any_of(tables, [sheet](const auto& table) { return table.sheet == sheet; }))
        tellFindingsOf(workplace, *session, sheet);
}

} // namespace datchuan::office
