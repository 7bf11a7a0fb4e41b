#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <map>
#include <vector>

namespace datchuan::check {

namespace {

/// The lowest level up to the stated one with an indicator that nobody has assessed.
void run(const Context& context, Sink& sink)
{
    for (const JudgedForm& form : judgedForms(context))
    {
        if (!form.table.stated)
            continue;
        std::map<int, std::vector<const recognise::IndicatorMark*>> blank;
        for (const recognise::IndicatorMark& indicator : form.table.indicators)
            if (indicator.mark.sign == recognise::Sign::Blank && form.criterion.hasLevel(indicator.level)
                && indicator.level <= form.table.stated->level)
                blank[indicator.level].push_back(&indicator);
        for (const auto& [level, indicators] : blank)
        {
            std::string letters;
            for (const auto* indicator : indicators)
                letters += (letters.empty() ? "" : ", ") + indicator->letter;
            sink.add(form.place(indicators.front()->mark.cell),
                     {{"code", form.criterion.code}, {"n", std::to_string(level)}, {"letters", letters}});
        }
    }
}

} // namespace

const Check l09{"L09",
                Severity::Error,
                "indicator-incomplete",
                "Tiêu chí {code} Mức {n}: chỉ báo {letters} chưa đánh giá nhưng kết luận đạt.",
                "Criterion {code} level {n}: indicators {letters} are not assessed but the level is claimed.",
                "Một mức cần đủ mọi chỉ báo của nó.",
                "A level needs all its indicators.",
                &run};

} // namespace datchuan::check
