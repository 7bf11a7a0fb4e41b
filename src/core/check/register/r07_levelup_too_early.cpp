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
    constexpr int lowest = 1;
    constexpr int highest = 2;
    eachSchool(context, [&](const List& list, const Entry& entry) {
        const auto held = entry.isPlanned ? schoolsOf(context).heldBy(entry) : std::nullopt;
        const auto planned = plannedTime(context, list, entry);
        if (!held || !planned)
            return;
        const auto wanted = wantedDegree(entry);
        const bool isLevelUp = (held->degree == lowest && wanted == highest)
                               || (entry.kind == Entry::Kind::LevelUp && held->degree != highest);
        if (isLevelUp && planned->last < calendar::addYears(held->signedOn.first, ruleset::upgradeYears))
            sink.add(entry.place(Concept::Degree),
                     {{"name", entry.name}, {"date", dateText(held->signedOn, held->hasDay)}});
    });
}

} // namespace

const Check r07{"R07",
                Severity::Error,
                "levelup-too-early",
                "\"{name}\": chưa đủ 2 năm kể từ {date}.",
                "\"{name}\": less than 2 years since {date}.",
                "Đạt Mức độ 1 ít nhất 2 năm mới được đề nghị Mức độ 2.",
                "Mức độ 1 must have been held for two years.",
                &run};

} // namespace datchuan::check
