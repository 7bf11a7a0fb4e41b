#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    for (const Measured& one : all.measured)
        if (one.claim->met && one.miss == Measured::Miss::Rounding)
            sink.add(one.claim->place, {{"ind", one.claim->name},
                                        {"value", valueText(context, one)},
                                        {"threshold", thresholdText(*one.threshold)}});
}

} // namespace

const Check c06{"C06",
                Severity::Warning,
                "rounding-at-threshold",
                "{ind}: giá trị thật {value} thấp hơn ngưỡng {threshold}, chỉ bằng sau khi làm tròn.",
                "{ind}: true value {value} is below {threshold}; equal only after rounding.",
                "So sánh với giá trị chưa làm tròn.",
                "Compare with the unrounded value.",
                &run};

} // namespace datchuan::check
