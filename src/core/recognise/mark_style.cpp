#include "recognise/mark_style.hpp"

namespace datchuan::recognise {

RowStyle styleOf(const RowMarks& marks)
{
    int lowest = 0;
    int count = 0;
    int highest = 0;
    bool isRefused = false;
    for (const auto& [level, mark] : marks.levels)
    {
        if (lowest == 0)
            lowest = level;
        if (isUnread(mark))
            return RowStyle::Silent; // what is meant there would tell
        isRefused = isRefused || mark.sign == Sign::NotMet;
        if (mark.sign != Sign::Met && mark.sign != Sign::Level)
            continue;
        ++count;
        highest = level;
    }
    if (count == 0 || (count == 1 && highest == lowest))
        return RowStyle::Silent;
    if (count == 1) // "Không đạt | Đạt" leaves out no lower level: it contradicts itself (L01)
        return isRefused ? RowStyle::Silent : RowStyle::Highest;
    return count == highest - lowest + 1 ? RowStyle::Cumulative : RowStyle::Broken;
}

MarkStyle styleOf(const Table& table, std::size_t party)
{
    bool cumulative = false;
    bool highest = false;
    for (const CriterionRow& row : table.rows)
    {
        const RowStyle style = styleOf(row.marks[party]);
        cumulative = cumulative || style == RowStyle::Cumulative;
        highest = highest || style == RowStyle::Highest;
    }
    if (cumulative && highest)
        return MarkStyle::Ambiguous;
    if (cumulative)
        return MarkStyle::Cumulative;
    return highest ? MarkStyle::HighestOnly : MarkStyle::None;
}

} // namespace datchuan::recognise
