#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"
#include <set>

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    for (const Measured& one : all.measured)
    {
        if (!one.claim->met || one.miss != Measured::Miss::External)
            continue;
        // the average itself where the table prints it
        grid::Place place = one.place;
        if (one.threshold->measure == "pupils_per_class")
            if (const auto printed = all.book.at("pupils_per_class", one.year, one.place.sheet))
                place = printed->place;
        sink.add(place, {{"value", numberText(one.value)}, {"limit", numberText(one.threshold->value)}});
    }
}

} // namespace

const Check c09{"C09",
                Severity::Warning,
                "class-size-limit",
                "Sĩ số bình quân {value} vượt {limit}; giới hạn theo Điều lệ, cần đối chiếu bản đang hiệu lực.",
                "Average size {value} exceeds {limit}; the limit is in the charter, check the version in force.",
                "Giới hạn nằm ở Điều lệ, ngoài thông tư.",
                "The limit stands in the charter, outside the circular.",
                &run};

} // namespace datchuan::check
