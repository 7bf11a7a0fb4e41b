#include "check/plan/plan_dates.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

using calendar::Date;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "12/2026", "thang 12 nam 2026" with the month's first digit at `at`.
std::optional<Date> monthAt(std::string_view text, std::size_t at)
{
    unsigned month = 0;
    std::size_t end = at;
    for (; end < text.size() && isDigit(text[end]); ++end)
        month = month * 10 + static_cast<unsigned>(text[end] - '0');
    if (end - at > 2 || month < 1 || month > 12)
        return std::nullopt;
    std::string_view rest = text.substr(end);
    while (rest.starts_with(' '))
        rest.remove_prefix(1);
    if (rest.starts_with('/'))
        rest.remove_prefix(1);
    else if (rest.starts_with("nam "))
        rest.remove_prefix(4);
    else
        return std::nullopt;
    while (rest.starts_with(' '))
        rest.remove_prefix(1);
    int year = 0;
    std::size_t digits = 0;
    for (; digits < rest.size() && isDigit(rest[digits]); ++digits)
        year = year * 10 + (rest[digits] - '0');
    const auto first = digits == 4 ? calendar::make(year, month, 1) : std::nullopt;
    return first ? std::optional<Date>(first->year() / first->month() / std::chrono::last) : std::nullopt;
}

} // namespace

std::optional<Date> deadlineOf(const grid::Sheet& sheet, grid::Cell cell)
{
    const grid::Value& value = sheet.grid.at(cell);
    if (value.kind == grid::ValueKind::Number)
        return sheet.details->style(cell).format == grid::NumberFormat::Date ? calendar::fromSerial(value.number)
                                                                             : std::nullopt;
    const std::string_view text = sheet.grid.folded(cell);
    std::optional<Date> latest;
    constexpr std::size_t widest = 32; // "ngay 15 thang 12 nam 2026"
    for (std::size_t at = 0; at < text.size(); ++at)
    {
        if (!isDigit(text[at]) || (at > 0 && (isDigit(text[at - 1]) || text[at - 1] == '/' || text[at - 1] == '-')))
            continue;
        auto date = calendar::findInText(text.substr(at, widest));
        if (!date)
            date = monthAt(text, at);
        if (date && (!latest || *latest < *date))
            latest = date;
    }
    return latest;
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
