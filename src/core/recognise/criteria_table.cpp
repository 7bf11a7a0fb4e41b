#include "recognise/mark_style.hpp"
#include "recognise/recogniser.hpp"
#include "recognise/result_header.hpp"
#include "recognise/stated_result.hpp"

#include <algorithm>
#include <climits>
#include <set>

/// Summary tables, comparison tables and Mức 4 tables: a column of codes or titles, and beside it the result columns
/// of one or two parties (forms.md 1.1, 1.2, 2, 3.1).
namespace datchuan::recognise {

namespace {

using CodeCell = Survey::CodeCell;
using grid::Cell;

/// The column in which the rows are named.
struct LabelColumn
{
    int column = -1;
    bool byTitle = false;
    int score = 0;
};

int countCodes(const std::vector<const CodeCell*>& cells)
{
    std::set<std::string> codes;
    for (const CodeCell* cell : cells)
        if (cell->mention.kind != CodeKind::Standard)
            codes.insert(cell->mention.code);
    return static_cast<int>(codes.size());
}

/// The column with most codes between two columns (exclusive); the leftmost of equals.
LabelColumn bestCodeColumn(const Survey& survey, int after, int before, int firstRow, int lastRow)
{
    LabelColumn best;
    for (const auto& [column, cells] : survey.codesByColumn)
    {
        if (column <= after || column >= before)
            continue;
        const int score = countCodes(survey.codes(column, firstRow, lastRow));
        if (score > best.score)
            best = {column, false, score};
    }
    return best;
}

/// The column in which most official titles stand: for tables that leave the codes out.
LabelColumn bestTitleColumn(const SheetView& view, int after, int before, int firstRow, int lastRow)
{
    std::map<int, int> scores;
    for (const auto& row : view.sheet.grid.rows())
    {
        if (row.row <= firstRow || row.row > lastRow)
            continue;
        for (const auto* filled = view.sheet.grid.begin(row); filled != view.sheet.grid.end(row); ++filled)
            if (filled->column > after && filled->column < before
                && !view.titles.find(view.sheet.grid.folded({row.row, filled->column})).empty())
                ++scores[filled->column];
    }
    LabelColumn best;
    for (const auto& [column, score] : scores)
        if (score > best.score)
            best = {column, true, score};
    return best;
}

/// The rule set to which most of the titles in a column belong: one title may be in several sets.
const ruleset::RuleSet* setOfTitles(const SheetView& view, int column, int firstRow, int lastRow)
{
    std::map<const ruleset::RuleSet*, int> scores;
    const ruleset::RuleSet* best = nullptr;
    for (const auto& row : view.sheet.grid.rows())
        if (row.row > firstRow && row.row <= lastRow)
            for (const Titles::Entry& entry : view.titles.find(view.sheet.grid.folded({row.row, column})))
                if (const int score = ++scores[entry.set]; best == nullptr || score > scores[best])
                    best = entry.set;
    return best;
}

RowMarks readMarks(const grid::Grid& grid, int row, const ResultColumns& columns)
{
    RowMarks marks;
    if (columns.notMet)
        marks.notMet = readMark(grid, {row, *columns.notMet}, Column::Level);
    if (columns.met)
        marks.met = readMark(grid, {row, *columns.met}, Column::Level);
    for (const auto& [level, column] : columns.levels)
        marks.levels[level] = readMark(grid, {row, column}, Column::Level);
    if (columns.result)
        marks.result =
            readMark(grid, {row, *columns.result}, columns.resultIsMetNotMet ? Column::MetNotMet : Column::Result);
    return marks;
}

/// Finds the title of a row: what follows the code, else the first text between the code and the results.
void findTitle(CriterionRow& row, const grid::Grid& grid, int resultColumn)
{
    if (!row.title.empty())
    {
        row.titleCell = row.codeCell;
        return;
    }
    const int step = resultColumn >= row.codeCell.column ? 1 : -1;
    for (int column = row.codeCell.column + step; column != resultColumn && column >= 0; column += step)
    {
        const Cell cell{row.codeCell.row, column};
        if (grid.isText(cell) && grid.folded(cell).size() >= 6)
        {
            row.title = grid.folded(cell);
            row.titleCell = cell;
            return;
        }
    }
}

/// A number 1.1 that stands for 1.10: the title says so, or its place behind 1.9 in a standard that began with 1.1.
void findLikelyCodes(Table& table, const Titles& titles)
{
    std::map<std::string, std::string> lastOfStandard;
    std::set<std::string> seen;
    for (CriterionRow& row : table.rows)
    {
        const std::string standard = row.code.substr(0, row.code.find('.'));
        if (row.form != CodeForm::Text && row.code.ends_with(".1"))
        {
            const std::string longer = row.code + "0";
            const auto entries = titles.find(row.title);
            const auto isTitleOf = [&](const std::string& code) {
                return std::ranges::any_of(entries, [&](const auto& entry) { return entry.criterion->code == code; });
            };
            const bool byTitle = isTitleOf(longer) && !isTitleOf(row.code);
            const bool byPlace =
                seen.contains(row.code) && lastOfStandard[standard] == standard + ".9" && !isTitleOf(row.code);
            if (byTitle || byPlace)
                row.likelyCode = longer;
        }
        seen.insert(row.code);
        lastOfStandard[standard] = row.code;
    }
}

class Reader
{
public:
    Reader(const SheetView& view, const ResultHeader& header, std::vector<ResultColumns> columns, int lastRow)
        : m_view(view), m_grid(view.sheet.grid), m_header(header), m_lastRow(lastRow)
    {
        m_table.sheet = view.index;
        m_table.results = std::move(columns);
        m_table.headerRow = header.lastRow;
        m_table.levelHeaders = header.levelHeaders;
    }

