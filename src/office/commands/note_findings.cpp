#include "commands/checked_session.hpp"
#include "commands/notice.hpp"

#include "notes/finding_notes.hpp"
#include "notes/save_watch.hpp"
#include "report/command_phrases.hpp"
#include "report/findings_view.hpp"

namespace datchuan::office {

using report::CommandPhrase;
using report::Language;

namespace {

/// "2 ô …: để nguyên."; nothing for no cell.
void append(std::string& text, int count, CommandPhrase one, CommandPhrase many, Language language)
{
    if (count > 0)
        text += " " + say(count == 1 ? one : many, language, {{"n", std::to_string(count)}});
}

} // namespace

void noteFindings(const Workplace& workplace)
{
    const Language language = workplace.language;
    const std::shared_ptr<Session> session = sessionFor(workplace);
    const Settings& options = session->settings();
    auto notes = report::findingNotes(session->checkedNow().findings, options.leastSeverity, language);
    if (notes.empty())
        return tellInStatusBar(workplace, say(CommandPhrase::noFindings, language));
    const auto left = static_cast<int>(notes.size()) - static_cast<int>(report::mostFindings);
    if (left > 0)
        notes.resize(report::mostFindings);
    keepNotesOutOfFiles(workplace.context, workplace.document);
    const NotesOutcome outcome =
        writeFindingNotes(workplace.document, notes, say(CommandPhrase::noteFindings, language));
    std::string text;
    append(text, outcome.othersKept, CommandPhrase::otherNoteOne, CommandPhrase::otherNoteMany, language);
    append(text, outcome.protectedCells, CommandPhrase::noteProtectedOne, CommandPhrase::noteProtectedMany, language);
    append(text, left, CommandPhrase::noteLeftOne, CommandPhrase::noteLeftMany, language);
    if (outcome.written == 0)
        return notify(workplace, Tone::Refused, say(CommandPhrase::notNoted, language), text);
    text += " " + say(options.keepsNotes ? CommandPhrase::notesSaved : CommandPhrase::notesNotSaved, language);
    notify(workplace, Tone::Done,
           say(outcome.written == 1 ? CommandPhrase::notedOne : CommandPhrase::notedMany, language,
               {{"n", std::to_string(outcome.written)}}),
           text.substr(1));
}

void removeFindingNotes(const Workplace& workplace)
{
    const Language language = workplace.language;
    const NotesOutcome outcome =
        removeFindingNotes(workplace.document, say(CommandPhrase::removeFindingNotes, language));
    std::string text;
    append(text, outcome.protectedCells, CommandPhrase::noteProtectedOne, CommandPhrase::noteProtectedMany, language);
    if (!text.empty())
        return notify(workplace, Tone::Refused, say(CommandPhrase::notAllRemoved, language), text.substr(1));
    tellInStatusBar(workplace, outcome.removed == 0 ? say(CommandPhrase::noNotes, language)
                                                    : say(CommandPhrase::notesRemoved, language,
                                                          {{"n", std::to_string(outcome.removed)}}));
}

} // namespace datchuan::office
