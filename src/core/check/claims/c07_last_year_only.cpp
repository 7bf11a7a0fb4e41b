#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"
#include <algorithm>
#include <map>

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    constexpr std::size_t five = 5;
    for (const IndicatorClaim& claim : all.claims)
    {
        std::map<std::string_view, std::string> years; // measure → those that are given
        std::map<std::string_view, std::size_t> counts;
        for (const Measured* one : all.of(claim))
            if (claim.met && one->threshold->years == "each_of_5")
            {
                std::string& text = years[one->threshold->measure];
                text += (text.empty() ? "" : ", ") + yearText(one->year);
                ++counts[one->threshold->measure];
            }
        const auto shortest = std::ranges::min_element(counts, {}, [](const auto& entry) { return entry.second; });
        if (shortest != counts.end() && shortest->second < five)
            sink.add(claim.place, {{"ind", claim.name}, {"years", years.at(shortest->first)}});
    }
}

} // namespace

const Check c07{"C07",
                Severity::Warning,
                "last-year-only",
                "{ind} yêu cầu 5 năm liên tiếp; mới có số liệu {years}.",
                "{ind} needs 5 consecutive years; only {years} given.",
                "Quy định nêu \"05 năm liên tiếp\".",
                "The rule speaks of five consecutive years.",
                &run};

} // namespace datchuan::check
