#pragma once

#include "check/register/lists.hpp"

namespace datchuan::check {

/// What an expiry date says about the days that it may be counted from.
enum class Expiry {
    Unknown, ///< a date is missing
    FiveYears,
    LeapDay,  ///< 29/02 + 5 years as 01/3, the way "year + 5" gives it (K03)
    Ceremony, ///< five years after the ceremony or the report (K04)
    Other     ///< K01
};

/// Certificates are valid for five years from signing or from the day of effect (regimes.md 2.2, 3, 5). Whether the last
/// day still counts is read both ways: the day before is right as well.
Expiry judgeExpiry(const Context& context, const schools::List& list, const schools::Entry& entry,
                   const schools::Recognition& recognition);

/// True when the dates of signing and of expiry agree in every row of a list, three or more, only if day and month of one
/// of them change places: an import with the other order turned a column (X13).
bool areDaysSwapped(const schools::List& list);

calendar::Date fiveYearsAfter(calendar::Date day);

} // namespace datchuan::check
