#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    for (const Measured& one : all.measured)
        if (one.claim->met && one.miss == Measured::Miss::AreaFlag)
            sink.add(one.claim->place, {{"ind", one.claim->name}});
}

} // namespace

const Check c03{"C03",
                Severity::Error,
                "kk-without-flag",
                "Đang dùng ngưỡng vùng khó khăn cho {ind} nhưng trường không khai vùng khó khăn.",
                "The difficult-area threshold is used for {ind} but the flag is not set.",
                "Ngưỡng thấp hơn chỉ dành cho trường khai vùng khó khăn.",
                "The lower figure needs the flag.",
                &run};

} // namespace datchuan::check