    /// The table, or nothing when the rows do not bear out what the header promised.
    std::optional<Table> read(const LabelColumn& label)
    {
        if (label.byTitle)
            readRowsByTitle(label.column);
        else
            readRowsByCode(label.column);
        if (m_table.rows.empty() || !isPlausible())
            return std::nullopt;
        finish(label.column);
        return m_table;
    }

    /// The rows of a Mức 4 table that are named by a bare number: "1", "2" … below "Khoản" or a title about Mức 4.
    std::optional<Table> readNumberedItems()
    {
        const int firstResult = m_table.results.front().firstColumn();
        int column = -1;
        int expected = 1;
        for (int row = m_header.lastRow + 1; row <= m_lastRow; ++row)
        {
            if (column < 0)
                for (int c = 0; c < firstResult && column < 0; ++c)
                    if (numberAt({row, c}) == 1)
                        column = c;
            if (column < 0 || numberAt({row, column}) != expected)
                continue;
            addRow(CodeKind::Item, "22." + std::to_string(expected), CodeForm::Number, {row, column}, {});
            ++expected;
        }
        if (m_table.rows.size() < 3)
            return std::nullopt;
        finish(column);
        return m_table;
    }

private:
    int numberAt(Cell cell) const
    {
        const grid::Value& value = m_grid.at(cell);
        if (value.kind == grid::ValueKind::Number && value.number >= 1 && value.number <= 9)
            return static_cast<int>(value.number) == value.number ? static_cast<int>(value.number) : 0;
        const std::string_view text = m_grid.folded(cell);
        return !text.empty() && text.front() >= '1' && text.front() <= '9'
                       && (text.size() == 1 || (text.size() == 2 && (text[1] == '.' || text[1] == ')')))
                   ? text.front() - '0'
                   : 0;
    }

    void addRow(CodeKind kind, std::string code, CodeForm form, Cell cell, std::string title)
    {
        CriterionRow row;
        row.kind = kind;
        row.code = std::move(code);
        row.form = form;
        row.codeCell = cell;
        row.title = std::move(title);
        findTitle(row, m_grid, m_table.results.front().firstColumn());
        for (const ResultColumns& columns : m_table.results)
            row.marks.push_back(readMarks(m_grid, cell.row, columns));
        (kind == CodeKind::Standard ? m_table.standardRows : m_table.rows).push_back(std::move(row));
    }

    void readRowsByCode(int column)
    {
        for (const CodeCell* cell : m_view.survey.codes(column, m_header.lastRow, m_lastRow))
            if (!isSectionHeading(*cell))
                addRow(cell->mention.kind, cell->mention.code, cell->form, cell->cell, cell->mention.remainder);
        // in some forms the standards stand in a column of their own
        for (const auto& [other, cells] : m_view.survey.codesByColumn)
            if (other != column && other < m_table.results.front().firstColumn())
                for (const CodeCell* cell : m_view.survey.codes(other, m_header.lastRow, m_lastRow))
                    if (cell->mention.kind == CodeKind::Standard)
                        addRow(CodeKind::Standard, cell->mention.code, cell->form, cell->cell, cell->mention.remainder);
    }

    /// "1.2. Đánh giá tiêu chí Mức 4" numbers a section of the report, not a criterion: it has words of its own, no
    /// mark, and steps back behind a criterion that has been read.
    bool isSectionHeading(const CodeCell& cell) const
    {
        if (cell.mention.kind != CodeKind::Criterion || cell.mention.labelled || cell.mention.remainder.empty()
            || !m_view.titles.find(cell.mention.remainder).empty())
            return false;
        if (cell.mention.remainder.find("danh gia tieu chi") != std::string::npos)
            return true;
        const bool stepsBack =
            std::ranges::any_of(m_table.rows, [&](const CriterionRow& row) { return row.code == cell.mention.code; });
        return stepsBack && std::ranges::all_of(m_table.results, [&](const ResultColumns& columns) {
                   return readMarks(m_grid, cell.cell.row, columns).isBlank();
               });
    }

