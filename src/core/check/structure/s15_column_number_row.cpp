#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const recognise::Table& table : context.assessed.tables)
        if (table.columnNumberRow)
            sink.add({table.sheet, *table.columnNumberRow}, {});
}

} // namespace

const Check s15{"S15",
                Severity::Info,
                "column-number-row",
                "Hàng {row} là số thứ tự cột của biểu mẫu, đã bỏ qua.",
                "Row {row} holds the column numbers of the form and was skipped.",
                "Có thể bị đọc thành việc đầu tiên hoặc thành số liệu.",
                "Read as the first task or as numbers.",
                &run};

} // namespace datchuan::check
