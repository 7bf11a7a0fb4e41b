#include "check/catalogue.hpp"
#include "check/text/date_cells.hpp"
#include "check/text/sheet_texts.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// A text with digits that is no date of the form day/month/year. Points are no separator of a date in Calc; words
/// around a date ("ngày 12/5/2019") and dashes are read.
bool isNoDate(std::string_view folded)
{
    if (std::ranges::none_of(folded, text::isDigit))
        return false; // "chưa có", "-"
    if (const auto written = readWrittenDate(folded); written && written->separator == '.')
        return true;
    return !calendar::findInText(folded);
}

/// "Tháng 9/2024", "2024-2025", "2024": a time, if not a day.
bool isLongerTime(std::string_view folded)
{
    return !readWrittenDate(folded);
}

void run(const Context& context, Sink& sink)
{
    PerSheetLimit limit(mostTextFindings);
    for (const DateColumn& column : dateColumns(context))
    {
        const grid::Grid& grid = context.sheet(column.table->sheet).grid;
        for (const int row : column.table->records)
        {
            const grid::Cell cell{row, column.column};
            const bool year = column.onlyDays && isBareYear(grid.at(cell));
            const bool isText = grid.isText(cell) && isNoDate(grid.folded(cell))
                                && (column.onlyDays || !isLongerTime(grid.folded(cell)));
            if ((!year && !isText) || !limit.take(column.table->sheet))
                continue;
            sink.add({column.table->sheet, cell},
                     {{"value",
                       year ? std::to_string(static_cast<int>(grid.at(cell).number)) : shortened(grid.text(cell))}});
        }
    }
    for (const LabelledDate& date : labelledDates(context))
        if (isNoDate(date.text) && (date.asksForDay || !isLongerTime(date.text)))
            sink.add(date.place, {{"value", shortened(date.shown)}});
}

} // namespace

const Check x12{"X12",
                Severity::Warning,
                "date-as-text",
                "Ô {cell}: ngày \"{value}\" chưa phải ngày hợp lệ (ngày/tháng/năm).",
                "Cell {cell}: \"{value}\" is not a valid date (day/month/year).",
                "Không thể tính thời hạn từ ô này.",
                "Date arithmetic impossible.",
                &run};

} // namespace datchuan::check
