#include "check/catalogue.hpp"
#include "check/register/lists.hpp"
#include "check/register/expiry.hpp"

namespace datchuan::check {

namespace {

using recognise::Concept;
using schools::Entry;
using schools::List;

void run(const Context& context, Sink& sink)
{
    for (const List& list : schoolsOf(context).lists())
    {
        if (areDaysSwapped(list))
            continue; // X13 tells it once
        for (const Entry& entry : list.entries)
            for (const schools::Recognition& each : entry.recognitions)
                if (judgeExpiry(context, list, entry, each) == Expiry::Other)
                    sink.add({list.table->sheet, each.cells.at(Concept::ExpiresOn)},
                             {{"a", calendar::toVietnamese(*each.expiresOn)},
                              {"b", calendar::toVietnamese(fiveYearsAfter(*each.signedOn))}});
    }
}

} // namespace

const Check k01{"K01",
                Severity::Warning,
                "expiry-not-five-years",
                "{cell}: hết hạn {a}, theo 5 năm là {b}. Ngày in trên bằng được ưu tiên.",
                "{cell}: expiry {a}, five years give {b}. The printed date has priority.",
                "Giấy chứng nhận và bằng công nhận có giá trị 5 năm.",
                "Certificates and recognitions are valid for five years.",
                &run};

} // namespace datchuan::check
