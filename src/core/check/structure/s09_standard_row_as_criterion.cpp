#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// Rows of standards that carry a mark of their own.
void run(const Context& context, Sink& sink)
{
    for (const recognise::Table& table : context.assessed.tables)
        for (const recognise::CriterionRow& row : table.standardRows)
            if (std::ranges::any_of(row.marks, [](const auto& marks) { return !marks.isBlank(); }))
                sink.add({table.sheet, row.codeCell}, {});
}

} // namespace

const Check s09{"S09",
                Severity::Info,
                "standard-row-as-criterion",
                "Hàng {row} là tiêu chuẩn hoặc tổng cộng, không tính là tiêu chí.",
                "Row {row} is a standard or total row and is not counted as a criterion.",
                "Nếu tính cả, bảng có 30 đến 33 hàng thay vì 25 đến 28.",
                "30 to 33 rows instead of 25 to 28.",
                &run};

} // namespace datchuan::check
