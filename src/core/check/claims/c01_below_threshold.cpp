#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    const IndicatorClaim* told = nullptr;
    std::string_view measure;
    for (const Measured& one : all.measured)
    {
        if (!one.claim->met || one.miss != Measured::Miss::Below)
            continue;
        if (one.claim == told && measure == one.threshold->measure)
            continue; // another year of the same measure
        told = one.claim;
        measure = one.threshold->measure;
        sink.add(one.claim->place, {{"ind", one.claim->name},
                                    {"measure", one.threshold->measureName},
                                    {"value", valueText(context, one)},
                                    {"threshold", thresholdText(*one.threshold)}});
    }
}

} // namespace

const Check c01{"C01",
                Severity::Error,
                "below-threshold",
                "Chỉ báo {ind} ghi Đạt nhưng {measure} là {value}, ngưỡng {threshold}.",
                "Indicator {ind} says Đạt but {measure} is {value}; threshold {threshold}.",
                "Kết quả tự ghi trái với số liệu của trường.",
                "The claim contradicts the school's own data.",
                &run};

} // namespace datchuan::check
