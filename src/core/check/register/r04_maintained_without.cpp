#include "check/catalogue.hpp"
#include "check/register/lists.hpp"

namespace datchuan::check {

namespace {

using recognise::Concept;
using schools::Entry;
using schools::List;

/// True when the plan or a register would name the recognition if there were one.
bool isKnownToHoldNone(const Context& context, const List& list, const Entry& entry)
{
    if (list.isCovered)
        return true;
    const grid::Grid& grid = context.sheet(list.table->sheet).grid;
    for (const Concept meaning : {Concept::Previous, Concept::SignedOn, Concept::ExpiresOn})
        if (const auto column = list.table->columns.find(meaning); column != list.table->columns.end())
        {
            const std::string_view folded = grid.folded({entry.row, column->second});
            return grid.isEmpty({entry.row, column->second}) || folded == "-" || folded == "chua" || folded == "khong"
                   || folded.starts_with("chua co") || folded.starts_with("khong co");
        }
    return false;
}

void run(const Context& context, Sink& sink)
{
    eachSchool(context, [&](const List& list, const Entry& entry) {
        if (!entry.isPlanned || entry.kind != Entry::Kind::Maintained)
            return;
        const Concept where = list.table->columns.contains(Concept::NewOrMaintained) ? Concept::NewOrMaintained
                                                                                     : Concept::MaintainedColumn;
        if (const auto held = schoolsOf(context).heldBy(entry))
        {
            if (list.years && held->expiresOn.last < list.years->first)
                sink.add(entry.place(where), {{"name", entry.name}, {"date", dateText(held->expiresOn, held->hasDay)}});
        }
        else if (isKnownToHoldNone(context, list, entry))
            sink.add(entry.place(where), {{"name", entry.name}, {"date", LocalText{"không ghi", "not given"}}});
    });
}

} // namespace

const Check r04{"R04",
                Severity::Error,
                "maintained-without",
                "\"{name}\" ghi duy trì nhưng không có bằng còn hạn (hết hạn {date}).",
                "\"{name}\" is listed as maintained but has no valid recognition (expired {date}).",
                "Không có gì để duy trì; trường phải ghi công nhận mới.",
                "There is nothing to maintain.",
                &run};

} // namespace datchuan::check