    void readRowsByTitle(int column)
    {
        const auto* set = setOfTitles(m_view, column, m_header.lastRow, m_lastRow);
        for (const auto& row : m_grid.rows())
        {
            if (row.row <= m_header.lastRow || row.row > m_lastRow)
                continue;
            const Cell cell{row.row, column};
            for (const Titles::Entry& entry : m_view.titles.find(m_grid.folded(cell)))
                if (entry.set == set)
                    addRow(CodeKind::Criterion, entry.criterion->code, CodeForm::Title, cell,
                           std::string(m_grid.folded(cell)));
        }
    }

    /// Items and criteria do not mix; a lone result column must hold results; two columns "Đạt", "Không đạt" alone
    /// make a table only for Mức 4 or with readable marks.
    bool isPlausible()
    {
        const auto isItem = [](const CriterionRow& row) { return row.kind == CodeKind::Item; };
        const auto items = std::ranges::count_if(m_table.rows, isItem);
        const bool level4 = 2 * items > std::ssize(m_table.rows);
        std::erase_if(m_table.rows, [&](const CriterionRow& row) { return isItem(row) != level4; });
        m_table.kind = level4                       ? TableKind::Level4
                       : m_table.results.size() > 1 ? TableKind::ExternalComparison
                                                    : TableKind::Summary;
        int filled = 0;
        int readable = 0;
        for (const CriterionRow& row : m_table.rows)
            for (const RowMarks& marks : row.marks)
                for (const auto* mark : {&marks.result, &marks.met, &marks.notMet})
                    if (*mark && (*mark)->sign != Sign::Blank)
                    {
                        ++filled;
                        readable += (*mark)->sign != Sign::Unreadable ? 1 : 0;
                    }
        if (m_header.strong)
            return true;
        return m_table.rows.size() >= 3 && readable > 0 && readable * 10 >= filled * 7;
    }

    void finish(int labelColumn)
    {
        m_table.range = {{m_header.firstRow, labelColumn}, {m_header.lastRow, labelColumn}};
        for (const ResultColumns& columns : m_table.results)
        {
            m_table.range.include({m_header.lastRow, columns.firstColumn()});
            m_table.range.include({m_table.rows.back().codeCell.row, columns.lastColumn()});
        }
        for (const CriterionRow& row : m_table.rows)
            m_table.range.include(row.codeCell);
        includeHeaderBand();
        findMandatoryColumn(labelColumn);
        for (std::size_t i = 0; i < m_table.results.size(); ++i)
            m_table.results[i].style = styleOf(m_table, i);
        if (m_table.kind != TableKind::Level4)
            findLikelyCodes(m_table, m_view.titles);
        m_table.stated =
            findStatedResult(m_grid, m_table.range.last.row + 1, std::min(m_lastRow, m_table.range.last.row + 6));
    }

    /// The word above the codes ("Tiêu chuẩn, tiêu chí") may stand higher than the level headers.
    void includeHeaderBand()
    {
        for (int row = m_table.range.first.row; row >= std::max(0, m_header.lastRow - 3); --row)
            if (const Header* header = m_view.survey.headerAt({row, m_table.range.first.column});
                header != nullptr && !m_view.survey.codeRows.contains(row))
                m_table.range.first.row = std::min(m_table.range.first.row, row);
    }

    /// The column "Bắt buộc" of 2026 tables, beside the results or between code and results; the nearest one.
    void findMandatoryColumn(int labelColumn)
    {
        const int first = m_table.results.front().firstColumn();
        std::optional<int> best;
        for (int row = m_table.range.first.row; row <= m_header.lastRow; ++row)
            if (const auto line = m_view.survey.headersByRow.find(row); line != m_view.survey.headersByRow.end())
                for (const auto& entry : line->second)
                    if (entry.header.meaning == Concept::Mandatory && entry.cell.column != labelColumn
                        && (!best || std::abs(entry.cell.column - first) < std::abs(*best - first)))
                        best = entry.cell.column;
        if (best)
            m_table.columns[Concept::Mandatory] = *best;
    }

