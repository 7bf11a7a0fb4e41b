#include "report/workbook_view.hpp"

#include <algorithm>
#include <array>
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

std::string partsOf(const check::SchoolList& list, Language language)
{
    std::string text;
    const std::array parts{std::pair(Phrase::listNew, list.added), std::pair(Phrase::listMaintained, list.maintained),
                           std::pair(Phrase::listRaised, list.raised)};
    for (const auto& [phrase, count] : parts)
        if (count > 0)
            text += (text.empty() ? "" : ", ") + say(phrase, language, {{"n", std::to_string(count)}});
    return text.empty() ? text : " (" + text + ")";
}

/// A workbook of the province: plans and registers, no criteria.
ResultView resultOfLists(const Subject& subject, Language language)
{
    ResultView view;
    const auto& lists = subject.checked.lists;
    const bool hasPlan = std::ranges::any_of(lists, &check::SchoolList::isPlan);
    int schools = 0;
    std::set<std::string> years;
    for (const check::SchoolList& list : lists)
        if (list.isPlan == hasPlan)
        {
            schools += list.schools;
            years.insert(list.years);
        }
    const std::string count = std::to_string(schools);
    view.headline = hasPlan && years.size() == 1 && !years.begin()->empty()
                        ? say(Phrase::planOfYears, language, {{"years", *years.begin()}, {"n", count}})
                        : say(Phrase::schoolLists, language, {{"n", count}});
    for (const std::string& text : schoolListTexts(subject.checked, subject.sheets, language))
        view.explanation += (view.explanation.empty() ? "" : "\n") + text;
    view.notice = noticeOf(subject.faults, language);
    return view;
}

} // namespace

std::vector<std::string> schoolListTexts(const check::Checked& checked, const std::vector<std::string>& sheets,
                                         Language language)
{
    std::vector<std::string> texts;
    for (const check::SchoolList& list : checked.lists)
        texts.push_back(say(list.isPlan ? Phrase::planLine : Phrase::registerLine, language,
                            {{"sheet", sheets[static_cast<std::size_t>(list.sheet)]},
                             {"n", std::to_string(list.schools)},
                             {"parts", partsOf(list, language)}}));
    return texts;
}

std::vector<std::string> unreadTexts(const check::Checked& checked, const std::vector<std::string>& sheets,
                                     Language language)
{
    std::vector<std::string> texts;
    for (const recognise::UnreadCodes& codes : checked.unread)
        texts.push_back(say(
            codes.why == recognise::UnreadCodes::Why::Across ? Phrase::codesAcross : Phrase::codesWithoutResults,
            language, {{"sheet", sheets[static_cast<std::size_t>(codes.sheet)]}, {"cells", grid::toA1(codes.range)}}));
    return texts;
}

ResultView emptyResult(const Subject& subject, Language language)
{
    if (!subject.checked.lists.empty())
        return resultOfLists(subject, language);
    ResultView view;
    view.headline = say(Phrase::noTable, language);
    if (subject.blank)
        view.explanation = say(Phrase::emptyWorkbook, language);
    else if (!subject.checked.assessed.tables.empty())
        view.explanation = say(Phrase::tablesWithoutResult, language);
    else
        view.explanation = say(Phrase::lookedAt, language, {{"sheets", quoted(subject.sheets)}});
    for (const std::string& text : unreadTexts(subject.checked, subject.sheets, language))
        view.explanation += "\n" + text;
    if (subject.checked.unread.empty()) // else each of them says what its sheet needs
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
