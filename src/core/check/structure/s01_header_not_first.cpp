#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

/// The first table of a sheet, when titles stand above it.
void run(const Context& context, Sink& sink)
{
    int sheet = -1;
    for (const recognise::Table& table : context.assessed.tables)
    {
        if (table.sheet == sheet)
            continue;
        sheet = table.sheet;
        const auto& grid = context.workbook.sheets[static_cast<std::size_t>(sheet)].grid;
        const bool isForm = table.kind == recognise::TableKind::IndicatorForm; // its head belongs to it
        if (!isForm && grid.usedRange().first.row < table.range.first.row)
            sink.add({sheet, table.range.first}, {});
    }
}

} // namespace

const Check s01{"S01",
                Severity::Info,
                "header-not-first",
                "Dòng tiêu đề bảng nằm ở hàng {row}; các hàng trên là tên biểu, không phải số liệu.",
                "The table header is on row {row}; the rows above are titles, not data.",
                "Đọc từ hàng 1 sẽ biến tên biểu thành số liệu.",
                "Reading from row 1 turns titles into data.",
                &run};

} // namespace datchuan::check
