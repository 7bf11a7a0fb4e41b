#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <map>

namespace datchuan::check {

namespace {

/// Level 2 is claimed, and its description is empty or repeats that of level 1.
void run(const Context& context, Sink& sink)
{
    for (const JudgedForm& form : judgedForms(context))
    {
        const auto column = form.table.columns.find(recognise::Concept::Situation);
        if (column == form.table.columns.end())
            continue;
        const auto& grid = context.sheet(form.table.sheet).grid;
        std::map<int, grid::Cell> descriptions;
        bool claimed = false;
        for (const recognise::IndicatorMark& indicator : form.table.indicators)
        {
            descriptions.try_emplace(indicator.level, grid::Cell{indicator.mark.cell.row, column->second});
            claimed = claimed || (indicator.level == 2 && indicator.mark.sign == recognise::Sign::Met);
        }
        if (!claimed || !descriptions.contains(1) || !descriptions.contains(2))
            continue;
        const std::string_view first = grid.folded(descriptions[1]);
        const std::string_view second = grid.folded(descriptions[2]);
        if (second.empty() ? !first.empty() : second == first)
            sink.add(form.place(descriptions[2]), {{"code", form.criterion.code}});
    }
}

} // namespace

const Check l27{"L27",
                Severity::Warning,
                "m2-same-text",
                "Tiêu chí {code}: Mức 2 chưa có mô tả riêng về kết quả cải tiến.",
                "Criterion {code}: level 2 has no description of improvement results of its own.",
                "Mức 2 cần minh chứng cải tiến riêng.",
                "M2 needs its own evidence of improvement.",
                &run};

} // namespace datchuan::check
