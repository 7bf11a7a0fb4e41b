#include "check/catalogue.hpp"
#include "check/evidence/claimed.hpp"
#include "check/rows.hpp"

#include <algorithm>
#include <set>

namespace datchuan::check {

namespace {

using evidence::Description;

void run(const Context& context, Sink& sink)
{
    const auto& descriptions = context.book.descriptions;
    // empty forms with their headings only: nothing has been written yet
    if (std::ranges::none_of(descriptions, &Description::filled))
        return;
    const ClaimedCriteria& claimed = claimedCriteria(context);
    // a code cell of the summary, or the description as a whole, serves every level
    std::set<std::string> served;
    std::set<std::string> cited;
    for (const Description& description : descriptions)
        if (description.cites)
            (description.level == 0 ? served : cited).insert(description.criterion);
    for (const Description& description : descriptions)
    {
        const auto criterion = claimed.find(description.place.sheet, description.criterion);
        if (criterion.claims == nullptr || description.cites || served.contains(description.criterion)
            || (description.level == 0 && cited.contains(description.criterion)))
            continue;
        if (!description.filled && description.level > 1)
            continue; // there is nothing written to cite a code in: L27 tells that
        const int level = description.level > 0 ? description.level : claimedLevel(*criterion.claims);
        if (level > 0 && isMet(*criterion.claims, level))
            sink.add(description.place, {{"code", description.criterion}, {"level", levelText(level)}});
    }
}

} // namespace

const Check v06{"V06",
                Severity::Error,
                "claim-without-evidence",
                "Tiêu chí {code} kết luận {level} nhưng không có mã minh chứng nào.",
                "Criterion {code} claims {level} without any evidence code.",
                "Mỗi kết luận cần ít nhất một mã minh chứng.",
                "A claim needs at least one code.",
                &run};

} // namespace datchuan::check
