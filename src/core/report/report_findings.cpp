#include "report/report_tables.hpp"

#include "check/check.hpp"
#include "report/severity_words.hpp"

#include <algorithm>

namespace datchuan::report {

namespace {

using check::Finding;
using check::Severity;
using draft::Look;

constexpr Language vi = Language::Vietnamese;
constexpr std::ptrdiff_t mostListed = 60; // more of them are for the deck

class List
{
public:
    List(Paper& paper, const std::vector<std::string>& sheets) : m_paper(paper), m_sheets(sheets)
    {
        const int row = m_paper.next();
        m_paper.block().put({row, 0}, std::string("Loại"), Look::Header);
        m_paper.block().put({row, 1}, std::string("Vị trí"), Look::Header);
        m_paper.across(row, Paper::firstResult, Paper::lastColumn, "Nội dung", Look::Header);
    }

    void put(const Finding& finding, const std::string& reason)
    {
        const int row = m_paper.next();
        std::string place = m_sheets.at(static_cast<std::size_t>(finding.place.sheet)) + ", ô "
                            + grid::toA1(finding.place.cell) + " (" + finding.code + ")";
        m_paper.across(row, 0, 0, say(wordFor(finding.severity), vi), Look::SmallText);
        m_paper.across(row, 1, 1, place, Look::SmallText);
        m_paper.across(row, Paper::firstResult, Paper::lastColumn,
                       finding.message.vi + (reason.empty() ? "" : "\nLý do bỏ qua: " + reason), Look::SmallText);
    }

private:
    Paper& m_paper;
    const std::vector<std::string>& m_sheets;
};

void putCounts(Paper& paper, const std::vector<Finding>& findings, std::size_t ignored)
{
    const auto count = [&](Severity severity) {
        return number(std::ranges::count(findings, severity, &Finding::severity), vi);
    };
    paper.paragraph("Lỗi: " + count(Severity::Error) + "; cảnh báo: " + count(Severity::Warning)
                    + "; thông tin: " + count(Severity::Info)
                    + (ignored == 0 ? std::string() : "; đã bỏ qua: " + number(static_cast<long long>(ignored), vi))
                    + ".");
}

} // namespace

void putFindings(Paper& paper, const Subject& subject)
{
    const auto& findings = subject.checked.findings;
    const auto& ignored = subject.checked.ignored;
    paper.heading("Vấn đề trong bảng tính");
    putCounts(paper, findings, ignored.size());
    if (!findings.empty())
    {
        List list(paper, subject.sheets);
        std::vector<const Finding*> sorted;
        for (const Finding& finding : findings)
            sorted.push_back(&finding);
        std::ranges::stable_sort(sorted, {}, [](const Finding* finding) { return finding->severity; });
        for (std::ptrdiff_t i = 0; i < std::min(mostListed, std::ssize(sorted)); ++i)
            list.put(*sorted[static_cast<std::size_t>(i)], {});
        if (std::ssize(sorted) > mostListed)
            paper.paragraph("… và " + number(std::ssize(sorted) - mostListed, vi) + " vấn đề khác.");
    }
    if (ignored.empty())
        return;
    paper.heading("Vấn đề đã bỏ qua");
    List list(paper, subject.sheets);
    for (std::ptrdiff_t i = 0; i < std::min(mostListed, std::ssize(ignored)); ++i)
        list.put(ignored[static_cast<std::size_t>(i)].finding, ignored[static_cast<std::size_t>(i)].reason);
    if (std::ssize(ignored) > mostListed)
        paper.paragraph("… và " + number(std::ssize(ignored) - mostListed, vi) + " vấn đề khác.");
}

} // namespace datchuan::report
