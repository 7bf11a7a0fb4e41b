#include "check/figures/grades.hpp"

namespace datchuan::check {

std::vector<GradeSum> gradeSums(const figures::Book& book, const figures::YearTable& table, std::string_view scale)
{
    const grid::Sheet& sheet = book.sheetOf(table);
    std::vector<GradeSum> sums;
    for (const auto& year : table.years)
    {
        GradeSum sum;
        sum.year = year.year;
        bool readable = true;
        for (const figures::Row& row : table.rows)
        {
            if (!row.figure.starts_with(std::string(scale) + "."))
                continue;
            ++sum.rows;
            const grid::Cell cell{row.label.row, year.column};
            const auto rate = figures::rateAt(sheet, table, row, year.column);
            readable = readable && (rate || sheet.grid.isEmpty(cell)) && table.row(row.figure) != nullptr;
            if (!rate)
                continue;
            if (sum.filled++ == 0)
                sum.place = {table.sheet, cell};
            sum.sum += rate->value;
            sum.rounding += rate->step / 2;
        }
        if (sum.filled > 0 && readable)
            sums.push_back(sum);
    }
    return sums;
}

} // namespace datchuan::check
