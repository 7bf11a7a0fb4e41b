#include "check/figures/tables.hpp"

#include "check/rows.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace datchuan::check {

using figures::Row;
using figures::YearTable;

namespace {

std::string plainNumber(double value)
{
    const double rounded = std::round(value * 1e4) / 1e4;
    std::array<char, 64> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), rounded, std::chars_format::fixed);
    return result.ec == std::errc() ? std::string(digits.data(), result.ptr) : std::to_string(rounded);
}

/// True for "pupils.grade6" below "pupils", "rooms.office.permanent" below "rooms": what a total adds up.
bool isPart(const std::string& part, const std::string& whole)
{
    if (!part.starts_with(whole + "."))
        return false;
    const std::string_view last = std::string_view(part).substr(whole.size() + 1);
    return whole.starts_with("rooms") || last.starts_with("grade") || last.starts_with("age_");
}

/// The rows among `rows` that a total adds up, the parts of parts left out.
std::vector<const Row*> partsOf(const std::string& whole, const std::vector<Row>& rows)
{
    std::vector<const Row*> parts;
    for (const Row& row : rows)
        if (isPart(row.figure, whole) && std::ranges::none_of(rows, [&](const Row& other) {
                return other.figure.size() > whole.size() && isPart(other.figure, whole)
                       && isPart(row.figure, other.figure);
            }))
            parts.push_back(&row);
    return parts;
}

bool areDifferent(const std::vector<const Row*>& rows)
{
    std::set<std::string_view> names;
    return std::ranges::all_of(rows, [&](const Row* row) { return names.insert(row->figure).second; });
}

} // namespace

const figures::Book& bookOf(const Context& context)
{
    return context.once<figures::Book>(
        [&] { return figures::Book(context.workbook, context.assessed.tables, context.assessed.facts); });
}

namespace {

struct NamedBook
{
    figures::Book book;
};

NamedBook findNamedBook(const Context& context)
{
    const bool any = std::ranges::any_of(
        context.assessed.tables, [](const auto& table) { return table.kind == recognise::TableKind::DataTable; });
    return {{context.workbook, context.assessed.tables, context.assessed.facts,
             any ? figures::measureNames(context.library) : figures::MeasureNames{}}};
}

} // namespace

const figures::Book& namedBookOf(const Context& context)
{
    return context.once<NamedBook>([&] { return findNamedBook(context); }).book;
}

LocalText numberText(double value)
{
    const std::string plain = plainNumber(value);
    return {typedNumber(value), plain};
}

std::string typedNumber(double value)
{
    std::string text = plainNumber(value);
    std::ranges::replace(text, '.', ',');
    return text;
}

LocalText percentText(double fraction)
{
    LocalText text = numberText(fraction * 100);
    text.vi += " %";
    text.en += " %";
    return text;
}

std::string yearText(int firstYear)
{
    return std::to_string(firstYear) + "-" + std::to_string(firstYear + 1);
}

std::string labelText(const Row& row)
{
    std::string_view text = row.text;
    for (;;)
    {
        while (!text.empty() && (text.front() == '-' || text.front() == '+' || text.front() == ' '))
            text.remove_prefix(1);
        const std::size_t blank = text.find(' ');
        if (blank == std::string_view::npos || blank == 0 || (text[blank - 1] != '.' && text[blank - 1] != ')')
            || !figures::isEnumerator(text::fold(text.substr(0, blank))))
            return std::string(text);
        text.remove_prefix(blank);
    }
}

