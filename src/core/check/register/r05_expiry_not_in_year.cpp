#include "check/catalogue.hpp"
#include "check/register/lists.hpp"
#include "ruleset/terms.hpp"

namespace datchuan::check {

namespace {

using recognise::Concept;
using schools::Entry;
using schools::List;

void run(const Context& context, Sink& sink)
{
    // a recognition that ends soon after the year must be renewed within it: files are due 5 months before (R08)
    eachSchool(context, [&](const List& list, const Entry& entry) {
        if (!entry.isPlanned || entry.kind != Entry::Kind::Maintained || !list.years)
            return;
        const auto held = schoolsOf(context).heldBy(entry);
        if (held && !mayBeLevelUp(entry, *held)
            && calendar::addMonths(list.years->last, ruleset::registrationMonths) < held->expiresOn.first)
            sink.add(entry.place(list.table->columns.contains(Concept::ExpiresOn)  ? Concept::ExpiresOn
                                 : list.table->columns.contains(Concept::Previous) ? Concept::Previous
                                                                                   : Concept::SchoolName),
                     {{"name", entry.name},
                      {"date", dateText(held->expiresOn, held->hasDay)},
                      {"year", calendar::yearsText(*list.years)}});
    });
}

} // namespace

const Check r05{"R05",
                Severity::Warning,
                "expiry-not-in-year",
                "\"{name}\": bằng hết hạn {date}, ngoài năm kế hoạch {year}.",
                "\"{name}\": expires {date}, outside plan year {year}.",
                "Chưa đến lúc công nhận lại, trừ khi nâng mức độ.",
                "Too early, unless the level is raised.",
                &run};

} // namespace datchuan::check
