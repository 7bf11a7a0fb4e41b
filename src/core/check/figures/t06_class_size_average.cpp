#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include <algorithm>
#include <cmath>

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
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
            if (!hasSameYears(pupils, table) || !hasSameYears(classes, table))
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
                fix = Fix{Fix::Kind::Confirm, typedNumber(typed->number), typedNumber(rounded)};
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
