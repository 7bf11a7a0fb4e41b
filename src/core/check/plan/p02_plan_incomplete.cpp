#include "check/catalogue.hpp"

#include <array>

namespace datchuan::check {

namespace {

using evidence::PlanRow;
using recognise::Concept;

struct Column
{
    Concept meaning;
    LocalText name;
};

const std::array<Column, 4>& columns()
{
    static const std::array<Column, 4> required{{{Concept::Activity, {"biện pháp", "measure"}},
                                                 {Concept::Time, {"thời gian", "time"}},
                                                 {Concept::Responsible, {"người phụ trách", "person in charge"}},
                                                 {Concept::Resources, {"nguồn lực", "resources"}}}};
    return required;
}

void run(const Context& context, Sink& sink)
{
    for (const PlanRow& task : context.book.plan.tasks)
    {
        const grid::Sheet& sheet = context.sheet(task.table->sheet);
        if (!task.numbered) // goes on with the task above
            continue;
        LocalText missing;
        std::optional<grid::Cell> first;
        for (const Column& column : columns())
        {
            const auto cell = task.cell(column.meaning);
            // a merged cell says it once for all of its rows
            if (!cell || !sheet.grid.isEmpty(*cell) || !sheet.grid.isEmpty(sheet.details->mergedArea(*cell).first))
                continue;
            first = first.value_or(*cell);
            missing.vi += (missing.vi.empty() ? "" : ", ") + column.name.vi;
            missing.en += (missing.en.empty() ? "" : ", ") + column.name.en;
        }
        if (first)
            sink.add(task.place(*first), {{"columns", missing}});
    }
}

} // namespace

const Check p02{"P02",
                Severity::Warning,
                "plan-incomplete",
                "Việc ở hàng {row} thiếu {columns}.",
                "The task in row {row} lacks {columns}.",
                "Kế hoạch thiếu người, thời gian hoặc nguồn lực thì không khả thi.",
                "Not feasible.",
                &run};

} // namespace datchuan::check
