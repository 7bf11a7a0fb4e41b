#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    for (const Measured& one : all.measured)
        if (one.claim->met && one.miss == Measured::Miss::ClassCount)
            sink.add(one.claim->place,
                     {{"k", numberText(one.value)}, {"n", numberText(one.threshold->value)}, {"ind", one.claim->name}});
}

} // namespace

const Check c08{"C08",
                Severity::Error,
                "class-limits",
                "Số lớp {k} vượt giới hạn {n} ở {ind}.",
                "{k} classes exceed the limit {n} of {ind}.",
                "Tiêu chí 1.5 giới hạn số lớp.",
                "Criterion 1.5 limits the number of classes.",
                &run};

} // namespace datchuan::check
