#include "report/workbook_view.hpp"

#include <set>

namespace datchuan::report {

namespace {

/// “Trang 1”, “Trang 2”, “Trang 3”, …
std::string quoted(const std::vector<std::string>& sheets)
{
    constexpr std::size_t most = 5;
    std::string text;
    for (std::size_t i = 0; i < sheets.size() && i < most; ++i)
        text += (i > 0 ? ", “" : "“") + sheets[i] + "”";
    return sheets.size() > most ? text + ", …" : text;
}

} // namespace

ResultView emptyResult(const Subject& subject, Language language)
{
    ResultView view;
    view.headline = say(Phrase::noTable, language);
    if (subject.blank)
        view.explanation = say(Phrase::emptyWorkbook, language);
    else if (!subject.checked.assessed.tables.empty())
        view.explanation = say(Phrase::tablesWithoutResult, language);
    else
        view.explanation = say(Phrase::lookedAt, language, {{"sheets", quoted(subject.sheets)}});
    view.explanation += "\n" + say(Phrase::tableNeeds, language);
    view.offersTable = true;
    view.notice = noticeOf(subject.faults, language);
    return view;
}

std::string noticeOf(std::span<const ruleset::Fault> faults, Language language)
{
    if (faults.empty())
        return {};
    std::set<std::string> files;
    std::string text;
    for (const ruleset::Fault& fault : faults)
        if (files.insert(fault.file).second) // the first fault of a file tells enough
            text +=
                "\n" + say(Phrase::fault, language, {{"file", fault.file}, {"message", in(language, fault.message)}});
    return say(files.size() == 1 ? Phrase::faultsOne : Phrase::faultsMany, language,
               {{"n", std::to_string(files.size())}})
           + text;
}

} // namespace datchuan::report
