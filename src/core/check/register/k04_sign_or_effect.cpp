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
    eachSchool(context, [&](const List& list, const Entry& entry) {
        for (const schools::Recognition& each : entry.recognitions)
            if (judgeExpiry(context, list, entry, each) == Expiry::Ceremony)
                sink.add({list.table->sheet, each.cells.at(Concept::ExpiresOn)},
                         {{"basis", "\"" + list.columns.ceremonyHeader + "\""}});
    });
}

} // namespace

const Check k04{"K04",
                Severity::Warning,
                "sign-or-effect",
                "{cell}: thời hạn tính từ {basis}; cần ngày ký hoặc ngày hiệu lực của quyết định.",
                "{cell}: counted from {basis}; use the signing or effective date of the decision.",
                "Năm năm tính từ ngày ký hoặc ngày có hiệu lực của quyết định, không từ ngày báo cáo hay ngày lễ.",
                "The five years count from the decision, not from the report or the ceremony.",
                &run};

} // namespace datchuan::check
