#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include <algorithm>
#include <cmath>

namespace datchuan::check {

namespace {

/// Numbers that chance does not repeat five times: large counts of pupils, averages and rates with decimals. Classes,
/// rooms and 100 % stay the same in many schools.
bool isTelling(const figures::Row& row, double value)
{
    constexpr double manyPupils = 50;
    if (row.kind == figures::Kind::Count)
        return row.figure.starts_with("pupils") && value >= manyPupils;
    // a ratio of 1.5 teachers a class is a norm that many schools keep
    const bool byChance = row.kind == figures::Kind::Rate || row.figure == "pupils_per_class";
    return byChance && std::abs(value - std::round(value)) > 1e-9;
}

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
    constexpr std::size_t five = 5; // as the message says
    for (const figures::YearTable& table : book.tables())
        for (const figures::Row& row : table.rows)
        {
            if (row.figure.empty() || table.years.size() != five)
                continue;
            const grid::Grid& grid = book.sheetOf(table).grid;
            const grid::Cell first{row.label.row, table.years.front().column};
            const auto value = figures::numberAt(grid, first);
            if (value && isTelling(row, *value) && std::ranges::all_of(table.years, [&](const auto& year) {
                    return figures::numberAt(grid, {row.label.row, year.column}) == value;
                }))
                sink.add({table.sheet, first}, {{"value", numberText(*value)}});
        }
}

} // namespace

const Check t15{"T15",
                Severity::Info,
                "same-all-years",
                "Hàng {row}: năm năm cùng một số {value}; kiểm tra lại.",
                "Row {row}: the same figure {value} in every year; check.",
                "Số liệu có thể đã chép ngang.",
                "The figures may be copied across.",
                &run};

} // namespace datchuan::check
