#include "report/workbook_view.hpp"

#include "report/option_phrases.hpp"

#include <algorithm>

namespace datchuan::report {

namespace {

ListView noBlockers(Language language)
{
    return {say(Phrase::blockersTitle, language), say(Phrase::blockersNothing, language), {}, {}};
}

} // namespace

std::vector<std::string> sheetNames(const grid::Workbook& workbook)
{
    std::vector<std::string> names;
    for (const grid::Sheet& sheet : workbook.sheets)
        names.push_back(sheet.name);
    return names;
}

View viewOf(const Subject& subject, std::size_t chosen, Language language)
{
    const std::size_t count = subject.checked.assessed.assessments.size();
    if (count == 0)
        return {schoolOf(subject, 0, language), emptyResult(subject, language), noBlockers(language),
                findingsOf(subject, language)};
    const std::size_t shown = chosen < count ? chosen : 0;
    return {schoolOf(subject, shown, language), resultOf(subject, shown, language),
            blockersOf(subject, shown, language), findingsOf(subject, language)};
}

std::optional<std::size_t> assessmentOnSheet(const assess::Assessed& assessed, int sheet)
{
    const auto isThere = [&](const assess::Assessment& assessment) {
        return std::ranges::any_of(
            assessment.parts, [&](const assess::Part& part) { return assessed.tables[part.table].sheet == sheet; });
    };
    const auto found = std::ranges::find_if(assessed.assessments, isThere);
    if (found == assessed.assessments.end())
        return {};
    return static_cast<std::size_t>(found - assessed.assessments.begin());
}

View bigWorkbookView(long long cells, Language language)
{
    View view;
    view.result.headline = say(Phrase::bigWorkbook, language);
    view.result.explanation = say(Phrase::bigWorkbookWhy, language, {{"cells", number(cells, language)}});
    view.result.offersCheck = true;
    view.blockers = noBlockers(language);
    view.findings = {say(Phrase::findingsTitle, language), say(Phrase::notChecked, language), {}, {}};
    return view;
}

View onCommandView(Language language)
{
    View view;
    view.result.headline = say(OptionPhrase::onCommand, language);
    view.result.explanation = say(OptionPhrase::onCommandWhy, language);
    view.result.offersCheck = true;
    view.blockers = noBlockers(language);
    view.findings = {say(Phrase::findingsTitle, language), say(Phrase::notChecked, language), {}, {}};
    return view;
}

View checkingView(View before, int read, int of, Language language)
{
    const std::string how =
        of == 0 ? std::string()
                : say(Phrase::checkingSheets, language, {{"n", number(read, language)}, {"of", number(of, language)}});
    if (before.result.headline.empty())
    {
        before.blockers = noBlockers(language);
        before.findings = {say(Phrase::findingsTitle, language), say(Phrase::notChecked, language), {}, {}};
    }
    if (before.result.headline.empty() || before.result.heat.bands.empty())
    {
        before.result.headline = say(Phrase::checking, language);
        before.result.explanation = how;
    }
    before.result.notice = say(Phrase::checking, language) + (how.empty() ? "" : " " + how);
    before.result.offersCheck = false;
    before.result.offersTable = false;
    before.result.offersCancel = true;
    return before;
}

View failedView(const std::string& message, Language language)
{
    View view;
    view.result.headline = say(Phrase::failed, language);
    view.result.explanation = say(Phrase::failedWhy, language, {{"message", message}});
    view.blockers = noBlockers(language);
    view.findings = {say(Phrase::findingsTitle, language), say(Phrase::notChecked, language), {}, {}};
    return view;
}

} // namespace datchuan::report
