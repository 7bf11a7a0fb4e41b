#include "recognise/gap.hpp"
#include "recognise/indicator_letter.hpp"
#include "recognise/pane.hpp"
#include "recognise/recogniser.hpp"
#include "recognise/stated_result.hpp"

#include <algorithm>
#include <iterator>
#include <set>

/// Forms that go down the levels: "Mức | Hiện trạng … | Đánh giá (Đạt/Không đạt)" with a row per level, as Biểu 1 of
/// TT 57/2026 has one per criterion (forms.md 3.1), or "Mức | Chỉ báo | Đạt/Không đạt" with a row per indicator, whose
/// last column may also be headed "Kết quả" or "Tự đánh giá". Below or beside each other.
namespace datchuan::recognise {

namespace {

using grid::Cell;
using grid::Columns;

struct FormHeader
{
    int row = 0;
    std::vector<Survey::HeaderCell> words;
    int level = -1; ///< columns, -1 when it has none
    int letter = -1;
    int mark = -1;

    /// From its first word to its last; words of results are those of a row of the form beside it.
    Columns columns() const
    {
        Columns all{mark, mark};
        for (const auto& word : words)
            if (!isResultWord(word.header.meaning))
                all = {std::min(all.first, word.cell.column), std::max(all.last, word.cell.column)};
        return all;
    }
};

using Words = std::vector<Survey::HeaderCell>;

/// The header words of a row, for each form that begins there: those of a row that names letters or verdicts twice are
/// parted by its blank columns.
std::vector<Words> wordsOfForms(const grid::Grid& grid, const Words& words)
{
    const auto isRepeated = [&](Concept meaning) {
        return std::ranges::count(words, meaning, [](const auto& word) { return word.header.meaning; }) > 1;
    };
    if (!isRepeated(Concept::MetNotMet) && !isRepeated(Concept::Indicator))
        return {words};
    std::vector<Words> forms;
    for (const auto& word : words)
    {
        if (forms.empty() || areApart(grid, word.cell.row, forms.back().back().cell.column, word.cell.column))
            forms.emplace_back();
        forms.back().push_back(word);
    }
    return forms;
}

/// Reads a header; the level column may be headed "Mức", "Mức/Chỉ báo" or not at all.
std::optional<FormHeader> readHeader(int row, std::vector<Survey::HeaderCell> cells)
{
    FormHeader columns;
    columns.row = row;
    bool describes = false;
    int result = -1;
    const bool namesCriteria =
        std::ranges::any_of(cells, [](const auto& entry) { return entry.header.meaning == Concept::Criterion; });
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
            case Concept::Title: // "Mức | Nội dung | Kết quả", but a table of criteria has them beside their titles
                describes = describes || (columns.level >= 0 && !namesCriteria);
                break;
            case Concept::Result:
            case Concept::SelfResult:
                if ((columns.letter >= 0 || describes) && result < 0)
                    result = entry.cell.column;
                else if (columns.level < 0)
                    columns.level = entry.cell.column;
                break;
            default:
                break;
        }
    }
    if (columns.mark < 0)
        columns.mark = result; // behind the letters or the description: a result for each row
    if (columns.mark < 0 || (!describes && columns.letter < 0) || columns.level == columns.mark)
        return std::nullopt;
    columns.words = std::move(cells);
    return columns;
}

/// The level that a row is about: "Mức 2" at its start, or "M2a" and the like.
int levelOfRow(const Survey& survey, int row, const Columns& before)
{
    if (const auto line = survey.headersByRow.find(row); line != survey.headersByRow.end())
        for (const auto& entry : line->second)
            if (entry.header.meaning == Concept::Level && before.contains(entry.cell.column))
                return entry.header.level;
    return 0;
}

bool namesCriterion(const Survey::CodeCell& cell)
{
    return cell.mention.kind == CodeKind::Criterion && cell.form == CodeForm::Text
           && (cell.mention.labelled || !cell.mention.remainder.empty());
}

/// The forms of a strip of the sheet.
class Strip
{
public:
    Strip(const SheetView& view, const Columns& pane, const std::vector<FormHeader>& headers)
        : m_view(view), m_grid(view.sheet.grid), m_pane(pane), m_headers(headers)
    {
    }

