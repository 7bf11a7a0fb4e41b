#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const auto add = [&](grid::Place place) {
        const auto& grid = context.sheet(place.sheet).grid;
        sink.add(place, {}, Fix{Fix::Kind::Confirm, std::string(grid.text(place.cell)), "Không đạt"});
    };
    for (const JudgedRow& judged : judgedRows(context))
        if (judged.criterion != nullptr)
            for (const auto& [level, mark] : judged.marks.levels)
                if (mark.sign == recognise::Sign::Dash && judged.criterion->hasLevel(level))
                    add(judged.place(mark.cell));
    for (const JudgedForm& form : judgedForms(context))
        for (const recognise::IndicatorMark& indicator : form.table.indicators)
            if (indicator.mark.sign == recognise::Sign::Dash && form.criterion.hasLevel(indicator.level))
                add(form.place(indicator.mark.cell));
}

} // namespace

const Check l20{"L20",
                Severity::Warning,
                "dash-as-not-met",
                "Ô {cell}: dấu \"-\" trên biểu mẫu nghĩa là không có chỉ báo. Nếu là không đạt, ghi \"Không đạt\".",
                "Cell {cell}: \"-\" means no indicator on the form. For not met write \"Không đạt\".",
                "Trên biểu mẫu, dấu - nghĩa là không có chỉ báo.",
                "On the form - means no indicator.",
                &run};

} // namespace datchuan::check
