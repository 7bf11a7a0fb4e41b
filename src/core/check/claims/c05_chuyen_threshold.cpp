#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    for (const Measured& one : all.measured)
    {
        if (!one.claim->met || one.miss != Measured::Miss::Specialised)
            continue;
        const auto figure = [&](const char* measure) -> Slot {
            const auto* row = rowOf(*one.claim->thresholds, measure, schoolFlags(*one.claim->assessment));
            return row != nullptr ? Slot(thresholdText(*row)) : Slot(std::string());
        };
        sink.add(one.claim->place, {{"a", figure("pupils_excellent_rate")}, {"b", figure("pupils_good_rate")}});
    }
}

} // namespace

const Check c05{"C05",
                Severity::Error,
                "chuyen-threshold",
                "Trường chuyên áp dụng ngưỡng riêng ở 5.6: giỏi {a}, khá {b}.",
                "A gifted school has its own thresholds in 5.6: excellent {a}, good {b}.",
                "Trường chuyên có số liệu riêng.",
                "Gifted schools have figures of their own.",
                &run};

} // namespace datchuan::check
