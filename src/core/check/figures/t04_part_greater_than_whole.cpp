#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

/// Parts that may overlap and need not add up, but each is at most the whole.
constexpr std::array<std::string_view, 9> parts{"female",   "minority", "new",      "two_sessions", "day_boarding",
                                                "boarding", "policy",   "disabled", "special"};

void checkYears(const figures::Book& book, const figures::YearTable& table, Sink& sink)
{
    const grid::Grid& grid = book.sheetOf(table).grid;
    for (const figures::Row& row : table.rows)
    {
        const std::size_t dot = row.figure.rfind('.');
        if (dot == std::string::npos || table.row(row.figure) == nullptr
            || std::ranges::find(parts, std::string_view(row.figure).substr(dot + 1)) == parts.end())
            continue;
        const figures::Row* whole = table.row(row.figure.substr(0, dot));
        if (whole == nullptr)
            continue;
        for (const auto& year : table.years)
        {
            const grid::Cell cell{row.label.row, year.column};
            const auto a = figures::numberAt(grid, cell);
            const auto b = figures::numberAt(grid, {whole->label.row, year.column});
            if (a && b && *a > *b)
                sink.add({table.sheet, cell}, {{"part", labelText(row)},
                                               {"a", numberText(*a)},
                                               {"whole", labelText(*whole)},
                                               {"b", numberText(*b)}});
        }
    }
}

void checkStaff(const figures::Book& book, const figures::StaffTable& table, Sink& sink)
{
    const grid::Grid& grid = book.sheet(table.sheet).grid;
    for (const auto& row : table.rows)
    {
        const auto total = table.total ? figures::numberAt(grid, {row.label.row, *table.total}) : std::nullopt;
        if (!total)
            continue;
        const std::array checked{std::pair{table.female, LocalText{"Nữ", "women"}},
                                 std::pair{table.minority, LocalText{"Dân tộc", "ethnic minority"}}};
        for (const auto& [column, name] : checked)
        {
            const auto part = column ? figures::numberAt(grid, {row.label.row, *column}) : std::nullopt;
            if (part && *part > *total)
                sink.add({table.sheet, {row.label.row, *column}}, {{"part", name},
                                                                   {"a", numberText(*part)},
                                                                   {"whole", LocalText{"Tổng số", "the total"}},
                                                                   {"b", numberText(*total)}});
        }
    }
}

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
    for (const figures::YearTable& table : book.tables())
        checkYears(book, table, sink);
    for (const figures::StaffTable& table : book.staff())
        checkStaff(book, table, sink);
}

} // namespace

const Check t04{"T04",
                Severity::Error,
                "part-greater-than-whole",
                "{cell}: {part} {a} lớn hơn {whole} {b}.",
                "{cell}: {part} {a} exceeds {whole} {b}.",
                "Một phần không thể lớn hơn tổng số.",
                "A part cannot exceed the whole.",
                &run};

} // namespace datchuan::check
