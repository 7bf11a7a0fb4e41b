#include "report/finding_notes.hpp"

#include "report/severity_words.hpp"
#include "report/workbook_view.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>

namespace datchuan::report {

using text::isDigit;

using check::Finding;
using check::Severity;

namespace {

constexpr std::string_view bullet = "• ";
constexpr std::array languages{Language::Vietnamese, Language::English};
constexpr std::array severities{Severity::Error, Severity::Warning, Severity::Info};

std::string beginning(Severity severity, Language language)
{
    return std::string(bullet) + say(wordFor(severity), language) + " ";
}

std::string lineOf(const Finding& finding, Language language)
{
    std::string line = beginning(finding.severity, language) + finding.code + ": " + in(language, finding.message);
    std::ranges::replace(line, '\n', ' '); // isFindingNote reads line by line
    std::ranges::replace(line, '\r', ' ');
    return line;
}

/// "E07", as in the catalogue.
bool isCode(std::string_view text)
{
    return text.size() == 3 && text[0] >= 'A' && text[0] <= 'Z' && isDigit(text[1]) && isDigit(text[2]);
}

bool isFindingLine(std::string_view line)
{
    for (const Language language : languages)
        for (const Severity severity : severities)
        {
            const std::string begin = beginning(severity, language);
            if (!line.starts_with(begin))
                continue;
            const std::size_t colon = line.find(':', begin.size());
            if (colon != std::string_view::npos && isCode(line.substr(begin.size(), colon - begin.size())))
                return true;
        }
    return false;
}

} // namespace

std::vector<FindingNote> findingNotes(std::span<const Finding> findings, Severity least, Language language)
{
    std::vector<const Finding*> listed;
    for (const Finding& finding : findings)
        if (finding.severity <= least) // the enumeration begins with what is most severe
            listed.push_back(&finding);
    std::ranges::stable_sort(listed, [](const Finding* a, const Finding* b) {
        return a->place != b->place ? a->place < b->place : a->severity < b->severity;
    });
    std::vector<FindingNote> notes;
    for (const Finding* finding : listed)
    {
        if (notes.empty() || notes.back().place != finding->place)
            notes.push_back({finding->place, say(Phrase::noteHeading, language)});
        notes.back().text += "\n" + lineOf(*finding, language);
    }
    return notes;
}

bool isFindingNote(std::string_view text)
{
    std::size_t lines = 0;
    while (true)
    {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        const bool isExpected =
            lines == 0 ? std::ranges::any_of(
                languages, [line](Language language) { return line == say(Phrase::noteHeading, language); })
                       : isFindingLine(line);
        if (!isExpected)
            return false;
        ++lines;
        if (end == std::string_view::npos)
            return lines > 1;
        text.remove_prefix(end + 1);
    }
}

} // namespace datchuan::report
