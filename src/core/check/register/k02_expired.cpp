#include "check/catalogue.hpp"
#include "check/register/lists.hpp"

#include <map>

namespace datchuan::check {

namespace {

using recognise::Concept;
using schools::Entry;
using schools::List;

/// True when the row says so itself, in a note or a column "Còn lại".
bool saysExpired(const Context& context, const List& list, int row)
{
    const grid::Grid& grid = context.sheet(list.table->sheet).grid;
    const auto* line = grid.row(row);
    for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
        if (const std::string_view folded = grid.folded(filled->value);
            folded.find("het han") != std::string_view::npos || folded.find("thu hoi") != std::string_view::npos)
            return true;
    return false;
}

void run(const Context& context, Sink& sink)
{
    struct Last
    {
        const List* list = nullptr;
        const Entry* entry = nullptr;
        const schools::Recognition* recognition = nullptr;
    };
    // an earlier certificate of the same kind is history
    std::map<std::tuple<std::string, std::string, bool>, Last> last;
    eachSchool(context, [&](const List& list, const Entry& entry) {
        if (!entry.isPlanned) // a plan lists schools because their recognition ends
            for (const schools::Recognition& each : entry.recognitions)
                if (each.expiresOn)
                {
                    Last& known = last[{entry.key, entry.area, each.degree.has_value()}];
                    if (known.entry == nullptr || *known.recognition->expiresOn < *each.expiresOn)
                        known = {&list, &entry, &each};
                }
    });
    for (const auto& [key, each] : last)
        if (const auto day = checkingDay(context, each.list->table->sheet);
            day && *each.recognition->expiresOn < *day && !saysExpired(context, *each.list, each.entry->row))
            sink.add({each.list->table->sheet, each.recognition->cells.at(Concept::ExpiresOn)},
                     {{"name", each.entry->name},
                      {"kind", each.recognition->degree ? LocalText{"công nhận chuẩn quốc gia", "recognition"}
                                                        : LocalText{"giấy chứng nhận", "certificate"}},
                      {"date", calendar::toVietnamese(*each.recognition->expiresOn)}});
}

} // namespace

const Check k02{"K02",
                Severity::Warning,
                "expired",
                "\"{name}\": {kind} hết hạn ngày {date}.",
                "\"{name}\": {kind} expired on {date}.",
                "Đã hết giá trị vào ngày lập sổ.",
                "No longer valid on the day of the register.",
                &run};

} // namespace datchuan::check
