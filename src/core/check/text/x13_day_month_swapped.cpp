#include "check/catalogue.hpp"
#include "check/register/expiry.hpp"
#include "check/text/date_cells.hpp"

#include <algorithm>
#include <set>

namespace datchuan::check {

namespace {

using calendar::Date;

/// The dates of a column, and how many stayed text.
struct Column
{
    std::vector<Date> dates;
    int unread = 0;   ///< texts with a number above 12 in the place of day or month
    int readable = 0; ///< texts that may be read both ways
};

Column readColumn(const grid::Grid& grid, const DateColumn& column)
{
    Column read;
    for (const int row : column.table->records)
    {
        const grid::Cell cell{row, column.column};
        const grid::Value& value = grid.at(cell);
        constexpr double earliest = 10000; // 1927: smaller numbers are years and running numbers
        if (value.kind == grid::ValueKind::Number && value.number > earliest)
        {
            if (const auto date = calendar::fromSerial(value.number))
                read.dates.push_back(*date);
        }
        else if (const auto written = readWrittenDate(grid.folded(cell)))
            ++(written->first > 12 || written->second > 12 ? read.unread : read.readable);
    }
    return read;
}

std::optional<Date> swapped(Date date)
{
    return calendar::make(static_cast<int>(date.year()), static_cast<unsigned>(date.day()),
                          static_cast<unsigned>(date.month()));
}

/// No day above 12, and enough different ones that this is no custom of signing on the fifth.
bool noDayAboveTwelve(const std::vector<Date>& dates)
{
    constexpr std::size_t fewestDifferent = 3;
    std::set<unsigned> days;
    for (const Date& date : dates)
        days.insert(static_cast<unsigned>(date.day()));
    return days.size() >= fewestDifferent && *days.rbegin() <= 12;
}

/// The list is in order when day and month change places, and is not as it stands.
bool isInOrderSwapped(const std::vector<Date>& dates)
{
    std::vector<Date> other;
    for (const Date& date : dates)
        if (const auto turned = swapped(date))
            other.push_back(*turned);
    const auto ordered = [](const std::vector<Date>& list) {
        return std::ranges::is_sorted(list) || std::ranges::is_sorted(list, std::ranges::greater());
    };
    return other.size() == dates.size() && ordered(other) && !ordered(dates);
}

/// The cell that heads the column: headers of two lines may be merged.
grid::Cell headerCell(const grid::Grid& grid, const DateColumn& column)
{
    grid::Cell cell{column.table->headerRow, column.column};
    while (grid.isEmpty(cell) && cell.row > column.table->range.first.row)
        --cell.row;
    return cell;
}

/// The dates of signing of a list that agree with those of expiry only when day and month change places.
bool isTurnedAgainstExpiry(const Context& context, const DateColumn& column)
{
    const auto signedOn = column.table->columns.find(recognise::Concept::SignedOn);
    return signedOn != column.table->columns.end() && signedOn->second == column.column
           && std::ranges::any_of(schoolsOf(context).lists(), [&](const schools::List& list) {
                  return list.table == column.table && areDaysSwapped(list);
              });
}

/// An import with the other order of day and month turns every date whose day is at most 12 and leaves the rest as
/// text. Days at most 12 alone prove nothing; the rest of the column must say the same.
void run(const Context& context, Sink& sink)
{
    constexpr std::size_t fewest = 6;
    for (const DateColumn& column : dateColumns(context))
    {
        const grid::Grid& grid = context.sheet(column.table->sheet).grid;
        if (isTurnedAgainstExpiry(context, column))
        {
            sink.add({column.table->sheet, headerCell(grid, column)}, {{"col", grid::columnName(column.column)}});
            continue;
        }
        const Column read = readColumn(grid, column);
        if (read.dates.size() + static_cast<std::size_t>(read.unread) < fewest || !noDayAboveTwelve(read.dates))
            continue;
        const bool restStayedText = read.unread >= 2 && read.readable == 0 && read.dates.size() >= 3;
        if (restStayedText || (read.dates.size() >= fewest && isInOrderSwapped(read.dates)))
            sink.add({column.table->sheet, headerCell(grid, column)}, {{"col", grid::columnName(column.column)}});
    }
}

} // namespace

const Check x13{"X13",
                Severity::Warning,
                "day-month-swapped",
                "Cột {col}: ngày và tháng có thể bị đảo.",
                "Column {col}: day and month may be swapped.",
                "Thường do nhập từ tệp dùng thứ tự tháng/ngày.",
                "Imported from an en-US file.",
                &run};

} // namespace datchuan::check
