#include "check/check.hpp"
#include "report/workbook_view.hpp"

#include <algorithm>

namespace datchuan::report {

namespace {

using check::Finding;
using check::Severity;

/// Signs of different shape, so that they can be told apart without colour.
std::string_view signOf(Severity severity)
{
    switch (severity)
    {
        case Severity::Error:
            return "✖";
        case Severity::Warning:
            return "▲";
        case Severity::Info:
            break;
    }
    return "●";
}

Phrase wordFor(Severity severity)
{
    switch (severity)
    {
        case Severity::Error:
            return Phrase::errorName;
        case Severity::Warning:
            return Phrase::warningName;
        case Severity::Info:
            break;
    }
    return Phrase::infoName;
}

/// "✖ 3 lỗi, ▲ 2 cảnh báo, ● 1 thông tin".
std::string countsOf(const std::vector<Finding>& findings, Language language)
{
    struct Kind
    {
        Severity severity;
        Phrase one;
        Phrase many;
    };
    constexpr std::array kinds{Kind{Severity::Error, Phrase::errorOne, Phrase::errorMany},
                               Kind{Severity::Warning, Phrase::warningOne, Phrase::warningMany},
                               Kind{Severity::Info, Phrase::infoOne, Phrase::infoMany}};
    std::string text;
    for (const Kind& kind : kinds)
    {
        const auto count = std::ranges::count(findings, kind.severity, &Finding::severity);
        if (count > 0)
            text += (text.empty() ? "" : ", ")
                    + say(count == 1 ? kind.one : kind.many, language, {{"n", number(count, language)}});
    }
    return text;
}

std::string withoutLineBreaks(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::string detailOf(const Finding& finding, const std::string& sheet, Language language)
{
    std::string text = say(wordFor(finding.severity), language) + " " + finding.code + " · "
                       + say(Phrase::atCell, language, {{"cell", grid::toA1(finding.place.cell)}, {"sheet", sheet}})
                       + "\n" + in(language, finding.message);
    const auto catalogue = check::catalogue();
    const auto check = std::ranges::find(catalogue, finding.code, &check::Check::code);
    if (check != catalogue.end())
        if (const std::string_view why = language == Language::Vietnamese ? (*check)->whyVi : (*check)->whyEn;
            !why.empty())
            text += "\n" + say(Phrase::why, language, {{"why", why}});
    if (finding.fix)
        text +=
            "\n" + say(Phrase::suggestion, language, {{"before", finding.fix->before}, {"after", finding.fix->after}});
    return text;
}

std::string lineOf(const Finding& finding, Language language)
{
    return std::string(signOf(finding.severity)) + " " + grid::toA1(finding.place.cell) + "  "
           + withoutLineBreaks(in(language, finding.message));
}

/// What is switched off stands at the end of the list, with its reasons.
void addIgnored(ListView& view, const Subject& subject, Language language)
{
    const std::vector<check::Ignored>& ignored = subject.checked.ignored;
    if (ignored.empty())
        return;
    view.summary += (view.summary.empty() ? "" : ", ")
                    + say(ignored.size() == 1 ? Phrase::ignoredOne : Phrase::ignoredMany, language,
                          {{"n", number(static_cast<long long>(ignored.size()), language)}});
    view.lines.push_back({say(Phrase::ignoredHeading, language), {}, {}});
    for (std::size_t i = 0; i < ignored.size() && i < mostFindings; ++i)
    {
        const auto& [finding, reason] = ignored[i];
        const std::string& sheet = subject.sheets.at(static_cast<std::size_t>(finding.place.sheet));
        view.lines.push_back(
            {lineOf(finding, language),
             detailOf(finding, sheet, language) + "\n" + say(Phrase::ignoredReason, language, {{"reason", reason}}),
             finding.place});
    }
}

} // namespace

ListView findingsOf(const Subject& subject, Language language)
{
    const std::vector<Finding>& findings = subject.checked.findings;
    ListView view;
    view.name = say(Phrase::findingsTitle, language);
    if (findings.empty() && subject.checked.ignored.empty())
    {
        const bool anything = !subject.checked.assessed.tables.empty();
        view.summary = say(anything ? Phrase::findingsNone : Phrase::findingsNothing, language);
        return view;
    }
    view.summary = countsOf(findings, language);
    view.hint = say(Phrase::findingsHint, language);
    if (findings.empty())
    {
        addIgnored(view, subject, language);
        return view;
    }
    const bool severalSheets = findings.front().place.sheet != findings.back().place.sheet; // sorted by sheet
    int heading = -1;
    for (std::size_t i = 0; i < findings.size() && i < mostFindings; ++i)
    {
        const Finding& finding = findings[i];
        const std::string& sheet = subject.sheets.at(static_cast<std::size_t>(finding.place.sheet));
        if (severalSheets && finding.place.sheet != heading)
        {
            heading = finding.place.sheet;
            view.lines.push_back({say(Phrase::sheetHeading, language, {{"sheet", sheet}}), {}, {}});
        }
        view.lines.push_back({lineOf(finding, language), detailOf(finding, sheet, language), finding.place});
    }
    if (findings.size() > mostFindings)
    {
        const auto rest = static_cast<long long>(findings.size() - mostFindings);
        view.lines.push_back({say(Phrase::andMore, language, {{"n", number(rest, language)}}), {}, {}});
    }
    addIgnored(view, subject, language);
    return view;
}

} // namespace datchuan::report