    std::vector<Table> readForms() const
    {
        std::vector<Table> tables;
        int after = -1;
        for (const FormHeader& header : m_headers)
        {
            if (!m_pane.contains(header.mark) || header.row <= after)
                continue;
            const auto* subject = findSubject(after, header.row);
            if (subject == nullptr)
                continue;
            Table table = readForm(header, *subject);
            if (table.indicators.empty())
                continue;
            after = table.range.last.row;
            tables.push_back(std::move(table));
        }
        return tables;
    }

private:
    /// The criterion named last above the table.
    const Survey::CodeCell* findSubject(int after, int headerRow) const
    {
        const Survey::CodeCell* best = nullptr;
        for (const auto& [column, cells] : m_view.survey.codesByColumn)
            for (const auto& cell : cells)
                if (m_pane.contains(column) && cell.cell.row > after && cell.cell.row < headerRow
                    && namesCriterion(cell) && (best == nullptr || best->cell < cell.cell))
                    best = &cell;
        return best;
    }

    /// Where the level of a row is named.
    Columns beforeMark(const FormHeader& header) const { return {m_pane.first, header.mark - 1}; }

    /// A row of headers that begins something else in this strip; "Mức 2 | … | Đạt" is a row of the form.
    bool isForeignHeader(int row, const FormHeader& header) const
    {
        std::set<std::pair<Concept, int>> inStrip;
        for (const auto& word : m_view.survey.headersByRow.at(row))
            if (m_pane.contains(word.cell.column))
                inStrip.emplace(word.header.meaning, word.header.level);
        return inStrip.size() >= 2 && levelOfRow(m_view.survey, row, beforeMark(header)) == 0;
    }

    /// The last row that can belong to the form below a header: the one above the next criterion or the next header.
    int lastRowOf(const FormHeader& header) const
    {
        constexpr int mostRows = 28; // of a form and the lines that conclude it
        int last = header.row + mostRows;
        for (const auto& [column, cells] : m_view.survey.codesByColumn)
            for (const auto& cell : cells)
                if (m_pane.contains(column) && cell.cell.row > header.row && namesCriterion(cell))
                    last = std::min(last, cell.cell.row - 1);
        const auto& lines = m_view.survey.headersByRow;
        for (auto line = lines.upper_bound(header.row); line != lines.end() && line->first <= last; ++line)
            if (isForeignHeader(line->first, header))
                last = line->first - 1;
        return last;
    }

    Table readForm(const FormHeader& header, const Survey::CodeCell& subject) const
    {
        Table table;
        table.kind = TableKind::IndicatorForm;
        table.sheet = m_view.index;
        table.headerRow = header.row;
        table.strip = m_pane;
        CriterionRow head;
        head.code = subject.mention.code;
        head.codeCell = subject.cell;
        head.title = subject.mention.remainder;
        if (!head.title.empty())
            head.titleCell = subject.cell;
        table.rows.push_back(std::move(head));
        table.range = {subject.cell, subject.cell};
        table.range.include({header.row, header.mark});
        const int lastRow = lastRowOf(header);
        readIndicators(table, header, lastRow);
        table.columns = {{Concept::MetNotMet, header.mark}};
        for (const auto& entry : header.words)
            table.columns.try_emplace(entry.header.meaning, entry.cell.column);
        table.stated = findStatedResult(m_grid, within(m_pane, areaBelow(table.range, 4, lastRow)));
        return table;
    }

    void readIndicators(Table& table, const FormHeader& header, int lastRow) const
    {
        int level = 0;
        for (int line = header.row + 1; line <= lastRow; ++line)
        {
            if (const int named = levelOfRow(m_view.survey, line, beforeMark(header)); named > 0)
                level = named;
            else if (header.letter < 0)
                continue;
            const Cell letterCell{line, header.letter};
            const std::string letter = header.letter < 0 ? "*" : readIndicatorLetter(m_grid.folded(letterCell));
            if (level == 0 || letter.empty())
                continue;
            table.indicators.push_back({level, letter,
                                        header.letter < 0 ? std::optional<Cell>() : std::optional(letterCell),
                                        readMark(m_view.sheet, {line, header.mark}, Column::MetNotMet)});
            table.range.include({line, header.mark});
        }
    }

    const SheetView& m_view;
    const grid::Grid& m_grid;
    Columns m_pane;
    const std::vector<FormHeader>& m_headers;
};

} // namespace

std::vector<Table> recogniseLevelForms(const SheetView& view)
{
    std::vector<FormHeader> headers;
    std::vector<Columns> columns;
    for (const auto& [row, cells] : view.survey.headersByRow)
        for (Words& words : wordsOfForms(view.sheet.grid, cells))
            if (auto header = readHeader(row, std::move(words)))
            {
                columns.push_back(header->columns());
                headers.push_back(std::move(*header));
            }
    std::vector<Table> tables;
    const auto strips = panes(std::move(columns));
    for (const Columns& pane : strips)
        std::ranges::move(Strip(view, pane, headers).readForms(), std::back_inserter(tables));
    return tables;
}

} // namespace datchuan::recognise
