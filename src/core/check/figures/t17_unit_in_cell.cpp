#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include "text/ascii.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// A number with words around it: "12 lớp", "98,5%", "≈30".
struct NumberInText
{
    std::string number; ///< as it is written
    bool percent = false;
    bool alone = true; ///< what surrounds it holds no further digit
};

std::optional<NumberInText> readText(std::string_view folded)
{
    constexpr std::size_t longest = 30; // a remark is no figure
    if (folded.size() > longest)
        return std::nullopt;
    std::size_t begin = 0;
    for (const std::string_view sign : {"khoang ", "gan ", "hon ", "~", "≈", ">", "<", " "})
        if (folded.substr(begin).starts_with(sign))
            begin += sign.size();
    std::size_t end = begin;
    const auto isOfNumber = [&](std::size_t at) {
        const char c = folded[at];
        return (c >= '0' && c <= '9')
               || ((c == ',' || c == '.') && at + 1 < folded.size() && folded[at + 1] >= '0' && folded[at + 1] <= '9'
                   && at > begin);
    };
    while (end < folded.size() && isOfNumber(end))
        ++end;
    if (end == begin)
        return std::nullopt;
    std::string_view rest = folded.substr(end);
    while (!rest.empty() && rest.front() == ' ')
        rest.remove_prefix(1);
    const bool letters = std::ranges::any_of(rest, [](char c) { return c >= 'a' && c <= 'z'; });
    if (begin == 0 && !letters && rest != "%")
        return std::nullopt; // a plain number as text, a date, a range
    NumberInText found;
    found.number = folded.substr(begin, end - begin);
    found.percent = rest.starts_with("%");
    found.alone = std::ranges::none_of(rest, text::isDigit);
    return found;
}

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = namedBookOf(context);
    const auto look = [&](const grid::Sheet& sheet, int index, grid::Cell cell, figures::Kind kind, bool isKnown) {
        if (!sheet.grid.isText(cell))
            return;
        const auto found = readText(sheet.grid.folded(cell));
        if (!found || (!isKnown && !found->percent)) // "98,5%" is a figure in any row, "12 lớp" may be a remark
            return;
        const std::string value(sheet.grid.text(cell));
        std::optional<Fix> fix; // a rate may be a fraction in its row: only a person knows
        if (found->alone && !found->percent && kind != figures::Kind::Rate)
            fix = Fix{Fix::Kind::Confirm, value, found->number};
        sink.add({index, cell}, {{"value", value}}, fix);
    };
    for (const figures::YearTable& table : book.tables())
        for (const figures::Row& row : table.rows)
            for (const auto& year : table.years)
                look(book.sheetOf(table), table.sheet, {row.label.row, year.column}, row.kind, !row.figure.empty());
    for (const figures::StaffTable& table : book.staff())
        for (const auto& row : table.rows)
            for (const auto& column :
                 {table.total, table.female, table.minority, table.below, table.meets, table.above})
                if (column)
                    look(book.sheet(table.sheet), table.sheet, {row.label.row, *column}, figures::Kind::Count, true);
}

} // namespace

const Check t17{"T17",
                Severity::Warning,
                "unit-in-cell",
                "Ô {cell} có chữ lẫn số: \"{value}\".",
                "Cell {cell} mixes text and number: \"{value}\".",
                "Ô như vậy không được cộng.",
                "Such a cell is not summed.",
                &run};

} // namespace datchuan::check
