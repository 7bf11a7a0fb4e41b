#include "template/figure_tables.hpp"

namespace datchuan::templates {

using draft::Formula;
using draft::Look;

namespace {

constexpr int blankLines = 2; // between tables: one may stand inside a table of the form

/// "Năm học 2018-2019", so many years before that of the assessment; it begins in August, when reports are due.
Formula yearHeader(const Plan& plan, int before)
{
    const auto year = [](int minus) { return "(YEAR({1})-IF(MONTH({1})>=8;0;1)-" + std::to_string(minus) + ")"; };
    const std::string next = "(YEAR({1})-IF(MONTH({1})>=8;0;1)-" + std::to_string(before) + "+1)";
    return {"=\"Năm học \"&IF(ISNUMBER({1});" + year(before) + "&\"-\"&" + next + ";\"…\")", {plan.date}};
}

} // namespace

Formula sumOf(const std::vector<int>& rows, int column)
{
    Formula formula;
    std::string cells;
    for (std::size_t i = 0; i < rows.size();)
    {
        std::size_t end = i; // a run of rows is one reference
        while (end + 1 < rows.size() && rows[end + 1] == rows[end] + 1)
            ++end;
        formula.references.push_back({"", {{rows[i], column}, {rows[end], column}}});
        cells += (cells.empty() ? "{" : ";{") + std::to_string(formula.references.size()) + "}";
        i = end + 1;
    }
    formula.text = "=IF(COUNT(" + cells + ")=0;\"\";SUM(" + cells + "))";
    return formula;
}

void FigureTables::begin(const std::string& title)
{
    draft::Block& block = m_sheet.block;
    if (m_row > 0)
        m_row += blankLines;
    block.putAcross({{m_row, 0}, {m_row, m_years}}, title, Look::Subtitle);
    block.setRowHeight(m_row++, 10);
    block.put({m_row, 0}, std::string("Số liệu"), Look::Header);
    for (int year = 0; year < m_years; ++year)
        block.put({m_row, 1 + year}, yearHeader(m_plan, m_years - 1 - year), Look::Header);
    block.put({m_row++, 1 + m_years}, std::string("Ghi chú"), Look::Header);
}

int FigureTables::open(const std::string& label, Look look)
{
    draft::Block& block = m_sheet.block;
    block.put({m_row, 0}, label, look == Look::Total ? Look::TotalLabel : Look::Text);
    block.paint({{m_row, 1}, {m_row, m_years}}, look);
    block.paint({{m_row, 1 + m_years}, {m_row, 1 + m_years}}, Look::Text);
    return m_row++;
}

int FigureTables::line(const std::string& label, Look look)
{
    return open(label, look);
}

int FigureTables::sum(const std::string& label, const std::vector<int>& rows)
{
    const int row = open(label, Look::Total);
    fillSum(row, rows);
    return row;
}

void FigureTables::fillSum(int row, const std::vector<int>& rows)
{
    for (int column = 1; column <= m_years; ++column)
        m_sheet.block.put({row, column}, sumOf(rows, column), Look::Total);
}

void FigureTables::fillRatio(int row, int numerator, int denominator)
{
    for (int column = 1; column <= m_years; ++column)
        m_sheet.block.put({row, column},
                          Formula{"=IF(AND(ISNUMBER({1});N({2})>0);{1}/{2};\"\")",
                                  {cell(numerator, column), cell(denominator, column)}},
                          Look::Ratio);
}

} // namespace datchuan::templates
