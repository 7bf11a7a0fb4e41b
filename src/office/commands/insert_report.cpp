#include "commands/notice.hpp"

#include "check/check_workbook.hpp"
#include "draft/writer.hpp"
#include "report/command_phrases.hpp"
#include "report/sheet_report.hpp"
#include "rules/rules.hpp"
#include "snapshot/snapshot.hpp"

#include <limits>

namespace datchuan::office {

using report::CommandPhrase;

/// Adds a report on the assessment of the sheet in front, else on the first one. An older report stays: its lines may
/// have been filled in, and what was sent must remain to be seen.
void insertReport(const Workplace& workplace)
{
    const auto refuse = [&](CommandPhrase why) {
        notify(workplace, Tone::Refused, say(CommandPhrase::failed, workplace.language), say(why, workplace.language));
    };
    const Rules& all = rules(workplace.context);
    const grid::Workbook workbook = snapshotDocument(workplace.document);
    const check::Checked checked = check::checkWorkbook(workbook, all.library, all.titles, {});
    if (checked.assessed.assessments.empty())
        return refuse(CommandPhrase::nothingToReport);
    const std::vector<std::string> names = report::sheetNames(workbook);
    const std::size_t chosen =
        report::assessmentOnSheet(checked.assessed, activeSheet(workplace.frame).value_or(0)).value_or(0);
    const draft::Sheet sheet = report::reportSheet({checked, names, all.library.faults()}, chosen);
    const AddedSheets added = addSheets(workplace.document, {sheet}, std::numeric_limits<int>::max(),
                                        say(CommandPhrase::undoReport, workplace.language));
    if (added.hindrance != Hindrance::None)
        return refuse(added.hindrance == Hindrance::ReadOnly ? CommandPhrase::readOnly
                                                             : CommandPhrase::structureProtected);
    tellInStatusBar(workplace, say(CommandPhrase::reportAdded, workplace.language, {{"sheet", added.names.front()}}));
}

} // namespace datchuan::office
