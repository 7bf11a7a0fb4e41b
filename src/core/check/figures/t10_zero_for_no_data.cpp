#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

/// Figures that are above 0 in every running school (forms.md section 5).
constexpr std::array<std::string_view, 5> neverZero{"pupils", "pupils.female", "classes", "teachers",
                                                    "pupils_per_class"};

/// A total that a formula makes of empty rows is 0 in every form that is not filled in yet.
bool isTypedZero(const grid::Sheet& sheet, grid::Cell cell)
{
    return figures::numberAt(sheet.grid, cell) == 0.0 && sheet.details->formula(cell).empty();
}

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
    for (const figures::YearTable& table : book.tables())
        for (const figures::Row& row : table.rows)
            if (std::ranges::find(neverZero, row.figure) != neverZero.end())
                for (const auto& year : table.years)
                    if (isTypedZero(book.sheetOf(table), {row.label.row, year.column}))
                    {
                        sink.add({table.sheet, {row.label.row, year.column}}, {});
                        break; // once a row
                    }
    for (const figures::StaffTable& table : book.staff())
        for (const auto position : {figures::StaffTable::Position::Principal, figures::StaffTable::Position::Teachers})
            if (const auto* row = table.row(position); row != nullptr && table.total)
                if (isTypedZero(book.sheet(table.sheet), {row->label.row, *table.total}))
                    sink.add({table.sheet, {row->label.row, *table.total}}, {});
}

} // namespace

const Check t10{"T10",
                Severity::Warning,
                "zero-for-no-data",
                "{cell}: giá trị 0 không thể đúng khi trường đang hoạt động; nếu chưa có số liệu hãy để trống.",
                "{cell}: 0 cannot be true in a running school; leave it blank if unknown.",
                "Số 0 bịa ra tệ hơn ô trống.",
                "A made-up 0 is worse than a blank.",
                &run};

} // namespace datchuan::check
