#include "recognise/indicator_letter.hpp"
#include "recognise/pane.hpp"
#include "recognise/recogniser.hpp"
#include "recognise/result_header.hpp"
#include "recognise/stated_result.hpp"
#include "recognise/verdict.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <climits>
#include <iterator>
#include <set>

/// The table "5. Tự đánh giá" of an assessment form (phiếu đánh giá tiêu chí, forms.md 1.3): for each level a column of
/// indicator letters and a column Đạt/Không đạt. One form per criterion, on a sheet of its own or many below each other.
namespace datchuan::recognise {

namespace {

using grid::Cell;
using grid::Columns;

struct LevelColumns
{
    int level = 0;
    int letter = -1;
    int mark = -1;
    int notMet = -1; ///< "Đạt | Không đạt": `mark` is the first of them

    int last() const { return std::max(mark, notMet); }
};

struct FormHeader
{
    int firstRow = 0;
    int lastRow = 0;
    std::vector<LevelColumns> levels;

    Columns columns() const
    {
        return {std::min(levels.front().letter, levels.front().mark),
                std::max(levels.back().letter, levels.back().last())};
    }
};

using Levels = std::vector<Survey::HeaderCell>;

/// True when a column of indicators is headed right below a level: another "Mức 1" in the row heads a description.
bool isAboveIndicators(const Survey& survey, Cell level)
{
    for (int down = 1; down <= 2; ++down)
        for (const int column : {level.column, level.column + 1})
            if (const Header* header = survey.headerAt({level.row + down, column});
                header != nullptr && isOfIndicators(survey, {{level.row + down, column}, *header}))
                return true;
    return false;
}

/// The words of levels in a row, for each form that begins there: a form names a level once.
std::vector<Levels> levelsOfForms(const Survey& survey, const std::vector<Survey::HeaderCell>& cells)
{
    std::vector<Levels> forms;
    std::set<int> named;
    for (const auto& word : cells)
    {
        if (word.header.meaning != Concept::Level || !isAboveIndicators(survey, word.cell))
            continue;
        if (forms.empty() || named.contains(word.header.level))
        {
            forms.emplace_back();
            named.clear();
        }
        named.insert(word.header.level);
        forms.back().push_back(word);
    }
    return forms;
}

/// Reads "Mức 1 | Mức 2 | Mức 3" above "Chỉ báo | Đạt/Không đạt" for each of them. `end` is the column where the next
/// form begins.
std::optional<FormHeader> readFormHeader(const Survey& survey, int row, const Levels& levels, int end)
{
    if (!isIndicatorHeader(survey, row, levels.front().cell.column, levels.back().cell.column))
        return std::nullopt;
    FormHeader header;
    header.firstRow = row;
    for (int down = 1; down <= 2 && header.levels.empty(); ++down)
    {
        const auto line = survey.headersByRow.find(row + down);
        if (line == survey.headersByRow.end())
            continue;
        for (std::size_t i = 0; i < levels.size(); ++i)
        {
            const int from = levels[i].cell.column;
            const int before = i + 1 < levels.size() ? levels[i + 1].cell.column : end;
            LevelColumns columns{levels[i].header.level, -1, -1};
            for (const auto& entry : line->second)
            {
                if (entry.cell.column < from || entry.cell.column >= before)
                    continue;
                const Concept meaning = entry.header.meaning;
                if (columns.letter < 0 && isOfIndicators(survey, entry))
                    columns.letter = entry.cell.column;
                else if ((meaning == Concept::MetNotMet || meaning == Concept::Result || meaning == Concept::Met)
                         && columns.mark < 0)
                    columns.mark = entry.cell.column;
                else if (meaning == Concept::NotMet && columns.mark == entry.cell.column - 1)
                    columns.notMet = entry.cell.column;
            }
            if (columns.letter >= 0 && columns.mark < 0)
                columns.mark = columns.letter + 1;
            if (columns.letter >= 0)
                header.levels.push_back(columns);
        }
        header.lastRow = row + down;
    }
    return header.levels.empty() ? std::nullopt : std::optional(header);
}

struct Subject
{
    std::string code;
    Cell cell;
    std::string title;
};

/// The criterion that a form is about: the first "Tiêu chí a.b" above its table, else the name of the sheet.
std::optional<Subject> findSubject(const SheetView& view, const Columns& pane, int afterRow, int headerRow)
{
    std::optional<Subject> best;
    for (const auto& [column, cells] : view.survey.codesByColumn)
        for (const auto& cell : cells)
            if (pane.contains(column) && cell.cell.row > afterRow && cell.cell.row < headerRow
                && cell.form == CodeForm::Text && cell.mention.kind == CodeKind::Criterion && cell.mention.labelled
                && (!best || cell.cell < best->cell))
                best = Subject{cell.mention.code, cell.cell, cell.mention.remainder};
    if (best)
        return best;
    std::string name = text::fold(view.sheet.name);
    if (name.starts_with("phieu "))
        name.erase(0, 6);
    const auto code = readCode(name);
    if (code && code->kind == CodeKind::Criterion)
        return Subject{code->code, {headerRow, view.survey.headersByRow.at(headerRow).front().cell.column}, {}};
    return std::nullopt;
}

/// The criteria whose rows stand below one header, each beside its indicators: "Tiêu chí | Mức 1 | Mức 2 | Mức 3".
std::vector<const Survey::CodeCell*> subjectsBeside(const SheetView& view, const FormHeader& header, int lastRow)
{
    std::vector<const Survey::CodeCell*> subjects;
    for (const auto& [column, cells] : view.survey.codesByColumn)
    {
        if (column >= header.columns().first)
            break;
        std::vector<const Survey::CodeCell*> found = view.survey.codes(column, header.lastRow, lastRow);
        const auto isBesideLetter = [&](const Survey::CodeCell* code) {
            return code->mention.kind == CodeKind::Criterion
                   && std::ranges::any_of(header.levels, [&](const auto& level) {
                          return !readIndicatorLetter(view.sheet.grid.folded({code->cell.row, level.letter})).empty();
                      });
        };
        std::erase_if(found, [&](const auto* code) { return !isBesideLetter(code); });
        if (found.size() > subjects.size())
            subjects = std::move(found);
    }
    constexpr std::size_t fewest = 2;
    return subjects.size() < fewest ? std::vector<const Survey::CodeCell*>() : subjects;
}

Table readForm(const SheetView& view, const Columns& pane, const FormHeader& header, const Subject& subject,
               int lastRow)
{
    const grid::Grid& grid = view.sheet.grid;
    Table table;
    table.kind = TableKind::IndicatorForm;
    table.sheet = view.index;
    table.headerRow = header.lastRow;
    table.strip = pane;
    CriterionRow row;
    row.code = subject.code;
    row.codeCell = subject.cell;
    row.title = subject.title;
    if (!row.title.empty())
        row.titleCell = subject.cell;
    table.rows.push_back(std::move(row));
    ResultColumns columns;
    table.range = {subject.cell, subject.cell};
    table.range.include({header.lastRow, header.levels.back().last()});
    constexpr int mostIndicators = 6;
    constexpr int widestGap = 1; // the line of an indicator that was cleared
    for (int line = header.lastRow + 1; line <= std::min(lastRow, header.lastRow + mostIndicators); ++line)
    {
        bool any = false;
        for (const LevelColumns& level : header.levels)
        {
            const Cell letterCell{line, level.letter};
            std::string letter = readIndicatorLetter(grid.folded(letterCell));
            const Mark mark = level.notMet < 0 ? readMark(view.sheet, {line, level.mark}, Column::MetNotMet)
                                               : readVerdict(view.sheet, {line, level.mark}, {line, level.notMet});
            // a verdict without a letter in the first line is on the unlettered requirement (L10)
            if (letter.empty() && line == header.lastRow + 1 && grid.isEmpty(letterCell)
                && (mark.sign == Sign::Met || mark.sign == Sign::NotMet))
                letter.assign(1, '*'); // GCC 12 warns of the plain assignment
            if (letter.empty())
                continue;
            any = true;
            table.indicators.push_back({level.level, letter, letterCell, mark});
            table.range.include({line, level.last()});
            table.range.include(letterCell);
        }
        if (!any && !table.indicators.empty() && line > table.range.last.row + widestGap)
            break;
    }
    table.stated = findStatedResult(grid, within(pane, areaBelow(table.range, 6, lastRow)));
    return table;
}

/// The forms of a strip of the sheet, from their headers top down.
std::vector<Table> readForms(const SheetView& view, const Columns& pane, const std::vector<const FormHeader*>& headers)
{
    std::vector<Table> tables;
    int afterRow = -1;
    for (std::size_t i = 0; i < headers.size(); ++i)
    {
        const int lastRow =
            i + 1 < headers.size() ? headers[i + 1]->firstRow - 1 : view.sheet.grid.usedRange().last.row;
        const auto beside = subjectsBeside(view, *headers[i], lastRow);
        for (std::size_t k = 0; k < beside.size(); ++k)
        {
            FormHeader above = *headers[i];
            above.lastRow = beside[k]->cell.row - 1;
            const Subject own{beside[k]->mention.code, beside[k]->cell, beside[k]->mention.remainder};
            const int last = k + 1 < beside.size() ? beside[k + 1]->cell.row - 1 : lastRow;
            if (Table table = readForm(view, pane, above, own, last); !table.indicators.empty())
                tables.push_back(std::move(table));
        }
        const auto subject = beside.empty() ? findSubject(view, pane, afterRow, headers[i]->firstRow) : std::nullopt;
        if (!subject)
            continue;
        Table table = readForm(view, pane, *headers[i], *subject, lastRow);
        afterRow = table.range.last.row;
        if (!table.indicators.empty())
            tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace

std::vector<Table> recogniseIndicatorForms(const SheetView& view)
{
    std::vector<Table> tables;
    if (view.sheet.grid.isBlank())
        return tables;
    std::vector<FormHeader> headers;
    for (const auto& [row, cells] : view.survey.headersByRow)
    {
        const auto forms = levelsOfForms(view.survey, cells);
        for (std::size_t i = 0; i < forms.size(); ++i)
        {
            const int end = i + 1 < forms.size() ? forms[i + 1].front().cell.column : INT_MAX;
            if (auto header = readFormHeader(view.survey, row, forms[i], end))
                headers.push_back(std::move(*header));
        }
    }
    std::vector<Columns> columns;
    std::ranges::transform(headers, std::back_inserter(columns), &FormHeader::columns);
    const auto strips = panes(std::move(columns));
    for (const Columns& pane : strips)
    {
        std::vector<const FormHeader*> inPane;
        for (const FormHeader& header : headers)
            if (pane.contains(header.columns().first))
                inPane.push_back(&header);
        std::ranges::move(readForms(view, pane, inPane), std::back_inserter(tables));
    }
    return tables;
}

} // namespace datchuan::recognise
