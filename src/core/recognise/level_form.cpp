#include "recognise/indicator_letter.hpp"
#include "recognise/recogniser.hpp"
#include "recognise/stated_result.hpp"

#include <algorithm>
#include <climits>

/// Forms that go down the levels: "Mức | Hiện trạng … | Đánh giá (Đạt/Không đạt)" with a row per level, as Biểu 1 of
/// TT 57/2026 has one per criterion (forms.md 3.1), or "Mức | Chỉ báo | Đạt/Không đạt" with a row per indicator, whose
/// last column may also be headed "Kết quả" or "Tự đánh giá".
namespace datchuan::recognise {

namespace {

using grid::Cell;

struct FormColumns
{
    int level = -1;
    int letter = -1;
    int mark = -1;
};

/// Reads the header row; the level column may be headed "Mức", "Mức/Chỉ báo" or not at all.
std::optional<FormColumns> readColumns(const std::vector<Survey::HeaderCell>& cells)
{
    FormColumns columns;
    bool describes = false;
    int result = -1;
    for (const auto& entry : cells)
    {
        switch (entry.header.meaning)
        {
            case Concept::MetNotMet:
                if (columns.mark >= 0)
                    return std::nullopt; // a level beside another: the form of 2018
                columns.mark = entry.cell.column;
                break;
            case Concept::Indicator:
                columns.letter = entry.cell.column;
                break;
            case Concept::Situation:
                describes = true;
                break;
            case Concept::Result:
            case Concept::SelfResult:
                if (columns.letter >= 0 && result < 0)
                    result = entry.cell.column;
                else if (columns.level < 0)
                    columns.level = entry.cell.column;
                break;
            default:
                break;
        }
    }
    if (columns.mark < 0)
        columns.mark = result; // behind the letters: a result for each of them
    if (columns.mark < 0 || (!describes && columns.letter < 0) || columns.level == columns.mark)
        return std::nullopt;
    return columns;
}

/// The level that a row is about: "Mức 2" at its start, or "M2a" and the like.
int levelOfRow(const Survey& survey, int row, int before)
{
    if (const auto line = survey.headersByRow.find(row); line != survey.headersByRow.end())
        for (const auto& entry : line->second)
            if (entry.header.meaning == Concept::Level && entry.cell.column < before)
                return entry.header.level;
    return 0;
}

/// A row of headers that begins something else; "Mức 2 | … | Đạt" is a row of the form.
bool isForeignHeader(const Survey& survey, int row, int before)
{
    return survey.headerRows.contains(row) && levelOfRow(survey, row, before) == 0;
}

bool namesCriterion(const Survey::CodeCell& cell)
{
    return cell.mention.kind == CodeKind::Criterion && cell.form == CodeForm::Text
           && (cell.mention.labelled || !cell.mention.remainder.empty());
}

/// The criterion named last above the table.
const Survey::CodeCell* findSubject(const Survey& survey, int after, int headerRow)
{
    const Survey::CodeCell* best = nullptr;
    for (const auto& [column, cells] : survey.codesByColumn)
        for (const auto& cell : cells)
            if (cell.cell.row > after && cell.cell.row < headerRow && namesCriterion(cell)
                && (best == nullptr || best->cell < cell.cell))
                best = &cell;
    return best;
}

/// The last row that can belong to the form below a header: the one above the next criterion or the next header.
int lastRowOf(const Survey& survey, int headerRow, const FormColumns& columns)
{
    constexpr int mostRows = 28; // of a form and the lines that conclude it
    int last = headerRow + mostRows;
    for (const auto& [column, cells] : survey.codesByColumn)
        for (const auto& cell : cells)
            if (cell.cell.row > headerRow && namesCriterion(cell))
                last = std::min(last, cell.cell.row - 1);
    for (auto line = survey.headersByRow.upper_bound(headerRow);
         line != survey.headersByRow.end() && line->first <= last; ++line)
        if (isForeignHeader(survey, line->first, columns.mark))
            last = line->first - 1;
    return last;
}

} // namespace

std::vector<Table> recogniseLevelForms(const SheetView& view)
{
    std::vector<Table> tables;
    const grid::Grid& grid = view.sheet.grid;
    int after = -1;
    for (const auto& [row, cells] : view.survey.headersByRow)
    {
        const auto columns = readColumns(cells);
        if (!columns || row <= after)
            continue;
        const auto* subject = findSubject(view.survey, after, row);
        if (subject == nullptr)
            continue;
        Table table;
        table.kind = TableKind::IndicatorForm;
        table.sheet = view.index;
        table.headerRow = row;
        CriterionRow head;
        head.code = subject->mention.code;
        head.codeCell = subject->cell;
        head.title = subject->mention.remainder;
        if (!head.title.empty())
            head.titleCell = subject->cell;
        table.rows.push_back(std::move(head));
        table.range = {subject->cell, subject->cell};
        table.range.include({row, columns->mark});
        const int lastRow = lastRowOf(view.survey, row, *columns);
        int level = 0;
        for (int line = row + 1; line <= lastRow; ++line)
        {
            if (const int named = levelOfRow(view.survey, line, columns->mark); named > 0)
                level = named;
            else if (columns->letter < 0)
                continue;
            const Cell letterCell{line, columns->letter};
            const std::string letter = columns->letter < 0 ? "*" : readIndicatorLetter(grid.folded(letterCell));
            if (level == 0 || letter.empty())
                continue;
            table.indicators.push_back({level, letter,
                                        columns->letter < 0 ? std::optional<Cell>() : std::optional(letterCell),
                                        readMark(view.sheet, {line, columns->mark}, Column::MetNotMet)});
            table.range.include({line, columns->mark});
        }
        if (table.indicators.empty())
            continue;
        table.columns = {{Concept::MetNotMet, columns->mark}};
        for (const auto& entry : cells)
            table.columns.try_emplace(entry.header.meaning, entry.cell.column);
        table.stated = findStatedResult(grid, areaBelow(table.range, 4, lastRow));
        after = table.range.last.row;
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace datchuan::recognise
