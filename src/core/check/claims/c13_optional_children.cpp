#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    for (const IndicatorClaim& claim : all.claims)
        if (!claim.met && !appliesToSomebody(all, claim))
            sink.add(claim.place, {{"ind", claim.name}});
}

} // namespace

const Check c13{"C13",
                Severity::Info,
                "optional-children",
                "{ind} chỉ áp dụng khi có đối tượng; nếu không có, ghi rõ và không tính.",
                "{ind} applies only if there are such pupils; otherwise say so and leave it out.",
                "Yêu cầu có chữ \"nếu có\".",
                "The requirement says \"if any\".",
                &run};

} // namespace datchuan::check
