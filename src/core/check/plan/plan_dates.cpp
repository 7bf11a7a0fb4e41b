#include "check/plan/plan_dates.hpp"

#include "calendar/period.hpp"

#include <algorithm>

namespace datchuan::check {

using calendar::Date;

std::optional<Date> deadlineOf(const grid::Sheet& sheet, grid::Cell cell)
{
    const grid::Value& value = sheet.grid.at(cell);
    if (value.kind == grid::ValueKind::Number)
        return sheet.details->style(cell).format == grid::NumberFormat::Date ? calendar::fromSerial(value.number)
                                                                             : std::nullopt;
    return calendar::lastDayIn(sheet.grid.folded(cell));
}

std::optional<Date> planDate(const Context& context, int sheet)
{
    const auto& facts = context.assessed.facts[static_cast<std::size_t>(sheet)];
    if (!facts.datedLine)
        return std::nullopt;
    for (const recognise::Table& table : context.assessed.tables)
        if (table.sheet == sheet && table.range.first.row <= facts.datedLine->place.cell.row
            && std::ranges::find(table.records, facts.datedLine->place.cell.row) != table.records.end()
            && table.records.back() != facts.datedLine->place.cell.row)
            return std::nullopt; // within a table it is the date of something else
    return facts.datedLine->value;
}

} // namespace datchuan::check
