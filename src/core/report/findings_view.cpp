#include "check/check.hpp"
#include "report/severity_words.hpp"
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

std::string withoutLineBreaks(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::string_view whyOf(const std::string& code, Language language)
{
    const auto catalogue = check::catalogue();
    const auto check = std::ranges::find(catalogue, code, &check::Check::code);
    if (check == catalogue.end())
        return {};
    return language == Language::Vietnamese ? (*check)->whyVi : (*check)->whyEn;
}

/// What is in a cell, in words where it is nothing.
std::string shown(const std::string& text, Language language)
{
    return text.empty() ? say(Phrase::emptyText, language) : text;
}

std::string detailOf(const Finding& finding, const std::string& sheet, Language language)
{
    std::string text = say(wordFor(finding.severity), language) + " " + finding.code + " · "
                       + say(Phrase::atCell, language, {{"cell", grid::toA1(finding.place.cell)}, {"sheet", sheet}})
                       + "\n" + in(language, finding.message);
    if (const std::string_view why = whyOf(finding.code, language); !why.empty())
        text += "\n" + say(Phrase::why, language, {{"why", why}});
    if (!finding.fix)
        return text + "\n" + say(Phrase::repairByHand, language);
    const bool safe = finding.fix->kind == check::Fix::Kind::Safe;
    return text + "\n"
           + say(Phrase::suggestion, language,
                 {{"before", shown(finding.fix->before, language)}, {"after", shown(finding.fix->after, language)}})
           + "\n" + say(safe ? Phrase::repairSafe : Phrase::repairConfirm, language);
}

FindingEntry entryOf(const Finding& finding, const Subject& subject, Language language)
{
    const std::string& sheet = subject.sheets.at(static_cast<std::size_t>(finding.place.sheet));
    FindingEntry entry;
    entry.severity = finding.severity;
    entry.code = finding.code;
    entry.place = finding.place;
    entry.sheet = sheet;
    entry.text = std::string(signOf(finding.severity)) + " " + grid::toA1(finding.place.cell) + "  "
                 + withoutLineBreaks(in(language, finding.message));
    entry.detail = detailOf(finding, sheet, language);
    entry.why = whyOf(finding.code, language);
    entry.fix = finding.fix;
    return entry;
}

} // namespace

std::string countsOf(std::span<const Finding> findings, Language language)
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

bool FindingEntry::operator==(const FindingEntry& other) const
{
    const auto after = [](const FindingEntry& entry) { return entry.fix ? entry.fix->after : std::string(); };
    return text == other.text && detail == other.detail && place == other.place && code == other.code
           && sheet == other.sheet && ignoredBy == other.ignoredBy && fix.has_value() == other.fix.has_value()
           && after(*this) == after(other);
}

std::vector<std::string> uncheckedTexts(const check::Checked& checked, Language language)
{
    std::vector<std::string> texts;
    for (const check::Unchecked each : check::uncheckedOf(checked))
        texts.push_back(
            say(each == check::Unchecked::PlanYears ? Phrase::planYearsUnchecked : Phrase::ministryReportUnchecked,
                language));
    return texts;
}

namespace {

FindingsView listOf(const Subject& subject, Language language)
{
    const std::vector<Finding>& findings = subject.checked.findings;
    const std::vector<check::Ignored>& ignored = subject.checked.ignored;
    FindingsView view;
    view.name = say(Phrase::findingsTitle, language);
    if (findings.empty() && ignored.empty())
    {
        const bool anything = !subject.checked.assessed.tables.empty();
        view.summary = say(anything ? Phrase::findingsNone : Phrase::findingsNothing, language);
        return view;
    }
    view.summary = countsOf(findings, language);
    view.hint = say(Phrase::findingsHint, language);
    for (const Finding& finding : findings)
        view.entries.push_back(entryOf(finding, subject, language));
    if (ignored.empty())
        return view;
    view.summary += (view.summary.empty() ? "" : ", ")
                    + say(ignored.size() == 1 ? Phrase::ignoredOne : Phrase::ignoredMany, language,
                          {{"n", number(static_cast<long long>(ignored.size()), language)}});
    for (const check::Ignored& each : ignored)
    {
        FindingEntry entry = entryOf(each.finding, subject, language);
        entry.detail += "\n" + say(Phrase::ignoredReason, language, {{"reason", each.reason}});
        entry.ignoredBy = each.entry;
        view.entries.push_back(std::move(entry));
    }
    return view;
}

} // namespace

FindingsView findingsOf(const Subject& subject, Language language)
{
    FindingsView view = listOf(subject, language);
    for (const std::string& text : uncheckedTexts(subject.checked, language))
        view.summary += (view.summary.empty() ? "" : "\n") + text;
    return view;
}

} // namespace datchuan::report
