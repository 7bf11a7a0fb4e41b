#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "recognise/mark_style.hpp"

namespace datchuan::check {

namespace {

using recognise::RowStyle;

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment))
            continue;
        for (const assess::Part& part : assessment.parts)
        {
            const recognise::Table& table = context.assessed.tables[part.table];
            if (table.results.empty() || table.results[part.party].style != recognise::MarkStyle::Ambiguous)
                continue;
            // the first row of the rarer style is the one to look at
            std::map<RowStyle, std::vector<const recognise::CriterionRow*>> rows;
            for (const recognise::CriterionRow& row : table.rows)
                rows[recognise::styleOf(row.marks[part.party])].push_back(&row);
            const auto& rarer = rows[RowStyle::Highest].size() <= rows[RowStyle::Cumulative].size()
                                    ? rows[RowStyle::Highest]
                                    : rows[RowStyle::Cumulative];
            for (const auto& [level, mark] : rarer.front()->marks[part.party].levels)
                if (isPositive(mark))
                {
                    sink.add({table.sheet, mark.cell}, {{"code", rarer.front()->code}});
                    break;
                }
        }
    }
}

} // namespace

const Check l05{"L05",
                Severity::Warning,
                "mixed-mark-style",
                "Bảng trộn hai cách đánh dấu: một dấu ở mức cao nhất và dấu ở mọi mức đạt. Hãy thống nhất.",
                "The table mixes highest-only and cumulative marks. Use one style.",
                "Một dấu x đứng riêng ở Mức 3 không phân biệt được với việc bỏ sót Mức 1, Mức 2.",
                "A single x at M3 cannot be told from a skipped M1, M2.",
                &run};

} // namespace datchuan::check
