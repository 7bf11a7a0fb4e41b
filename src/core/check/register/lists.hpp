#pragma once

#include "check/check.hpp"
#include "schools/book.hpp"

#include <optional>
#include <string>

namespace datchuan::check {

/// The registers, registrations and plans of the workbook.
const schools::Book& schoolsOf(const Context& context);

/// Calls `visit(list, entry)` for every school, in the order of sheets and rows.
template <typename Visit>
void eachSchool(const Context& context, Visit visit)
{
    for (const schools::List& list : schoolsOf(context).lists())
        for (const schools::Entry& entry : list.entries)
            visit(list, entry);
}

/// The day for which a list is kept: that of the caller, else "Ngày đánh giá", "(Tính đến ngày 31/12/2023)" or a dated
/// line on its sheet. Nothing when none is known: the clock is never asked. `sheet` must hold a list.
std::optional<calendar::Date> checkingDay(const Context& context, int sheet);

/// When a plan means to recognise the school: the time of its row, else the years of the plan.
std::optional<calendar::Period> plannedTime(const Context& context, const schools::List& list,
                                            const schools::Entry& entry);

/// The mức độ that a plan or a registration wants for the school.
std::optional<int> wantedDegree(const schools::Entry& entry);

/// True when the plan may raise the mức độ of the school: then an early year is in order.
bool mayBeLevelUp(const schools::Entry& entry, const schools::Held& held);

/// The date as it is known: "20/05/2018", or "năm 2018".
LocalText dateText(const calendar::Period& period, bool hasDay);

/// A cell on another sheet bears its name: "A5", "'Duy trì'!A5".
std::string cellText(const Context& context, const grid::Place& place, int fromSheet);

/// The verified rule set that is the last to begin by the day; nullptr when none is known for the type.
const ruleset::RuleSet* verifiedSet(const Context& context, std::string_view schoolType, calendar::Date day);

/// "TH" …: what the name of the school or its column says; "" when neither does.
std::string typeOf(const Context& context, const schools::Entry& entry);

} // namespace datchuan::check
