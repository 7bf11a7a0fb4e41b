#include "report/findings_view.hpp"
#include "report/option_phrases.hpp"

namespace datchuan::report {

void leaveOut(FindingsView& view, check::Severity least, Language language)
{
    // The enumeration begins with what is most severe.
    const std::size_t hidden = std::erase_if(
        view.entries, [least](const FindingEntry& entry) { return !entry.ignoredBy && entry.severity > least; });
    if (hidden == 0)
        return;
    view.summary += "\n"
                    + say(hidden == 1 ? OptionPhrase::hiddenOne : OptionPhrase::hiddenMany, language,
                          {{"n", number(static_cast<long long>(hidden), language)}});
}

} // namespace datchuan::report
