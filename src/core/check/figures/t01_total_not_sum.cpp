#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include <algorithm>
#include <cmath>

namespace datchuan::check {

namespace {

using figures::StaffTable;

struct Sum
{
    double value = 0;
    bool complete = true; ///< false when a part is empty: then only a sum above the total tells
};

bool contradicts(const Sum& sum, double total)
{
    return sum.value > total + 1e-6 || (sum.complete && sum.value < total - 1e-6);
}

/// What a row holds; an empty block is the sum of its own parts.
std::optional<double> valueOf(const grid::Grid& grid, const figures::Row& row, int column,
                              const std::vector<TotalRow>& totals)
{
    if (const auto number = figures::numberAt(grid, {row.label.row, column}))
        return number;
    if (!grid.isEmpty({row.label.row, column}))
        return std::nullopt;
    for (const TotalRow& total : totals)
        if (total.total == &row)
        {
            double sum = 0;
            for (const figures::Row* part : total.parts)
            {
                const auto number = figures::numberAt(grid, {part->label.row, column});
                if (!number)
                    return std::nullopt;
                sum += *number;
            }
            return sum;
        }
    return std::nullopt;
}

void add(Sink& sink, const grid::Sheet& sheet, grid::Place place, double typed, double computed)
{
    std::optional<Fix> fix;
    if (sheet.details->formula(place.cell).empty())
        fix = Fix{Fix::Kind::Confirm, typedNumber(typed), typedNumber(computed)};
    sink.add(place, {{"typed", numberText(typed)}, {"computed", numberText(computed)}}, fix);
}

/// Several rows "Cộng" in one table: each adds up the rows since the one before, or all rows above it.
void checkSubtotals(const figures::Book& book, const figures::YearTable& table, std::string_view whole, int column,
                    Sink& sink)
{
    const grid::Sheet& sheet = book.sheetOf(table);
    Sum since;
    Sum all;
    double subtotals = 0;
    for (const figures::Row& row : table.rows)
    {
        const auto number = figures::numberAt(sheet.grid, {row.label.row, column});
        if (row.figure.empty() && number)
            return;
        if (row.figure.starts_with(std::string(whole) + "."))
            for (Sum* sum : {&since, &all})
            {
                sum->value += number.value_or(0);
                sum->complete = sum->complete && number.has_value();
            }
        if (row.figure != whole || !number)
            continue;
        const bool plausible =
            !contradicts(since, *number) || !contradicts(all, *number) || std::abs(subtotals - *number) < 1e-6;
        if (!plausible && since.complete && all.complete)
            add(sink, sheet, {table.sheet, {row.label.row, column}}, *number,
                since.value > 0 ? since.value : all.value);
        subtotals += *number;
        since = {};
    }
}

void checkYears(const figures::Book& book, const figures::YearTable& table, Sink& sink)
{
    const grid::Sheet& sheet = book.sheetOf(table);
    const auto totals = totalsOf(table);
    for (const auto& year : table.years)
    {
        for (const std::string_view whole : {"classes", "grades"})
            if (std::ranges::count(table.rows, whole, &figures::Row::figure) > 1)
                checkSubtotals(book, table, whole, year.column, sink);
        for (const TotalRow& total : totals)
        {
            const grid::Cell cell{total.total->label.row, year.column};
            const auto typed = figures::numberAt(sheet.grid, cell);
            if (!typed || total.unknownBetween)
                continue;
            Sum sum;
            for (const figures::Row* part : total.parts)
            {
                const auto number = valueOf(sheet.grid, *part, year.column, totals);
                sum.value += number.value_or(0);
                sum.complete = sum.complete && number.has_value();
            }
            if (contradicts(sum, *typed) && !addsTwice(sheet.details->formula(cell), table, year.column))
                add(sink, sheet, {table.sheet, cell}, *typed, sum.value);
        }
    }
}

void checkStaff(const figures::Book& book, const StaffTable& table, Sink& sink)
{
    const auto* total = table.row(StaffTable::Position::Total);
    if (total == nullptr)
        return;
    const grid::Sheet& sheet = book.sheet(table.sheet);
    for (const auto& column : {table.total, table.female, table.minority, table.below, table.meets, table.above})
    {
        if (!column)
            continue;
        const grid::Cell cell{total->label.row, *column};
        const auto typed = figures::numberAt(sheet.grid, cell);
        if (!typed)
            continue;
        Sum sum;
        double others = 0; // rows of positions that the form does not name may be parts of another row
        int rows = 0;
        for (const auto& row : table.rows)
        {
            if (row.label.row >= total->label.row)
                continue;
            const auto number = figures::numberAt(sheet.grid, {row.label.row, *column});
            sum.value += number.value_or(0);
            sum.complete = sum.complete && number.has_value();
            others += row.position == StaffTable::Position::Other ? number.value_or(0) : 0;
            ++rows;
        }
        const Sum without{sum.value - others, sum.complete};
        if (rows >= 2 && contradicts(sum, *typed) && contradicts(without, *typed))
            add(sink, sheet, {table.sheet, cell}, *typed, sum.value);
    }
}

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
    for (const figures::YearTable& table : book.tables())
        checkYears(book, table, sink);
    for (const StaffTable& table : book.staff())
        checkStaff(book, table, sink);
}

} // namespace

const Check t01{"T01",
                Severity::Error,
                "total-not-sum",
                "{cell}: Cộng {typed}, tổng các dòng {computed}.",
                "{cell}: total {typed}, rows add to {computed}.",
                "Đoàn đánh giá cộng lại bảng này đầu tiên.",
                "The first thing that the external team adds up.",
                &run};

} // namespace datchuan::check
