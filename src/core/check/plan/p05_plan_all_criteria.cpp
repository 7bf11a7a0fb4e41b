#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <algorithm>
#include <set>

namespace datchuan::check {

namespace {

using evidence::PlanRow;

void run(const Context& context, Sink& sink)
{
    const auto& tasks = context.book.plan.tasks;
    std::set<std::string> criteria;
    for (const PlanRow& task : tasks)
        criteria.insert(task.criteria.begin(), task.criteria.end());
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || assessment.row || assessment.choice.set->evidenceConvention != "MC")
            continue;
        const auto all = assessment.choice.set->allCriteria();
        if (all.empty() || tasks.size() < all.size()
            || std::ranges::any_of(all, [&](const auto* criterion) { return !criteria.contains(criterion->code); }))
            continue;
        const grid::Cell first{tasks.front().row, tasks.front().table->range.first.column};
        sink.add(tasks.front().place(first), {{"k", std::to_string(all.size())}});
        return;
    }
}

} // namespace

const Check p05{"P05",
                Severity::Info,
                "plan-all-criteria",
                "Kế hoạch có việc cho cả {k} tiêu chí; Biểu 2 yêu cầu chỉ chọn vấn đề ưu tiên.",
                "The plan covers all {k} criteria; Biểu 2 asks for priorities only.",
                "Biểu mẫu chỉ yêu cầu những vấn đề ưu tiên.",
                "The form asks for priorities only.",
                &run};

} // namespace datchuan::check
