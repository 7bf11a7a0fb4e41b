#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const JudgedForm& form : judgedForms(context))
    {
        const auto date = form.assessment.choice.date;
        if (!date)
            continue;
        for (const recognise::IndicatorMark& indicator : form.table.indicators)
            if (indicator.mark.sign == recognise::Sign::NotMet
                && form.assessment.choice.set->isSuspended(form.criterion.code, indicator.level, indicator.letter,
                                                           *date))
                sink.add(form.place(indicator.mark.cell),
                         {{"ind", form.criterion.code + " M" + std::to_string(indicator.level) + indicator.letter}});
    }
}

} // namespace

const Check l19{"L19",
                Severity::Warning,
                "suspended-scored",
                "Chỉ báo {ind} về trình độ đào tạo không dùng để đánh giá từ 20/10/2021; đã bỏ ra khỏi phép tính.",
                "Indicator {ind} on training standard is not scored from 20/10/2021; it was left out.",
                "Nội dung về chuẩn trình độ đào tạo tạm ngưng từ 20/10/2021 (ánh xạ suy ra).",
                "Training-standard items are suspended from 20/10/2021 (mapping derived).",
                &run};

} // namespace datchuan::check
