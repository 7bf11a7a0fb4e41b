#include "check/register/expiry.hpp"

#include "recognise/date_cell.hpp"
#include "ruleset/terms.hpp"

namespace datchuan::check {

namespace {

bool isFiveYearsAfter(calendar::Date expiry, calendar::Date day)
{
    const double days = calendar::toSerial(expiry) - calendar::toSerial(fiveYearsAfter(day));
    return days == 0 || days == -1;
}

/// Signed on 29 February, expiring on 1 March five years later.
bool isLeapDaySlip(calendar::Date expiry, calendar::Date day)
{
    using namespace std::chrono;
    return day.month() == February && day.day() == std::chrono::day(29)
           && expiry == calendar::Date(day.year() + years(ruleset::recognitionYears), March, std::chrono::day(1));
}

} // namespace

bool areDaysSwapped(const schools::List& list)
{
    constexpr int fewest = 3;
    int swapped = 0;
    for (const schools::Entry& entry : list.entries)
        for (const schools::Recognition& each : entry.recognitions)
        {
            if (!each.signedOn || !each.expiresOn)
                continue;
            const calendar::Date day = *each.signedOn;
            const auto turned = calendar::make(static_cast<int>(day.year()), static_cast<unsigned>(day.day()),
                                               static_cast<unsigned>(day.month()));
            if (isFiveYearsAfter(*each.expiresOn, day) || !turned || !isFiveYearsAfter(*each.expiresOn, *turned))
                return false;
            ++swapped;
        }
    return swapped >= fewest;
}

calendar::Date fiveYearsAfter(calendar::Date day)
{
    return calendar::addYears(day, ruleset::recognitionYears);
}

Expiry judgeExpiry(const Context& context, const schools::List& list, const schools::Entry& entry,
                   const schools::Recognition& recognition)
{
    if (!recognition.expiresOn)
        return Expiry::Unknown;
    const calendar::Date expiry = *recognition.expiresOn;
    if (recognition.signedOn && isFiveYearsAfter(expiry, *recognition.signedOn))
        return Expiry::FiveYears;
    const grid::Grid& grid = context.sheet(list.table->sheet).grid;
    const auto dayIn = [&](std::optional<int> column) {
        return column ? recognise::dateAt(grid, {entry.row, *column}) : std::nullopt;
    };
    if (const auto effective = dayIn(list.columns.effective); effective && isFiveYearsAfter(expiry, *effective))
        return Expiry::FiveYears;
    if (const auto ceremony = dayIn(list.columns.ceremony); ceremony && isFiveYearsAfter(expiry, *ceremony))
        return Expiry::Ceremony;
    if (!recognition.signedOn)
        return Expiry::Unknown;
    return isLeapDaySlip(expiry, *recognition.signedOn) ? Expiry::LeapDay : Expiry::Other;
}

} // namespace datchuan::check
