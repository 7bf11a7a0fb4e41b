#include "check/catalogue.hpp"
#include "check/evidence/claimed.hpp"
#include "check/plan/plan_dates.hpp"

#include <map>

namespace datchuan::check {

namespace {

using evidence::PlanRow;
using recognise::Concept;

void run(const Context& context, Sink& sink)
{
    std::map<int, std::optional<calendar::Date>> dates;
    for (const PlanRow& task : context.book.plan.tasks)
    {
        const auto cell = task.cell(Concept::Time);
        if (!cell)
            continue;
        const int sheet = task.table->sheet;
        if (!dates.contains(sheet))
        {
            dates[sheet] = planDate(context, sheet);
            if (!dates[sheet]) // a plan follows the assessment
                dates[sheet] = assessmentDate(context);
        }
        const auto& planned = dates.at(sheet);
        const auto deadline = planned ? deadlineOf(context.sheet(task.table->sheet), *cell) : std::nullopt;
        if (deadline && *deadline < *planned)
            sink.add(task.place(*cell),
                     {{"date", calendar::toVietnamese(*deadline)}, {"plan", calendar::toVietnamese(*planned)}});
    }
}

} // namespace

const Check p08{"P08",
                Severity::Warning,
                "deadline-past",
                "Hàng {row}: thời hạn {date} trước ngày lập kế hoạch {plan}.",
                "Row {row}: deadline {date} precedes the plan date {plan}.",
                "Kế hoạch có thể được chép lại từ năm trước.",
                "Copied plan.",
                &run};

} // namespace datchuan::check
