#include "check/register/expiry.hpp"

#include "schools/read_list.hpp"

namespace datchuan::check {

namespace {

constexpr int validYears = 5;

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
           && expiry == calendar::Date(day.year() + years(validYears), March, std::chrono::day(1));
}

} // namespace

calendar::Date fiveYearsAfter(calendar::Date day)
{
    return calendar::addYears(day, validYears);
}

Expiry judgeExpiry(const Context& context, const schools::List& list, const schools::Entry& entry,
                   const schools::Recognition& recognition)
{
    if (!recognition.expiresOn)
        return Expiry::Unknown;
    const calendar::Date expiry = *recognition.expiresOn;
    if (recognition.signedOn && isFiveYearsAfter(expiry, *recognition.signedOn))
        return Expiry::FiveYears;
    const grid::Grid& grid = context.workbook.sheets[static_cast<std::size_t>(list.table->sheet)].grid;
    const auto dayIn = [&](std::optional<int> column) {
        return column ? schools::dateAt(grid, {entry.row, *column}) : std::nullopt;
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