SchoolOfSheet schoolOf(const Context& context, const figures::Book& book, int sheet)
{
    SchoolOfSheet found;
    bool several = false;
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (assessment.row || assessment.choice.set == nullptr || !book.sameSchool(assessment.sheet, sheet))
            continue;
        several = several
                  || (found.set != nullptr
                      && (found.set != assessment.choice.set || found.date != assessment.choice.date
                          || assessment.choice.codesFit != nullptr));
        found = {assessment.choice.set, assessment.choice.date, assessment.choice.set->dataYears};
        several = several || assessment.choice.codesFit != nullptr;
    }
    if (several)
        return {};
    if (found.set != nullptr || !context.assessed.assessments.empty())
        return found;
    // a workbook of figures alone: what its cells state about date and type
    recognise::Facts facts;
    for (std::size_t i = 0; i < context.assessed.facts.size(); ++i)
        if (book.sameSchool(static_cast<int>(i), sheet))
            facts.fillFrom(context.assessed.facts[i]);
    const auto chosen = context.workbook.choices.find("date");
    if (chosen != context.workbook.choices.end())
        found.date = calendar::fromIso(chosen->second);
    else if (facts.labelledDate)
        found.date = facts.labelledDate->value;
    else if (facts.datedLine)
        found.date = facts.datedLine->value;
    if (!found.date)
        return found;
    const auto type = facts.labelledType ? facts.labelledType : facts.typeOfName;
    if (type)
        found.set = context.library.inForce(type->value, *found.date).set;
    if (found.set != nullptr)
        found.dataYears = found.set->dataYears;
    return found;
}

std::vector<TotalRow> totalsOf(const YearTable& table)
{
    std::vector<TotalRow> totals;
    for (const Row& row : table.rows)
    {
        if (row.figure.empty() || row.kind != figures::Kind::Count || table.row(row.figure) == nullptr)
            continue;
        TotalRow total{&row, partsOf(row.figure, table.rows), false};
        if (total.parts.size() < 2 || !areDifferent(total.parts))
            continue;
        int last = row.label.row;
        bool below = true; // "Cộng" below its rows: what stands above the first known one may belong to it too
        for (const Row* part : total.parts)
        {
            last = std::max(last, part->label.row);
            below = below && part->label.row < row.label.row;
        }
        const int first = below ? -1 : row.label.row;
        total.unknownBetween = std::ranges::any_of(table.rows, [&](const Row& other) {
            return other.figure.empty() && other.section == row.section && other.label.row > first
                   && other.label.row < last;
        });
        totals.push_back(std::move(total));
    }
    return totals;
}

std::vector<double> possibleValues(const figures::Book& book, const figures::Value& figure)
{
    std::vector<double> values{figure.number};
    for (const TotalRow& entry : totalsOf(*figure.table))
        if (entry.total == figure.row)
        {
            double sum = 0;
            for (const Row* part : entry.parts)
            {
                const auto number =
                    figures::numberAt(book.sheetOf(*figure.table).grid, {part->label.row, figure.place.cell.column});
                if (!number)
                    return values;
                sum += *number;
            }
            if (sum > 0)
                values.push_back(sum);
        }
    return values;
}

bool hasSameYears(const std::optional<figures::Value>& figure, const YearTable& table)
{
    return figure
           && std::ranges::equal(figure->table->years, table.years, {}, &recognise::YearColumn::year,
                                 &recognise::YearColumn::year);
}

bool isInverted(const figures::Book& book, const YearTable& table, int year, double value)
{
    const auto pupils = book.at("pupils", year, table.sheet);
    const auto teachers = book.at("teachers", year, table.sheet);
    if (pupils && teachers && teachers->number > 0)
        return std::abs(value - pupils->number / teachers->number) <= 0.2 * value && value > 1;
    constexpr double morePerCentThanAnywhere = 10;
    return value > morePerCentThanAnywhere;
}

bool addsTwice(const std::string& formula, const YearTable& table, int column)
{
    if (formula.empty() || formula.find('-') != std::string::npos)
        return false;
    const auto isReference = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '$' || c == ':';
    };
    std::vector<grid::Range> ranges;
    for (std::size_t at = 0; at < formula.size();)
    {
        std::size_t end = at;
        while (end < formula.size() && isReference(formula[end]))
            ++end;
        if (end > at)
            if (const auto range = grid::readRange(std::string_view(formula).substr(at, end - at)))
                ranges.push_back(*range);
        at = std::max(end, at + 1);
    }
    std::vector<std::string_view> added;
    for (const Row& row : table.rows)
        if (!row.figure.empty() && std::ranges::any_of(ranges, [&](const grid::Range& range) {
                return range.contains({row.label.row, column});
            }))
            added.push_back(row.figure);
    for (const std::string_view whole : added)
        for (const std::string_view part : added)
            if (isPart(std::string(part), std::string(whole)))
                return true;
    return false;
}

} // namespace datchuan::check
