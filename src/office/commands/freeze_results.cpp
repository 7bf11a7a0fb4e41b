#include "commands/notice.hpp"

#include "freeze/freeze.hpp"
#include "report/command_phrases.hpp"
#include "rules/rules.hpp"

namespace datchuan::office {

using report::CommandPhrase;

namespace {

/// Tells what kept the command from working; false when nothing did.
bool tellRefusal(const Workplace& workplace, const FreezeOutcome& outcome, CommandPhrase lead, CommandPhrase nothing)
{
    const report::Language language = workplace.language;
    if (!outcome.protectedSheet.empty())
        notify(workplace, Tone::Refused, say(lead, language),
               say(CommandPhrase::sheetProtected, language, {{"sheet", outcome.protectedSheet}}));
    else if (outcome.changed == 0 && outcome.kept == 0)
        tellInStatusBar(workplace, say(nothing, language));
    else
        return false;
    return true;
}

std::string keptText(int count, report::Language language)
{
    return say(count == 1 ? CommandPhrase::keptOne : CommandPhrase::keptMany, language, {{"n", std::to_string(count)}});
}

} // namespace

void freezeResults(const Workplace& workplace)
{
    const report::Language language = workplace.language;
    const FreezeOutcome outcome =
        freezeDocument(workplace.document, rules(workplace.context), say(CommandPhrase::freeze, language));
    if (tellRefusal(workplace, outcome, CommandPhrase::notFrozen, CommandPhrase::nothingToFreeze))
        return;
    std::string text = say(CommandPhrase::frozen, language, {{"n", std::to_string(outcome.changed)}});
    if (outcome.stamped)
        text += " " + say(CommandPhrase::frozenStamped, language);
    notify(workplace, Tone::Done, {}, text);
}

void thawResults(const Workplace& workplace)
{
    const report::Language language = workplace.language;
    const FreezeOutcome outcome = thawDocument(workplace.document, say(CommandPhrase::thaw, language));
    if (tellRefusal(workplace, outcome, CommandPhrase::notThawed, CommandPhrase::nothingToThaw))
        return;
    const std::string text = say(CommandPhrase::thawed, language, {{"n", std::to_string(outcome.changed)}});
    if (outcome.kept > 0)
        return notify(workplace, Tone::Refused, text, keptText(outcome.kept, language));
    tellInStatusBar(workplace, text);
}

} // namespace datchuan::office
