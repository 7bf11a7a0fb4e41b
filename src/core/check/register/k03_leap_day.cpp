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
        {
            if (judgeExpiry(context, list, entry, each) != Expiry::LeapDay)
                continue;
            const grid::Place place{list.table->sheet, each.cells.at(Concept::ExpiresOn)};
            const grid::Grid& grid = context.sheet(place.sheet).grid;
            const calendar::Date right = fiveYearsAfter(*each.signedOn);
            std::optional<Fix> fix; // of a written date: the number of a day is not what its cell shows
            if (grid.isText(place.cell))
                fix = Fix{Fix::Kind::Confirm, std::string(grid.text(place.cell)), calendar::toVietnamese(right)};
            sink.add(place, {{"year", std::to_string(static_cast<int>(right.year()))}}, fix);
        }
    });
}

} // namespace

const Check k03{"K03",
                Severity::Warning,
                "leap-day",
                "{cell}: 29/02 cộng 5 năm là 28/02/{year}.",
                "{cell}: 29 February plus 5 years is 28 February {year}.",
                "Tháng không có ngày ấy thì lấy ngày cuối tháng.",
                "Where the day does not exist, the last day of the month counts.",
                &run};

} // namespace datchuan::check
