#include "check/catalogue.hpp"
#include "check/register/lists.hpp"
#include "schools/read_list.hpp"

#include <cmath>

namespace datchuan::check {

namespace {

using recognise::Concept;
using schools::Entry;
using schools::List;

using std::chrono::year_month_day;

/// Dates that no document of this domain can bear: "20/5/2204", or the number of such a day.
std::optional<std::string> farDate(const grid::Grid& grid, grid::Cell cell)
{
    const grid::Value& value = grid.at(cell);
    if (value.kind == grid::ValueKind::Number)
    {
        constexpr double from = 109575; // 1/1/2200
        constexpr double to = 2958466;  // 1/1/10000
        if (value.number < from || value.number >= to)
            return std::nullopt;
        const year_month_day day{std::chrono::sys_days(std::chrono::year(1899) / 12 / 30)
                                 + std::chrono::days(static_cast<int>(value.number))};
        return calendar::toVietnamese(day);
    }
    const std::string_view text = grid.folded(cell);
    for (std::size_t at = 0; at + 5 <= text.size(); ++at)
        if (text[at] == '/' || text[at] == '-' || text[at] == '.')
        {
            int number = 0;
            std::size_t end = at + 1;
            for (; end < text.size() && text[end] >= '0' && text[end] <= '9'; ++end)
                number = number < 10000 ? number * 10 + (text[end] - '0') : number;
            constexpr int firstFarYear = 2200;
            constexpr int yearDigits = 4;
            if (end - at - 1 == yearDigits && number >= firstFarYear && at > 0 && text[at - 1] >= '0'
                && text[at - 1] <= '9')
                return std::string(grid.text(cell));
        }
    return std::nullopt;
}

void run(const Context& context, Sink& sink)
{
    eachSchool(context, [&](const List& list, const Entry& entry) {
        const grid::Grid& grid = context.sheet(list.table->sheet).grid;
        const auto day = checkingDay(context, list.table->sheet);
        const auto look = [&](std::optional<calendar::Date> date, grid::Cell cell, bool mayLieAhead) {
            const grid::Place place{list.table->sheet, cell};
            if (const auto far = date ? std::nullopt : farDate(grid, cell))
                sink.add(place, {{"date", *far}});
            else if (date && day && *day < *date && !mayLieAhead)
                sink.add(place, {{"date", calendar::toVietnamese(*date)}});
        };
        for (const schools::Recognition& each : entry.recognitions)
            if (const auto cell = each.cells.find(Concept::SignedOn); cell != each.cells.end())
                look(each.signedOn, cell->second, false);
        for (const auto& [meaning, date] : {std::pair(Concept::SelfAssessedOn, entry.selfAssessedOn),
                                            std::pair(Concept::RegisteredOn, entry.registeredOn)})
            if (list.table->columns.contains(meaning))
                look(date, entry.place(meaning).cell, entry.isPlanned);
    });
}

} // namespace

const Check k05{"K05",
                Severity::Error,
                "future-date",
                "{cell}: ngày {date} ở tương lai.",
                "{cell}: date {date} lies in the future.",
                "Thường là gõ nhầm năm.",
                "Usually a slip in the year.",
                &run};

} // namespace datchuan::check
