#include "check/text/date_cells.hpp"

#include "check/text/sheet_texts.hpp"

#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

using grid::Cell;
using recognise::Concept;
using recognise::TableKind;
using namespace std::string_view_literals;

struct Label
{
    std::string_view text;
    bool asksForDay;
};

constexpr std::array labels{Label{"ngay danh gia ngoai"sv, true}, Label{"ngay danh gia"sv, true},
                            Label{"ngay tu danh gia"sv, true}, Label{"thoi diem tu danh gia"sv, false},
                            Label{"thoi diem danh gia"sv, false}};

/// The label that the text begins with; what follows must be a colon or nothing.
const Label* labelOf(std::string_view folded)
{
    for (const Label& label : labels)
        if (folded.starts_with(label.text))
        {
            const std::size_t next = folded.find_first_not_of(' ', label.text.size());
            if (next == std::string_view::npos || folded[next] == ':')
                return &label;
        }
    return nullptr;
}

bool isInHeader(const Context& context, grid::Place place)
{
    return std::ranges::any_of(context.assessed.tables, [&](const recognise::Table& table) {
        return table.sheet == place.sheet && place.cell.row >= table.range.first.row
               && place.cell.row <= table.headerRow;
    });
}

/// As facts are found: beside the label, else below it.
std::optional<Cell> valueCell(const grid::Grid& grid, Cell label)
{
    for (int step = 1; step <= 3; ++step)
        if (!grid.isEmpty({label.row, label.column + step}))
            return Cell{label.row, label.column + step};
    if (!grid.isEmpty({label.row + 1, label.column}))
        return Cell{label.row + 1, label.column};
    return std::nullopt;
}

std::optional<int> takeNumber(std::string_view& text, std::size_t least, std::size_t most)
{
    int value = 0;
    std::size_t count = 0;
    for (; count < text.size() && count <= most && text[count] >= '0' && text[count] <= '9'; ++count)
        value = value * 10 + (text[count] - '0');
    if (count < least || count > most)
        return std::nullopt;
    text.remove_prefix(count);
    return value;
}

std::vector<DateColumn> findDateColumns(const Context& context)
{
    std::vector<DateColumn> columns;
    for (const recognise::Table& table : context.assessed.tables)
        if (table.kind == TableKind::Register || table.kind == TableKind::Plan)
            for (const Concept meaning :
                 {Concept::SignedOn, Concept::ExpiresOn, Concept::SelfAssessedOn, Concept::RegisteredOn})
                if (const auto column = table.columns.find(meaning); column != table.columns.end())
                    columns.push_back({&table, column->second, true});
    // a list of evidence names school years and periods beside days
    for (const recognise::Table& table : context.assessed.tables)
        if (table.kind == TableKind::EvidenceList)
            if (const auto column = table.columns.find(Concept::SignedOn); column != table.columns.end())
                columns.push_back({&table, column->second, false});
    return columns;
}

} // namespace

const std::vector<DateColumn>& dateColumns(const Context& context)
{
    return context.once<std::vector<DateColumn>>([&] { return findDateColumns(context); });
}

bool isBareYear(const grid::Value& value)
{
    return value.kind == grid::ValueKind::Number && value.number >= 1950 && value.number <= 2100;
}

namespace {

/// What stands behind the colon of a label; the whole text when it has none.
std::string_view behindColon(std::string_view text)
{
    if (const std::size_t colon = text.find(':'); colon != std::string_view::npos)
        text.remove_prefix(colon + 1);
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return text;
}

std::vector<LabelledDate> findLabelledDates(const Context& context)
{
    std::vector<LabelledDate> found;
    for (std::size_t i = 0; i < context.workbook.sheets.size(); ++i)
    {
        const int sheet = static_cast<int>(i);
        const grid::Grid& grid = context.workbook.sheets[i].grid;
        const auto& facts = context.assessed.facts[i];
        if (lastRowOfTables(context, sheet) < 0 && !facts.school && !facts.labelledType)
            continue;
        for (const grid::Grid::Row& row : grid.rows())
            for (const auto* filled = grid.begin(row); filled != grid.end(row); ++filled)
            {
                constexpr std::size_t longest = 80; // a label and a date, in bytes
                if (filled->value.kind != grid::ValueKind::Text
                    || grid.pool().text(filled->value.text).size() > longest)
                    continue;
                const Cell cell{row.row, filled->column};
                const std::string_view folded = grid.folded(filled->value);
                const Label* label = labelOf(folded);
                if (label == nullptr || isInHeader(context, {sheet, cell}))
                    continue;
                const std::size_t inside = folded.find_first_not_of(" :", label->text.size());
                if (inside != std::string_view::npos)
                    found.push_back({{sheet, cell},
                                     std::string(folded.substr(inside)),
                                     std::string(behindColon(grid.text(cell))),
                                     label->asksForDay});
                else if (const auto value = valueCell(grid, cell); value && grid.isText(*value))
                    found.push_back({{sheet, *value},
                                     std::string(grid.folded(*value)),
                                     std::string(grid.text(*value)),
                                     label->asksForDay});
                else if (value && isBareYear(grid.at(*value)))
                {
                    const std::string year = std::to_string(static_cast<int>(grid.at(*value).number));
                    found.push_back({{sheet, *value}, year, year, label->asksForDay});
                }
            }
    }
    return found;
}

} // namespace

const std::vector<LabelledDate>& labelledDates(const Context& context)
{
    return context.once<std::vector<LabelledDate>>([&] { return findLabelledDates(context); });
}

std::optional<WrittenDate> readWrittenDate(std::string_view folded)
{
    WrittenDate date;
    const auto first = takeNumber(folded, 1, 2);
    if (!first || folded.empty() || std::string_view("/-.").find(folded.front()) == std::string_view::npos)
        return std::nullopt;
    date.separator = folded.front();
    folded.remove_prefix(1);
    const auto second = takeNumber(folded, 1, 2);
    if (!second || folded.empty() || folded.front() != date.separator)
        return std::nullopt;
    folded.remove_prefix(1);
    const auto year = takeNumber(folded, 4, 4);
    if (!year || !folded.empty())
        return std::nullopt;
    date.first = *first;
    date.second = *second;
    date.year = *year;
    return date;
}

} // namespace datchuan::check
