#include "check/catalogue.hpp"
#include "check/register/lists.hpp"

namespace datchuan::check {

namespace {

using recognise::Concept;
using schools::Entry;
using schools::List;

void run(const Context& context, Sink& sink)
{
    eachSchool(context, [&](const List& list, const Entry& entry) {
        if (!entry.isPlanned || entry.kind != Entry::Kind::New)
            return;
        const auto held = schoolsOf(context).heldBy(entry);
        const auto planned = plannedTime(context, list, entry);
        if (held && planned && !mayBeLevelUp(entry, *held) && planned->last <= held->expiresOn.first)
            sink.add(entry.place(list.table->columns.contains(Concept::NewOrMaintained) ? Concept::NewOrMaintained
                                                                                        : Concept::NewColumn),
                     {{"name", entry.name}, {"date", dateText(held->expiresOn, held->hasDay)}});
    });
}

} // namespace

const Check r03{"R03",
                Severity::Error,
                "new-with-valid",
                "\"{name}\" ghi công nhận mới nhưng bằng còn hạn đến {date}.",
                "\"{name}\" is listed as new but its recognition is valid to {date}.",
                "Bằng còn hạn thì là duy trì hoặc nâng mức độ.",
                "With a valid recognition it is maintained or raised.",
                &run};

} // namespace datchuan::check
