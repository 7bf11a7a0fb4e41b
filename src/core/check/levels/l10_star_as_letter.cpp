#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const JudgedForm& form : judgedForms(context))
        for (const recognise::IndicatorMark& indicator : form.table.indicators)
        {
            const auto* level = form.criterion.level(indicator.level);
            if (level == nullptr || level->indicators.size() != 1 || level->indicators.front().letter != "*"
                || !indicator.letterCell)
                continue;
            const auto& grid = context.sheet(form.table.sheet).grid;
            if (indicator.letter != "a" && !grid.isEmpty(*indicator.letterCell))
                continue;
            sink.add(form.place(*indicator.letterCell),
                     {{"code", form.criterion.code}, {"n", std::to_string(indicator.level)}},
                     Fix{Fix::Kind::Safe, std::string(grid.text(*indicator.letterCell)), "*"});
        }
}

} // namespace

const Check l10{"L10",
                Severity::Info,
                "star-as-letter",
                "Tiêu chí {code} Mức {n} chỉ có một yêu cầu không chữ cái, ghi \"*\".",
                "Criterion {code} level {n} has one unlettered requirement, write \"*\".",
                "Chữ cái thừa làm lệch với biểu mẫu.",
                "Breaks matching with the form; a ghost indicator b appears.",
                &run};

} // namespace datchuan::check
