#pragma once

#include "calendar/date.hpp"
#include "check/check.hpp"

#include <string>
#include <vector>

namespace datchuan::check {

/// A date that stands where a criterion's code should: the spreadsheet took 1.10 or 2.1 for a day and a month.
struct DateCode
{
    grid::Place place;
    calendar::Date date;
    std::string code;  ///< the criterion that was likely meant; "" when two are possible
    bool sure = false; ///< the title, the neighbours or the one missing criterion say the same
};

/// The dates among the codes of the assessment's summary that read as a criterion which has no row of its own, or whose
/// row names the criterion by its title. Rows with such a date are no rows of a criterion: the level stays open.
std::vector<DateCode> dateCodes(const Context& context, const assess::Assessment& assessment);

/// The day in a cell that holds a number shown as a date, or a text that is a date and nothing else.
std::optional<calendar::Date> dateShownIn(const grid::Sheet& sheet, grid::Cell cell);

} // namespace datchuan::check
