#include "report/rules_text.hpp"

#include "report/workbook_view.hpp"

namespace datchuan::report {

std::string rulesLine(const assess::RuleChoice& choice, Language language)
{
    if (choice.set == nullptr)
        return say(Phrase::ruleSetUnknown, language);
    return say(Phrase::ruleSet, language,
               {{"name", in(language, choice.set->regime)}, {"id", choice.set->id}, {"version", choice.set->version}});
}

std::string rulesReasons(const assess::RuleChoice& choice, Language language)
{
    std::string reason = in(language, choice.reason);
    if (choice.set == nullptr)
        return reason;
    if (const std::string prefix = choice.set->id + ": "; reason.starts_with(prefix))
        reason.erase(0, prefix.size());
    std::string text = say(Phrase::ruleSetChosenBy, language, {{"reason", reason}});
    if (choice.codesFit != nullptr)
        text += "\n" + say(Phrase::otherSetFits, language, {{"id", choice.codesFit->id}});
    if (choice.dateDisagrees)
        text += "\n" + say(Phrase::dateDisagrees, language);
    return text;
}

} // namespace datchuan::report
