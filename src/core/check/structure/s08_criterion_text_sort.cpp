#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const recognise::Table& table : context.assessed.tables)
        for (std::size_t i = 1; i < table.rows.size(); ++i)
            if (table.rows[i - 1].code.ends_with(".1") && table.rows[i].code == table.rows[i - 1].code + "0")
                sink.add({table.sheet, table.rows[i].codeCell}, {});
}

} // namespace

const Check s08{"S08",
                Severity::Info,
                "criterion-text-sort",
                "Thứ tự tiêu chí đang xếp theo chữ: 1.10 đứng sau 1.1. Nên xếp lại theo số.",
                "Criteria are sorted as text: 1.10 follows 1.1. Sort numerically.",
                "Không sai, nhưng báo cáo sẽ in theo thứ tự này.",
                "Not wrong, but reports are printed in this order.",
                &run};

} // namespace datchuan::check
