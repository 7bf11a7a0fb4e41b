#include "evidence/plan.hpp"

#include "recognise/code.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace datchuan::evidence {

using text::isDigit;

using grid::Cell;
using grid::ValueKind;
using recognise::Concept;
using recognise::Table;

namespace {

/// Every "a.b" of a text with one digit before the point and one or two behind it; 1.1.1 and 12.5 are none.
void collectCodes(std::string_view text, std::set<std::string>& codes)
{
    for (std::size_t at = 0; at + 2 < text.size(); ++at)
    {
        const bool begins = isDigit(text[at]) && (at == 0 || (!isDigit(text[at - 1]) && text[at - 1] != '.'));
        if (!begins || text[at + 1] != '.' || !isDigit(text[at + 2]))
            continue;
        std::size_t end = at + 2;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        const bool goesOn = end + 1 < text.size() && text[end] == '.' && isDigit(text[end + 1]);
        if (end - at <= 4 && !goesOn)
            codes.emplace(text.substr(at, end - at));
        at = end;
    }
}

/// "tiêu chí 1.1", "các tiêu chí 1.1, 2.3", "TC 1.1" in running text.
void collectMentions(std::string_view folded, std::set<std::string>& codes)
{
    for (const std::string_view word : {"tieu chi ", "tc ", "tc"})
        for (std::size_t at = folded.find(word); at != std::string_view::npos; at = folded.find(word, at + 1))
        {
            if (at > 0 && folded[at - 1] >= 'a' && folded[at - 1] <= 'z')
                continue;
            const std::size_t start = at + word.size();
            const std::size_t end = folded.find_first_not_of("0123456789.,; va", start);
            collectCodes(folded.substr(start, end == std::string_view::npos ? end : end - start), codes);
        }
}

class Reader
{
public:
    Reader(const grid::Grid& grid, const Table& table, Plan& plan) : m_grid(grid), m_table(table), m_plan(plan) {}

    void read()
    {
        for (const int row : m_table.records)
            readRow(row);
    }

private:
    std::optional<Cell> cell(int row, Concept meaning) const
    {
        const auto found = m_table.columns.find(meaning);
        return found == m_table.columns.end() ? std::optional<Cell>() : Cell{row, found->second};
    }

    bool filled(int row, Concept meaning) const
    {
        const auto at = cell(row, meaning);
        return at && !m_grid.isEmpty(*at);
    }

    /// "1. Tiêu chuẩn 1", "Tiêu chí 1.1: …": a row that groups those below it.
    bool isHeading(int row) const
    {
        int cells = 0;
        for (const auto& [meaning, column] : m_table.columns)
            cells += meaning != Concept::RunningNumber && !m_grid.isEmpty({row, column}) ? 1 : 0;
        const auto number = cell(row, Concept::RunningNumber);
        return cells == 0 || (cells == 1 && !(number && m_grid.at(*number).kind == ValueKind::Number));
    }

    void readGroup(int row)
    {
        const auto* line = m_grid.row(row);
        for (const auto* entry = m_grid.begin(*line); entry != m_grid.end(*line); ++entry)
            if (const auto mention = recognise::readCode(m_grid.folded({row, entry->column})))
            {
                m_criteria.clear();
                m_standards.clear();
                if (mention->kind == recognise::CodeKind::Criterion)
                    m_criteria.insert(mention->code);
                else if (mention->kind == recognise::CodeKind::Standard)
                    m_standards.insert(mention->code);
            }
    }

    void readCriteria(int row)
    {
        const auto criterion = cell(row, Concept::Criterion);
        const auto standard = cell(row, Concept::Standard);
        const bool named = (criterion && !m_grid.isEmpty(*criterion)) || (standard && !m_grid.isEmpty(*standard));
        if (!named)
            return;
        m_criteria.clear();
        m_standards.clear();
        if (criterion && m_grid.at(*criterion).kind == ValueKind::Number)
        {
            if (const auto code = recognise::readCode(m_grid.at(*criterion).number))
                m_criteria = {*code, *code + "0"}; // the number 1.1 may be 1.10
        }
        else if (criterion)
            collectCodes(m_grid.folded(*criterion), m_criteria);
        if (!m_criteria.empty())
            return;
        for (const auto& at : {criterion, standard})
            if (at && m_grid.at(*at).kind == ValueKind::Number)
                m_standards.insert(std::to_string(static_cast<int>(m_grid.at(*at).number)));
            else if (at)
                for (const char c : m_grid.folded(*at))
                    if (isDigit(c))
                    {
                        m_standards.insert(std::string(1, c));
                        break;
                    }
    }

    void readRow(int row)
    {
        if (isHeading(row))
        {
            readGroup(row);
            return;
        }
        const auto* line = m_grid.row(row);
        if (isSignature(m_grid.folded({row, m_grid.begin(*line)->column})))
            return;
        readCriteria(row);
        PlanRow entry{&m_table, row, m_criteria, m_standards, true};
        for (const Concept text : {Concept::Improvement, Concept::Goal, Concept::Activity})
            if (const auto at = cell(row, text))
            {
                if (isSignature(m_grid.folded(*at)))
                    return;
                std::set<std::string> mentioned;
                collectMentions(m_grid.folded(*at), mentioned);
                entry.criteria.insert(mentioned.begin(), mentioned.end());
            }
        if (const auto number = cell(row, Concept::RunningNumber))
            entry.numbered = !m_grid.isEmpty(*number);
        if (filled(row, Concept::Improvement) || filled(row, Concept::Activity))
            m_plan.tasks.push_back(entry);
        if (filled(row, Concept::Weakness))
            m_plan.weaknesses.push_back(std::move(entry));
    }

    const grid::Grid& m_grid;
    const Table& m_table;
    Plan& m_plan;
    std::set<std::string> m_criteria;
    std::set<std::string> m_standards;
};

} // namespace

std::optional<Cell> PlanRow::cell(Concept column) const
{
    const auto found = table->columns.find(column);
    return found == table->columns.end() ? std::optional<Cell>() : Cell{row, found->second};
}

bool PlanRow::covers(const std::string& criterion) const
{
    return criteria.contains(criterion) || standards.contains(criterion.substr(0, criterion.find('.')));
}

Plan readPlan(const grid::Workbook& workbook, const std::vector<Table>& tables)
{
    Plan plan;
    for (const Table& table : tables)
    {
        if (table.kind != recognise::TableKind::ImprovementPlan)
            continue;
        if (table.columns.contains(Concept::ReviewTime) && table.columns.contains(Concept::ReviewContent))
            plan.reviews.push_back(&table);
        else
            Reader(workbook.sheets[static_cast<std::size_t>(table.sheet)].grid, table, plan).read();
    }
    return plan;
}

bool isSignature(std::string_view folded)
{
    for (const std::string_view start :
         {"hieu truong", "nguoi lap", "nguoi viet", "xac nhan", "thu truong", "chu tich hoi dong", "ky ten", "noi nhan",
          "thu ky hoi dong", "t/m", "tm.", "kt."})
        if (folded.starts_with(start))
            return true;
    return false;
}

} // namespace datchuan::evidence
