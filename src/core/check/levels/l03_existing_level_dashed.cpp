#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

bool hasIndicator(const ruleset::Criterion& criterion, const recognise::IndicatorMark& mark)
{
    const ruleset::CriterionLevel* level = criterion.level(mark.level);
    return level != nullptr
           && std::ranges::find(level->indicators, mark.letter, &ruleset::Indicator::letter) != level->indicators.end();
}

void run(const Context& context, Sink& sink)
{
    for (const JudgedForm& form : judgedForms(context))
        for (const recognise::IndicatorMark& indicator : form.table.indicators)
            if (indicator.mark.sign == recognise::Sign::NoLevel && hasIndicator(form.criterion, indicator))
                sink.add(form.place(indicator.mark.cell),
                         {{"code", form.criterion.code}, {"n", std::to_string(indicator.level)}});
    for (const JudgedRow& judged : judgedRows(context))
        if (judged.criterion != nullptr)
            for (const auto& [level, mark] : judged.marks.levels)
                if (mark.sign == recognise::Sign::NoLevel && judged.criterion->hasLevel(level))
                    sink.add(judged.place(mark.cell), {{"code", judged.row.code}, {"n", std::to_string(level)}});
}

} // namespace

const Check l03{"L03",
                Severity::Error,
                "existing-level-dashed",
                "Tiêu chí {code} có Mức {n}, ô {cell} không được để gạch; hãy đánh giá hoặc để trống.",
                "Criterion {code} has level {n}; cell {cell} must not be dashed. Assess it or leave it blank.",
                "Một mức bị bỏ qua mà không đánh giá.",
                "A level is skipped without assessment.",
                &run};

} // namespace datchuan::check
