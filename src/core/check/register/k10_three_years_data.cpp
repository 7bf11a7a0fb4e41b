#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include "check/register/lists.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <set>

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

constexpr int yearsOf2026 = 3; // Điều 16 k.1 b of TT 57/2026

/// The first years of "2025-2026; 2026-2027"; empty when the text names times of other lengths too.
std::set<int> schoolYearsIn(std::string_view folded)
{
    constexpr std::size_t digits = 4;
    std::vector<int> years;
    for (std::size_t at = 0; at < folded.size();)
    {
        std::size_t end = at;
        while (end < folded.size() && text::isDigit(folded[end]))
            ++end;
        if (end - at == digits)
            std::from_chars(folded.data() + at, folded.data() + end, years.emplace_back());
        at = std::max(end, at + 1);
    }
    std::set<int> first;
    for (std::size_t i = 0; i < years.size(); i += 2)
        if (i + 1 == years.size() || years[i + 1] != years[i] + 1)
            return {};
        else
            first.insert(years[i]);
    return first;
}

/// The year that is missing between others.
std::optional<int> missingYear(const std::set<int>& years)
{
    for (const int year : years)
        if (year != *years.rbegin() && !years.contains(year + 1))
            return year + 1;
    return std::nullopt;
}

/// "Dữ liệu năm học", "Các năm học có dữ liệu": for which years a planned school has its data.
std::optional<int> columnOfDataYears(const grid::Grid& grid, const recognise::Table& table)
{
    if (const auto* line = grid.row(table.headerRow))
        for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
            if (const std::string_view folded = grid.folded(filled->value);
                folded.find("du lieu") != std::string_view::npos && folded.find("nam hoc") != std::string_view::npos)
                return filled->column;
    return std::nullopt;
}

void lookAtPlans(const Context& context, Sink& sink)
{
    for (const schools::List& list : schoolsOf(context).lists())
    {
        const grid::Grid& grid = context.sheet(list.table->sheet).grid;
        const auto column = columnOfDataYears(grid, *list.table);
        if (!column)
            continue;
        for (const schools::Entry& entry : list.entries)
        {
            const auto time = plannedTime(context, list, entry);
            const auto* set = time ? verifiedSet(context, typeOf(context, entry), time->first) : nullptr;
            if (!entry.isPlanned || set == nullptr || set->dataYears != yearsOf2026)
                continue;
            const grid::Cell cell{entry.row, *column};
            if (const auto year = missingYear(schoolYearsIn(grid.folded(cell))))
                sink.add({list.table->sheet, cell}, {{"name", entry.name}, {"year", yearText(*year)}});
        }
    }
}

void lookAtFigures(const Context& context, Sink& sink)
{
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

void run(const Context& context, Sink& sink)
{
    lookAtFigures(context, sink);
    lookAtPlans(context, sink);
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
