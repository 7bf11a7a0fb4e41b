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
        if (!entry.selfAssessedOn)
            return;
        std::optional<calendar::Date> after = entry.registeredOn;
        // a decision in a list of what was given follows the self-assessment; in a plan it is the one before
        if (!after && !entry.isPlanned && !list.table->columns.contains(Concept::Previous))
            for (const schools::Recognition& each : entry.recognitions)
                if (each.signedOn)
                    after = each.signedOn;
        if (after && *after < *entry.selfAssessedOn)
            sink.add(entry.place(Concept::SelfAssessedOn),
                     {{"a", calendar::toVietnamese(*entry.selfAssessedOn)}, {"b", calendar::toVietnamese(*after)}});
    });
}

} // namespace

const Check k08{"K08",
                Severity::Error,
                "assessment-after-registration",
                "{cell}: ngày tự đánh giá {a} sau ngày đăng ký {b}.",
                "{cell}: self-assessment {a} is later than registration {b}.",
                "Tự đánh giá xong rồi mới đăng ký đánh giá ngoài.",
                "The self-assessment comes first, then the registration.",
                &run};

} // namespace datchuan::check
