#include "check/catalogue.hpp"
#include "check/register/lists.hpp"
#include "ruleset/terms.hpp"

namespace datchuan::check {

namespace {

using schools::Entry;
using schools::List;

void run(const Context& context, Sink& sink)
{
    eachSchool(context, [&](const List& list, const Entry& entry) {
        if (!entry.isPlanned || entry.kind != Entry::Kind::Maintained || !list.columns.plannedTime)
            return;
        const auto held = schoolsOf(context).heldBy(entry);
        const auto planned = plannedTime(context, list, entry);
        if (!held || !held->hasDay || !planned || planned->first.year() != planned->last.year())
            return;
        const bool isWholeYear =
            planned->first.month() == std::chrono::January && planned->last.month() == std::chrono::December;
        const calendar::Date due = calendar::addMonths(held->expiresOn.first, -ruleset::registrationMonths);
        // before the plan begins R04 tells it
        if (!isWholeYear && due < planned->first && !(list.years && held->expiresOn.last < list.years->first))
            sink.add({list.table->sheet, {entry.row, *list.columns.plannedTime}},
                     {{"name", entry.name}, {"date", calendar::toVietnamese(due)}});
    });
}

} // namespace

const Check r08{"R08",
                Severity::Warning,
                "file-too-late",
                "\"{name}\": hồ sơ phải xong trước {date} (05 tháng trước khi hết hạn).",
                "\"{name}\": file due by {date} (5 months before expiry).",
                "Phải tự đánh giá và đăng ký xong ít nhất 05 tháng trước khi bằng hết hạn.",
                "Self-assessment and registration must be done 5 months before the recognition ends.",
                &run};

} // namespace datchuan::check
