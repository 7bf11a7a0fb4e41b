#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"
#include "ruleset/threshold.hpp"

#include <algorithm>
#include <set>

namespace datchuan::check {

namespace {

/// True when every figure that the indicator asks for is known, for every year that counts, and met.
bool isFullyMet(const ClaimsAndFigures& all, const IndicatorClaim& claim)
{
    const auto measured = all.of(claim);
    std::set<std::string_view> names;
    for (const ruleset::Threshold& threshold : *claim.thresholds)
        names.insert(threshold.measure);
    return !measured.empty() && std::ranges::all_of(names, [&](std::string_view name) {
        std::ptrdiff_t years = 0;
        for (const Measured* one : measured)
            if (one->threshold->measure == name)
            {
                if (!one->met || one->threshold->external)
                    return false;
                years += one->threshold->years.starts_with("each_of_") ? 1 : 5;
            }
        return years >= 5;
    });
}

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    for (const IndicatorClaim& claim : all.claims)
    {
        if (claim.met || !isFullyMet(all, claim))
            continue;
        LocalText measures;
        std::set<std::string_view> named;
        for (const Measured* one : all.of(claim))
            if (named.insert(one->threshold->measure).second)
            {
                measures.vi += (measures.vi.empty() ? "" : ", ") + one->threshold->measureName.vi;
                measures.en += (measures.en.empty() ? "" : ", ") + one->threshold->measureName.en;
            }
        sink.add(claim.place, {{"ind", claim.name}, {"measure", measures}});
    }
}

} // namespace

const Check c02{"C02",
                Severity::Info,
                "above-threshold-not-claimed",
                "Chỉ báo {ind} ghi Không đạt dù {measure} đạt ngưỡng; xem lại các nội dung khác.",
                "Indicator {ind} says Không đạt although {measure} meets the threshold; check the other contents.",
                "Có thể ghi nhầm; cũng có thể nội dung khác chưa đạt.",
                "Possibly a slip; other contents may fail.",
                &run};

} // namespace datchuan::check
