#include "check/catalogue.hpp"
#include "check/evidence/claimed.hpp"
#include "check/rows.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

using evidence::PlanRow;
using recognise::Concept;

/// Figures in a text, but for codes of criteria and evidence, years and dates: "từ 8 lên 10 nội dung" holds two.
int figuresIn(std::string_view folded)
{
    int figures = 0;
    for (std::size_t at = 0; at < folded.size();)
    {
        const std::size_t start = folded.find_first_of("0123456789", at);
        if (start == std::string_view::npos)
            break;
        const std::size_t end = std::min(folded.find_first_not_of("0123456789.,", start), folded.size());
        std::string_view token = folded.substr(start, end - start);
        while (token.ends_with('.') || token.ends_with(','))
            token.remove_suffix(1);
        const bool year = token.size() == 4 && (token.starts_with("19") || token.starts_with("20"));
        const bool code = (start >= 3 && folded.substr(start - 3, 3) == "mc.")
                          || (start >= 3 && folded.substr(start - 3, 3) == "hi ") // "tiêu chí 1.1"
                          || (start >= 3 && folded.substr(start - 3, 3) == "tc ");
        figures += year || code ? 0 : 1;
        at = end;
    }
    return figures;
}

bool isClaimedAtTwo(const Context& context, const PlanRow& task)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || assessment.row || assessment.choice.set->evidenceConvention != "MC")
            continue;
        for (const std::string& code : task.criteria)
            if (const auto claims = assessment.claims.criteria.find(code);
                claims != assessment.claims.criteria.end() && claimedLevel(claims->second) >= 2)
                return true;
    }
    return false;
}

/// Only tasks that are done, for criteria claimed at Mức 2: their row must show the improvement.
void run(const Context& context, Sink& sink)
{
    for (const PlanRow& task : context.book.plan.tasks)
    {
        const grid::Grid& grid = context.sheet(task.table->sheet).grid;
        const auto progress = task.cell(Concept::Progress);
        if (!progress || grid.folded(*progress) != "hoan thanh" || !isClaimedAtTwo(context, task))
            continue;
        int figures = 0;
        for (const Concept column : {Concept::Improvement, Concept::Goal, Concept::Activity, Concept::SuccessMeasure,
                                     Concept::ExpectedEvidence, Concept::Note})
            if (const auto cell = task.cell(column))
                figures += grid.isText(*cell) ? figuresIn(grid.folded(*cell)) : !grid.isEmpty(*cell) ? 1 : 0;
        const auto shown = task.cell(Concept::SuccessMeasure) ? task.cell(Concept::SuccessMeasure) : progress;
        if (figures < 2)
            sink.add(task.place(*shown), {});
    }
}

} // namespace

const Check p09{"P09",
                Severity::Warning,
                "no-before-after",
                "Việc ở hàng {row}: kết quả cải tiến cần số liệu trước và sau, có mốc thời gian.",
                "Row {row}: improvement needs figures before and after, with dates.",
                "Không có số liệu trước và sau thì không thấy được sự cải tiến.",
                "Improvement cannot be seen.",
                &run};

} // namespace datchuan::check
