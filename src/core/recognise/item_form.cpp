#include "recognise/recogniser.hpp"

#include <algorithm>
#include <climits>

/// The form of an item of Mức 4 (phiếu đánh giá tiêu chí Mức 4, forms.md 1.4): "Khoản n Điều 22", the description, and
/// at its end the line "5. Tự đánh giá: Đạt" instead of a table. One form per item, on a sheet of its own or many below
/// each other; each becomes a Mức 4 table of one row.
namespace datchuan::recognise {

namespace {

using grid::Cell;

/// The items named by a text, in sheet order.
std::vector<const Survey::CodeCell*> namedItems(const Survey& survey)
{
    std::vector<const Survey::CodeCell*> items;
    for (const auto& [column, cells] : survey.codesByColumn)
        for (const auto& cell : cells)
            if (cell.mention.kind == CodeKind::Item && cell.mention.labelled && cell.form == CodeForm::Text)
                items.push_back(&cell);
    std::ranges::sort(items, {}, &Survey::CodeCell::cell);
    return items;
}

/// What stands behind "5. Tự đánh giá", with its number or without; nothing for any other text.
std::optional<std::string_view> behindVerdictLead(std::string_view folded)
{
    if (folded.size() > 2 && folded[0] >= '1' && folded[0] <= '9' && (folded[1] == '.' || folded[1] == ')'))
        folded.remove_prefix(std::min(folded.find_first_not_of(" .)", 1), folded.size()));
    for (const std::string_view lead : {"tu danh gia", "danh gia ngoai", "ket qua"})
        if (folded.starts_with(lead))
        {
            folded.remove_prefix(lead.size());
            folded.remove_prefix(std::min(folded.find_first_not_of(" :-"), folded.size()));
            return folded;
        }
    return std::nullopt;
}

bool isVerdict(const Mark& mark)
{
    return mark.sign == Sign::Met || mark.sign == Sign::NotMet;
}

/// The verdict of the line that begins in `lead`: behind its words, else to the right of it, else below it. Blank with
/// the cell of the line when none is written yet; nothing when the words behind are no verdict ("Đạt Mức 4").
std::optional<Mark> readVerdict(const grid::Sheet& sheet, Cell lead, std::string_view behind)
{
    Mark mark;
    mark.cell = lead;
    if (!behind.empty())
    {
        mark = readMark(behind, behind, Column::MetNotMet);
        mark.cell = lead;
        return isVerdict(mark) ? std::optional(mark) : std::nullopt;
    }
    for (const Cell cell : {Cell{lead.row, lead.column + 1}, Cell{lead.row + 1, lead.column}})
        if (const Mark beside = readMark(sheet, cell, Column::MetNotMet); isVerdict(beside))
            return beside;
    return mark;
}

/// The verdict on the item named in `subject`, above the row of the next one. Only below a description: a table of
/// items, or a list of them, has none.
std::optional<Mark> findVerdict(const grid::Sheet& sheet, Cell subject, int before)
{
    bool described = false;
    const auto& rows = sheet.grid.rows();
    auto row = std::ranges::upper_bound(rows, subject.row, {}, &grid::Grid::Row::row);
    for (; row != rows.end() && row->row < before; ++row)
        for (const auto* filled = sheet.grid.begin(*row); filled != sheet.grid.end(*row); ++filled)
        {
            const std::string_view folded = sheet.grid.folded(filled->value);
            if (const auto behind = behindVerdictLead(folded); described && behind)
                if (auto mark = readVerdict(sheet, {row->row, filled->column}, *behind))
                    return mark;
            described = described || (folded.find("hien trang") != std::string_view::npos && folded.size() < 60);
        }
    return std::nullopt;
}

} // namespace

std::vector<Table> recogniseItemForms(const SheetView& view)
{
    std::vector<Table> tables;
    const auto items = namedItems(view.survey);
    for (std::size_t i = 0; i < items.size(); ++i)
    {
        const Survey::CodeCell& item = *items[i];
        const int before = i + 1 < items.size() ? items[i + 1]->cell.row : INT_MAX;
        const auto verdict = findVerdict(view.sheet, item.cell, before);
        if (!verdict)
            continue;
        Table table;
        table.kind = TableKind::Level4;
        table.isItemForm = true;
        table.sheet = view.index;
        table.headerRow = item.cell.row;
        ResultColumns columns;
        columns.result = verdict->cell.column;
        columns.resultIsMetNotMet = true;
        table.results.push_back(columns);
        CriterionRow row;
        row.kind = CodeKind::Item;
        row.code = item.mention.code;
        row.codeCell = item.cell;
        row.title = item.mention.remainder;
        RowMarks marks;
        marks.result = *verdict;
        row.marks.push_back(std::move(marks));
        table.rows.push_back(std::move(row));
        table.range = {item.cell, item.cell};
        table.range.include(verdict->cell);
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace datchuan::recognise
