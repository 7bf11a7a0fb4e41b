#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

int figuresIn(const figures::Book& book, const figures::YearTable& table, int column)
{
    return static_cast<int>(std::ranges::count_if(table.rows, [&](const figures::Row& row) {
        return figures::figureCellAt(book.sheetOf(table), {row.label.row, column}).has_value();
    }));
}

/// The first year without data in a chain of school years, and the column that shows it.
std::optional<recognise::YearColumn> firstGap(const figures::Book& book, const figures::YearTable& table,
                                              std::size_t wanted)
{
    // a year without a column; three columns with a wrong year are a slip in a header (T07)
    if (table.years.size() < wanted)
        for (std::size_t i = 1; i < table.years.size(); ++i)
            if (table.years[i].year > table.years[i - 1].year + 1)
                return recognise::YearColumn{table.years[i - 1].year + 1, table.years[i].column};
    // a column without figures beside columns that have them; a form that is being filled in has more empty ones
    constexpr int fewest = 3;
    const recognise::YearColumn* empty = nullptr;
    for (const recognise::YearColumn& year : table.years)
    {
        const int count = figuresIn(book, table, year.column);
        if (count > 0 && count < fewest)
            return std::nullopt;
        if (count == 0 && empty != nullptr)
            return std::nullopt;
        if (count == 0)
            empty = &year;
    }
    return empty != nullptr && table.years.size() == wanted ? std::optional(*empty) : std::nullopt;
}

void run(const Context& context, Sink& sink)
{
    constexpr int yearsOf2026 = 3; // Điều 16 k.1 b of TT 57/2026
    const figures::Book& book = namedBookOf(context);
    for (const figures::YearTable& table : book.tables())
    {
        if (!table.isOfForm() || schoolOf(context, book, table.sheet).dataYears != yearsOf2026)
            continue;
        if (const auto gap = firstGap(book, table, yearsOf2026))
        {
            const auto& school = context.assessed.facts[static_cast<std::size_t>(table.sheet)].school;
            sink.add({table.sheet, {table.headerRow, gap->column}},
                     {{"name", school ? school->value : book.sheetOf(table).name}, {"year", yearText(gap->year)}});
        }
    }
}

} // namespace

const Check k10{"K10",
                Severity::Warning,
                "three-years-data",
                "\"{name}\": thiếu dữ liệu năm học {year}; cần 3 năm liên tiếp.",
                "\"{name}\": no data for {year}; 3 consecutive years are needed.",
                "Xét công nhận cần dữ liệu của ít nhất 3 năm học liên tiếp.",
                "Recognition needs the data of three consecutive school years.",
                &run};

} // namespace datchuan::check
