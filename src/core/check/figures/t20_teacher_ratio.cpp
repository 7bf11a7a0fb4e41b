#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace datchuan::check {

namespace {

struct Ratio
{
    std::string_view figure;
    std::string_view per;
    double tolerance; ///< at least; more where fewer decimals are shown
};
constexpr std::array ratios{Ratio{"teachers_per_class", "classes", 0.05}, Ratio{"teachers_per_pupil", "pupils", 0.005}};

/// Teachers of that year, also as the table of staff counts them: that the two disagree is told by T14.
std::vector<double> teachersOf(const figures::Book& book, const figures::Value& teachers, bool newest)
{
    std::vector<double> values = possibleValues(book, teachers);
    for (const figures::StaffTable& table : book.staff())
        if (const auto* row = table.row(figures::StaffTable::Position::Teachers);
            newest && row != nullptr && table.total && book.sameSchool(table.sheet, teachers.place.sheet))
            if (const auto number = figures::numberAt(book.sheet(table.sheet).grid, {row->label.row, *table.total}))
                values.push_back(*number);
    return values;
}

/// The ratio, its inverse or a percentage of it.
bool agrees(double typed, double tolerance, double a, double b)
{
    return std::abs(typed - a / b) <= tolerance || std::abs(typed / 100 - a / b) <= tolerance / 100
           || (a > 0 && std::abs(typed - b / a) <= std::max(tolerance, 0.05));
}

void checkRow(const figures::Book& book, const figures::YearTable& table, const figures::Row& row, const Ratio& ratio,
              Sink& sink)
{
    for (const auto& year : table.years)
    {
        const auto typed = book.in(table, row, year.column);
        const auto teachers = book.at("teachers", year.year, table.sheet);
        const auto per = book.at(ratio.per, year.year, table.sheet);
        if (!typed || typed->number <= 0 || !hasSameYears(teachers, table) || !hasSameYears(per, table)
            || teachers->number <= 0 || per->number <= 0)
            continue;
        const grid::Sheet& sheet = book.sheetOf(table);
        const double tolerance = std::max(ratio.tolerance, figures::shownStep(sheet, typed->place.cell) / 2) + 1e-9;
        bool fits = false;
        for (const double a : teachersOf(book, *teachers, year.year == table.newest().year))
            for (const double b : possibleValues(book, *per))
                fits = fits || agrees(typed->number, tolerance, a, b);
        if (fits || (ratio.per == "pupils" && isInverted(book, table, year.year, typed->number)))
            continue;
        const double scale = ratio.per == "classes" ? 100 : 1000;
        const double rounded = std::round(teachers->number / per->number * scale) / scale;
        std::optional<Fix> fix;
        if (sheet.details->formula(typed->place.cell).empty()
            && sheet.details->style(typed->place.cell).format != grid::NumberFormat::Percent)
            fix = Fix{Fix::Kind::Confirm, typedNumber(typed->number), typedNumber(rounded)};
        sink.add(typed->place,
                 {{"name", labelText(row)}, {"typed", numberText(typed->number)}, {"computed", numberText(rounded)}},
                 fix);
    }
}

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
    for (const figures::YearTable& table : book.tables())
        for (const Ratio& ratio : ratios)
            if (const figures::Row* row = table.row(ratio.figure))
                checkRow(book, table, *row, ratio, sink);
}

} // namespace

const Check t20{"T20",
                Severity::Warning,
                "teacher-ratio",
                "{cell}: {name} {typed}, tính lại {computed}.",
                "{cell}: {name} {typed}, recomputed {computed}.",
                "Tỷ lệ phải khớp số giáo viên, số lớp và số học sinh ở các bảng khác.",
                "The ratio must follow from teachers, classes and pupils in the other tables.",
                &run};

} // namespace datchuan::check
