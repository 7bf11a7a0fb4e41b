#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    for (const Measured& one : all.measured)
        if (one.claim->met && one.miss == Measured::Miss::OtherAreaFlag)
            sink.add(one.claim->place, {{"ind", one.claim->name}});
}

} // namespace

const Check c04{"C04",
                Severity::Error,
                "kk-vs-dbkk",
                "{ind} chỉ hạ ngưỡng cho xã đặc biệt khó khăn, không phải vùng khó khăn.",
                "{ind} is lowered only for extremely difficult communes, not for difficult areas.",
                "Hai cờ phục vụ những chỉ báo khác nhau.",
                "The two flags serve different indicators.",
                &run};

} // namespace datchuan::check
