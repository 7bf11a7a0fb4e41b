#include "report/findings_view.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <map>

namespace datchuan::report {

namespace {

bool passes(const FindingEntry& entry, Filter filter)
{
    switch (filter)
    {
        case Filter::Errors:
            return entry.severity == check::Severity::Error;
        case Filter::ErrorsAndWarnings:
            return entry.severity != check::Severity::Info;
        case Filter::Repairable:
            return entry.fix.has_value() && !entry.ignoredBy;
        case Filter::All:
            break;
    }
    return true;
}

/// The groups in their order: sheets as they stand, codes by the alphabet, ignored ones last.
std::string groupOf(const FindingEntry& entry, Grouping grouping)
{
    if (entry.ignoredBy)
        return "~";
    return grouping == Grouping::ByCode ? entry.code : std::string();
}

class Lines
{
public:
    Lines(ArrangedFindings& arranged, Language language) : m_arranged(arranged), m_language(language) {}

    void heading(const std::string& text)
    {
        if (text != m_heading && m_listed < mostFindings)
            put({text, {}, {}}, {});
        m_heading = text;
    }

    void add(const FindingEntry& entry, std::size_t index)
    {
        if (m_listed++ < mostFindings)
            put({entry.text, entry.detail, entry.place}, index);
    }

    void finish()
    {
        if (m_listed > mostFindings)
            put({say(Phrase::andMore, m_language,
                     {{"n", number(static_cast<long long>(m_listed - mostFindings), m_language)}}),
                 {},
                 {}},
                {});
    }

private:
    void put(Line line, std::optional<std::size_t> index)
    {
        m_arranged.list.lines.push_back(std::move(line));
        m_arranged.entries.push_back(index);
    }

    ArrangedFindings& m_arranged;
    Language m_language;
    std::string m_heading;
    std::size_t m_listed = 0;
};

} // namespace

ArrangedFindings arrange(const FindingsView& view, const Arrangement& arrangement, Language language)
{
    ArrangedFindings arranged;
    arranged.list.name = view.name;
    arranged.list.summary = view.summary;
    arranged.list.hint = view.hint;
    const std::string words = text::fold(arrangement.text);
    std::vector<std::size_t> order;
    std::map<std::string, std::size_t> counts;
    bool severalSheets = false;
    for (std::size_t i = 0; i < view.entries.size(); ++i)
    {
        const FindingEntry& entry = view.entries[i];
        if (!passes(entry, arrangement.filter)
            || (!words.empty() && text::fold(entry.code + " " + entry.detail).find(words) == std::string::npos))
            continue;
        severalSheets = severalSheets || (!order.empty() && entry.sheet != view.entries[order.front()].sheet);
        order.push_back(i);
        ++counts[entry.code];
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return groupOf(view.entries[i], arrangement.grouping); });

    Lines lines(arranged, language);
    for (const std::size_t i : order)
    {
        const FindingEntry& entry = view.entries[i];
        if (entry.ignoredBy)
            lines.heading(say(Phrase::ignoredHeading, language));
        else if (arrangement.grouping == Grouping::ByCode)
            lines.heading(say(Phrase::codeHeading, language,
                              {{"code", entry.code},
                               {"n", number(static_cast<long long>(counts[entry.code]), language)},
                               {"why", entry.why}}));
        else if (severalSheets)
            lines.heading(say(Phrase::sheetHeading, language, {{"sheet", entry.sheet}}));
        lines.add(entry, i);
    }
    lines.finish();
    if (order.empty() && !view.entries.empty())
        arranged.list.hint = say(Phrase::nothingMatches, language);
    return arranged;
}

std::vector<IgnoreScope> ignoreScopes(const FindingEntry& entry, Language language)
{
    const std::string cell = grid::toA1(entry.place.cell);
    return {{say(Phrase::ignoreCell, language, {{"code", entry.code}, {"cell", cell}}),
             {entry.code, entry.sheet, cell, {}}},
            {say(Phrase::ignoreCodeOnSheet, language, {{"code", entry.code}, {"sheet", entry.sheet}}),
             {entry.code, entry.sheet, {}, {}}},
            {say(Phrase::ignoreCode, language, {{"code", entry.code}}), {entry.code, {}, {}, {}}}};
}

} // namespace datchuan::report
