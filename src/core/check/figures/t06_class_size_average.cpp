#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include <algorithm>
#include <cmath>

namespace datchuan::check {

namespace {

/// A total that its rows do not give is wrong by itself (T01): the average may follow from the rows.
std::vector<double> possibleValues(const figures::Book& book, const figures::Value& total)
{
    std::vector<double> values{total.number};
    for (const TotalRow& entry : totalsOf(*total.table))
        if (entry.total == total.row)
        {
            double sum = 0;
            for (const figures::Row* part : entry.parts)
            {
                const auto number =
                    figures::numberAt(book.sheetOf(*total.table).grid, {part->label.row, total.place.cell.column});
                if (!number)
                    return values;
                sum += *number;
            }
            if (sum > 0)
                values.push_back(sum);
        }
    return values;
}

void run(const Context& context, Sink& sink)
{
    const figures::Book book = bookOf(context);
    for (const figures::YearTable& table : book.tables())
    {
        const figures::Row* average = table.row("pupils_per_class");
        if (average == nullptr)
            continue;
        for (const auto& year : table.years)
        {
            const auto typed = book.in(table, *average, year.column);
            const auto pupils = book.at("pupils", year.year, table.sheet);
            const auto classes = book.at("classes", year.year, table.sheet);
            // years that are out of order say nothing about each other (T07)
            const auto sameYears = [&](const std::optional<figures::Value>& value) {
                return value
                       && std::ranges::equal(value->table->years, table.years, {}, &recognise::YearColumn::year,
                                             &recognise::YearColumn::year);
            };
            if (!sameYears(pupils) || !sameYears(classes))
                continue;
            if (!typed || !pupils || !classes || typed->number <= 0 || pupils->number <= 0 || classes->number <= 0)
                continue;
            const double computed = pupils->number / classes->number;
            const grid::Sheet& sheet = book.sheetOf(table);
            const double tolerance = std::max(0.05, figures::shownStep(sheet, typed->place.cell) / 2) + 1e-9;
            bool agrees = false;
            for (const double a : possibleValues(book, *pupils))
                for (const double b : possibleValues(book, *classes))
                    agrees = agrees || std::abs(typed->number - a / b) <= tolerance;
            if (agrees)
                continue;
            const double rounded = std::round(computed * 10) / 10;
            std::optional<Fix> fix;
            if (sheet.details->formula(typed->place.cell).empty())
                fix = Fix{Fix::Kind::Confirm, typedNumber(typed->number), typedNumber(rounded), Fix::Result::Number};
            sink.add(typed->place, {{"typed", numberText(typed->number)}, {"computed", numberText(rounded)}}, fix);
        }
    }
}

} // namespace

const Check t06{"T06",
                Severity::Warning,
                "class-size-average",
                "{cell}: bình quân {typed}, tính lại {computed}.",
                "{cell}: average {typed}, recomputed {computed}.",
                "Sĩ số bình quân là căn cứ của tiêu chí 1.5.",
                "Criterion 1.5 rests on the average class size.",
                &run};

} // namespace datchuan::check