    const SheetView& m_view;
    const grid::Grid& m_grid;
    const ResultHeader& m_header;
    int m_lastRow;
    Table m_table;
};

/// "Mức 4" or "Điều 22" in the lines above a header.
bool titleSpeaksOfLevel4(const grid::Grid& grid, int row)
{
    for (int up = row; up >= std::max(0, row - 5); --up)
        if (const auto* line = grid.row(up))
            for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
            {
                const std::string_view folded = grid.folded({up, filled->column});
                if (folded.find("muc 4") != std::string_view::npos || folded.find("dieu 22") != std::string_view::npos)
                    return true;
            }
    return false;
}

/// Where the data of a header end: above the next header of any kind.
int lastRowOf(const SheetView& view, const std::vector<ResultHeader>& headers, std::size_t i)
{
    int last = view.sheet.grid.usedRange().last.row;
    for (std::size_t k = i + 1; k < headers.size(); ++k)
        if (headers[k].firstRow > headers[i].lastRow && headers[k].firstColumn() <= headers[i].lastColumn()
            && headers[k].lastColumn() >= headers[i].firstColumn())
        {
            last = std::min(last, headers[k].firstRow - 1);
            break;
        }
    const int next = view.survey.nextHeaderRow(headers[i].lastRow);
    return next == INT_MAX ? last : std::min(last, next - 1);
}

/// A header repeated after a page break, or one table per standard below each other: the same columns go on with
/// other codes.
bool continues(const Table& before, const Table& after)
{
    if (before.kind != after.kind || before.results.size() != after.results.size())
        return false;
    for (std::size_t i = 0; i < before.results.size(); ++i)
        if (before.results[i].levels != after.results[i].levels || before.results[i].notMet != after.results[i].notMet
            || before.results[i].result != after.results[i].result)
            return false;
    std::set<std::string> codes;
    for (const CriterionRow& row : before.rows)
        codes.insert(row.code);
    const auto repeated =
        std::ranges::count_if(after.rows, [&](const CriterionRow& row) { return codes.contains(row.code); });
    return 2 * repeated < std::ssize(after.rows);
}

void append(Table& before, Table&& after)
{
    std::ranges::move(after.rows, std::back_inserter(before.rows));
    std::ranges::move(after.standardRows, std::back_inserter(before.standardRows));
    std::ranges::move(after.levelHeaders, std::back_inserter(before.levelHeaders));
    before.range.include(after.range.first);
    before.range.include(after.range.last);
    if (after.stated)
        before.stated = after.stated;
    for (std::size_t i = 0; i < before.results.size(); ++i)
        before.results[i].style = styleOf(before, i);
}

std::vector<Table> readTables(const SheetView& view, const ResultHeader& header, int lastRow)
{
    std::vector<Table> tables;
    int after = -1;
    std::size_t begin = 0;
    while (begin < header.columns.size())
    {
        // columns that share one column of codes form one table
        std::size_t end = begin + 1;
        while (end < header.columns.size()
               && bestCodeColumn(view.survey, header.columns[end - 1].lastColumn(), header.columns[end].firstColumn(),
                                 header.lastRow, lastRow)
                          .score
                      == 0)
            ++end;
        const std::vector<ResultColumns> columns(header.columns.begin() + static_cast<std::ptrdiff_t>(begin),
                                                 header.columns.begin() + static_cast<std::ptrdiff_t>(end));
        const int first = columns.front().firstColumn();
        LabelColumn label = bestCodeColumn(view.survey, after, first, header.lastRow, lastRow);
        if (label.score == 0 && header.strong)
            label = bestCodeColumn(view.survey, columns.back().lastColumn(), INT_MAX, header.lastRow, lastRow);
        if (label.score == 0)
            label = bestTitleColumn(view, after, first, header.lastRow, lastRow);
        Reader reader(view, header, columns, lastRow);
        std::optional<Table> table;
        if (label.score > 0)
            table = reader.read(label);
        else if (titleSpeaksOfLevel4(view.sheet.grid, header.firstRow))
            table = reader.readNumberedItems();
        if (table)
        {
            if (table->kind == TableKind::Summary && label.score == 0)
                table->kind = TableKind::Level4;
            tables.push_back(std::move(*table));
        }
        after = columns.back().lastColumn();
        begin = end;
    }
    return tables;
}

} // namespace

std::vector<Table> recogniseCriteriaTables(const SheetView& view)
{
    std::vector<Table> tables;
    if (view.sheet.grid.isBlank())
        return tables;
    const auto headers = findResultHeaders(view.survey);
    for (std::size_t i = 0; i < headers.size(); ++i)
        for (Table& table : readTables(view, headers[i], lastRowOf(view, headers, i)))
        {
            if (!tables.empty() && continues(tables.back(), table))
                append(tables.back(), std::move(table));
            else
                tables.push_back(std::move(table));
        }
    return tables;
}

} // namespace datchuan::recognise
