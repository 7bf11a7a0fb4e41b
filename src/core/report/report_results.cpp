#include "report/report_tables.hpp"

#include <algorithm>

namespace datchuan::report {

namespace {

using assess::Judgement;
using draft::Look;

class Results
{
public:
    Results(Paper& paper, const assess::Assessment& assessment)
        : m_paper(paper),
          m_set(*assessment.choice.set),
          m_judgement(*assessment.judgement),
          m_missing(assessment.missing.begin(), assessment.missing.end()),
          m_blank(m_judgement.blankCriteria.begin(), m_judgement.blankCriteria.end())
    {
        for (const ruleset::Criterion* criterion : m_set.allCriteria())
            m_top = std::max(m_top, criterion->topLevel());
        m_top = std::min(m_top, Paper::lastColumn - Paper::firstResult); // as many as there are columns
    }

    void putCounts()
    {
        m_paper.heading("2. Số tiêu chí đạt theo mức");
        const int header = m_paper.next();
        const auto cell = [&](int row, int column, draft::Content content, Look look) {
            m_paper.block().put({row, column}, std::move(content), look);
        };
        cell(header, 1, std::string("Mức"), Look::Header);
        cell(header, 2, std::string("Số tiêu chí đạt"), Look::Header);
        cell(header, 3, std::string("Số tiêu chí có mức này"), Look::Header);
        cell(header, 4, std::string("Tỷ lệ"), Look::Header);
        m_paper.block().setRowHeight(header, 16);
        for (const auto& [level, count] : m_judgement.counts)
        {
            const int row = m_paper.next();
            cell(row, 1, "Mức " + std::to_string(level), Look::Text);
            cell(row, 2, static_cast<double>(count.met), Look::Count);
            cell(row, 3, static_cast<double>(count.of), Look::Count);
            cell(row, 4, count.of == 0 ? 0.0 : static_cast<double>(count.met) / count.of, Look::Percent);
        }
        const int last = m_paper.row() - 1;
        m_paper.next();
        constexpr int chartRows = 12;
        const int top = m_paper.next(chartRows);
        m_paper.block().draw({"Số tiêu chí theo mức",
                              "Số tiêu chí",
                              {{header, 1}, {last, 3}},
                              {{top, 0}, {top + chartRows - 1, Paper::lastColumn}},
                              false});
    }

    void putCriteria()
    {
        m_paper.heading("3. Kết quả từng tiêu chuẩn, tiêu chí");
        const int header = m_paper.next();
        const auto head = [&](int column, const std::string& text) {
            m_paper.block().put({header, column}, text, Look::Header);
        };
        head(0, "Tiêu chí");
        head(1, "Nội dung");
        head(Paper::firstResult, "Không đạt");
        for (int level = 1; level <= m_top; ++level)
            head(Paper::firstResult + level, "Mức " + std::to_string(level));
        for (const ruleset::Standard& standard : m_set.standards)
        {
            putStandard(standard);
            for (const ruleset::Criterion& criterion : standard.criteria)
                putCriterion(criterion);
        }
    }

    void putItems(const assess::Claims& claims)
    {
        if (m_set.items.empty()
            || std::ranges::all_of(claims.items, [](const auto& item) { return item.second == assess::Claim::Blank; }))
            return;
        m_paper.heading("4. Kết quả đánh giá Mức 4");
        for (const ruleset::Item& item : m_set.items)
        {
            const auto claim = claims.items.find(item.code);
            const bool blank = claim == claims.items.end() || claim->second == assess::Claim::Blank;
            m_paper.field(item.label.vi, blank                                 ? "chưa đánh giá"
                                         : claim->second == assess::Claim::Met ? "Đạt"
                                                                               : "Không đạt");
        }
    }

private:
    bool isOpen(const std::string& code) const { return m_blank.contains(code) || m_missing.contains(code); }

    int levelOf(const std::string& code) const
    {
        const auto found = m_judgement.criterionLevels.find(code);
        return found == m_judgement.criterionLevels.end() ? 0 : found->second;
    }

    /// "9/10" per level; below "Không đạt" how many are not met.
    void putStandard(const ruleset::Standard& standard)
    {
        const int row = m_paper.next();
        m_paper.block().put({row, 0}, "TC " + standard.code, Look::Standard);
        m_paper.block().put({row, 1}, standard.title.vi, Look::Standard);
        const auto count = [&](auto which) { return std::ranges::count_if(standard.criteria, which); };
        const auto unmet = count([&](const auto& c) { return !isOpen(c.code) && levelOf(c.code) == 0; });
        m_paper.block().put({row, Paper::firstResult}, std::to_string(unmet), Look::StandardCount);
        for (int level = 1; level <= m_top; ++level)
        {
            const auto met = count([&](const auto& c) { return c.hasLevel(level) && levelOf(c.code) >= level; });
            const auto of = count([&](const auto& c) { return c.hasLevel(level); });
            m_paper.block().put({row, Paper::firstResult + level}, std::to_string(met) + "/" + std::to_string(of),
                                Look::StandardCount);
        }
        m_paper.block().paint({{row, Paper::firstResult + m_top}, {row, Paper::firstResult + m_top}},
                              Look::StandardCount);
    }

    void putCriterion(const ruleset::Criterion& criterion)
    {
        const int row = m_paper.next();
        draft::Block& block = m_paper.block();
        block.put({row, 0}, criterion.code, Look::Code);
        block.put({row, 1}, criterion.title.vi + (isOpen(criterion.code) ? " (chưa đánh giá)" : ""), Look::Text);
        const int reached = levelOf(criterion.code);
        for (int level = 0; level <= m_top; ++level)
        {
            const bool absent = level > 0 && !criterion.hasLevel(level);
            const bool marked = !isOpen(criterion.code) && (level == 0 ? reached == 0 : level <= reached) && !absent;
            block.put({row, Paper::firstResult + level},
                      absent   ? draft::Content(std::string("-----"))
                      : marked ? draft::Content(std::string("x"))
                               : draft::Content(),
                      absent ? Look::Absent : Look::Mark);
        }
    }

    Paper& m_paper;
    const ruleset::RuleSet& m_set;
    const Judgement& m_judgement;
    std::set<std::string> m_missing;
    std::set<std::string> m_blank;
    int m_top = 0;
};

} // namespace

void putResults(Paper& paper, const assess::Assessment& assessment)
{
    Results results(paper, assessment);
    results.putCounts();
    results.putCriteria();
    results.putItems(assessment.claims);
}

} // namespace datchuan::report
