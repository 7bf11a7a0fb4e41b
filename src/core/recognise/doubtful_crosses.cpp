#include "recognise/doubtful_crosses.hpp"

namespace datchuan::recognise {

namespace {

/// The marks of one table, or of all forms.
class Marks
{
public:
    void add(const grid::Grid& grid, Mark& mark)
    {
        if (mark.sign == Sign::Blank)
            ++m_blank;
        else if (mark.sign == Sign::Met && isCross(grid.folded(mark.cell)))
            m_crosses.push_back(&mark);
        else if (mark.sign == Sign::Met)
            ++m_others;
    }

    void doubt()
    {
        constexpr std::size_t mostBlank = 15; // per cent: levels that some criteria lack may be left blank
        const std::size_t all = m_crosses.size() + m_others + m_blank;
        if (m_crosses.size() > m_others || 100 * m_blank > mostBlank * all)
            return;
        for (Mark* mark : m_crosses)
            mark->sign = Sign::Unreadable;
    }

private:
    std::vector<Mark*> m_crosses;
    std::size_t m_others = 0; ///< ticks, "Đạt"
    std::size_t m_blank = 0;
};

} // namespace

void doubtCrosses(const grid::Workbook& workbook, std::vector<Table>& tables)
{
    Marks forms;
    for (Table& table : tables)
    {
        const grid::Grid& grid = workbook.sheets[static_cast<std::size_t>(table.sheet)].grid;
        for (IndicatorMark& indicator : table.indicators)
            forms.add(grid, indicator.mark);
        for (std::size_t party = 0; party < table.results.size(); ++party)
        {
            Marks marks;
            for (CriterionRow& row : table.rows)
            {
                for (auto& [level, mark] : row.marks[party].levels)
                    marks.add(grid, mark);
                if (row.marks[party].result)
                    marks.add(grid, *row.marks[party].result);
            }
            if (!table.results[party].notMet) // beside a column "Không đạt" every x has its meaning
                marks.doubt();
        }
    }
    forms.doubt();
}

} // namespace datchuan::recognise
