#include "recognise/criteria_rows.hpp"

#include "recognise/credible.hpp"
#include "recognise/likely_code.hpp"
#include "recognise/mark_style.hpp"
#include "recognise/column_numbers.hpp"
#include "recognise/stated_result.hpp"
#include "recognise/table_joining.hpp"

#include <algorithm>
#include <set>

namespace datchuan::recognise {

using CodeCell = Survey::CodeCell;
using grid::Cell;

namespace {

/// The mark below the header of a level. The level's own name or number is a mark; another level there is unclear.
Mark readLevelMark(const grid::Sheet& sheet, Cell cell, int level)
{
    Mark mark = readMark(sheet, cell, Column::Level);
    const grid::Value& value = sheet.grid.at(cell);
    const bool isOwn = mark.sign == Sign::Level ? mark.level == level
                                                : (value.kind == grid::ValueKind::Number && value.number == level)
                                                      || sheet.grid.folded(cell) == std::to_string(level);
    if (isOwn && (mark.sign == Sign::Level || mark.sign == Sign::Unreadable))
        mark.sign = Sign::Met;
    else if (mark.sign == Sign::Level)
        mark.sign = Sign::Unreadable;
    return mark;
}

/// One mark in a cell merged over several columns of levels is meant for all of them; over "Không đạt" and a level it
/// contradicts itself.
void spreadMerged(const grid::Sheet& sheet, int row, const ResultColumns& columns, RowMarks& marks)
{
    const auto reachesInto = [&](const Mark& mark, int column) {
        return isPositive(mark) && mark.cell.column < column && sheet.grid.isEmpty({row, column})
               && sheet.details->mergedArea(mark.cell).last.column >= column;
    };
    const Mark* before = nullptr;
    for (const auto& [level, column] : columns.levels)
    {
        Mark& mark = marks.levels[level];
        if (marks.notMet && columns.notMet == column - 1 && reachesInto(*marks.notMet, column))
            marks.notMet->sign = Sign::Unreadable;
        if (before != nullptr && reachesInto(*before, column))
            mark = *before;
        before = &mark;
    }
}

RowMarks readMarks(const grid::Sheet& sheet, int row, const ResultColumns& columns)
{
    RowMarks marks;
    if (columns.notMet)
        marks.notMet = readMark(sheet, {row, *columns.notMet}, Column::NotMet);
    if (columns.met)
        marks.met = readMark(sheet, {row, *columns.met}, Column::Level);
    for (const auto& [level, column] : columns.levels)
        marks.levels[level] = readLevelMark(sheet, {row, column}, level);
    spreadMerged(sheet, row, columns, marks);
    for (const auto& [level, column] : columns.refusals)
        if (const Mark refusal = readMark(sheet, {row, column}, Column::NotMet); isPositive(refusal))
        {
            Mark& mark = marks.levels[level];
            if (isPositive(mark))
                marks.notMet = refusal; // both are marked: a contradiction
            else
            {
                mark = refusal;
                mark.sign = Sign::NotMet;
            }
        }
    if (columns.verdict)
    {
        Mark verdict = readMark(sheet, {row, *columns.verdict}, Column::MetNotMet);
        std::optional<Mark>& mark = verdict.sign == Sign::NotMet ? marks.notMet : marks.met;
        verdict.sign = verdict.sign == Sign::NotMet ? Sign::Met : verdict.sign; // a mark in a column "Không đạt"
        mark = verdict;
    }
    if (columns.result)
        marks.result =
            readMark(sheet, {row, *columns.result}, columns.resultIsMetNotMet ? Column::MetNotMet : Column::Result);
    return marks;
}

/// Finds the title of a row: what follows the code, else an official title between the code and the results, else the
/// first text there.
void findTitle(CriterionRow& row, const SheetView& view, int resultColumn)
{
    if (!row.title.empty())
    {
        row.titleCell = row.codeCell;
        return;
    }
    const grid::Grid& grid = view.sheet.grid;
    const int step = resultColumn >= row.codeCell.column ? 1 : -1;
    for (int column = row.codeCell.column + step; column != resultColumn && column >= 0; column += step)
    {
        const Cell cell{row.codeCell.row, column};
        if (!grid.isText(cell) || grid.folded(cell).size() < 6)
            continue;
        const bool official = !view.titles.find(grid.folded(cell)).empty();
        if (!official && row.titleCell)
            continue;
        row.title = grid.folded(cell);
        row.titleCell = cell;
        if (official)
            return;
    }
}

/// A bare whole number from 1 to 9, with a point or bracket behind it or not; 0 for anything else.
int numberAt(const grid::Grid& grid, Cell cell)
{
    const grid::Value& value = grid.at(cell);
    if (value.kind == grid::ValueKind::Number && value.number >= 1 && value.number <= 9)
        return static_cast<int>(value.number) == value.number ? static_cast<int>(value.number) : 0;
    const std::string_view text = grid.folded(cell);
    return !text.empty() && text.front() >= '1' && text.front() <= '9'
                   && (text.size() == 1 || (text.size() == 2 && (text[1] == '.' || text[1] == ')')))
               ? text.front() - '0'
               : 0;
}

} // namespace

CriteriaRows::CriteriaRows(const SheetView& view, const ResultHeader& header, std::vector<ResultColumns> columns,
                           int lastRow)
    : m_view(view), m_grid(view.sheet.grid), m_header(header), m_lastRow(lastRow)
{
    m_table.sheet = view.index;
    m_table.results = std::move(columns);
    m_table.headerRow = header.lastRow;
    m_table.levelHeaders = header.levelHeaders;
}

std::optional<Table> CriteriaRows::read(const LabelColumn& label, const Table* before)
{
    if (label.byTitle)
        readRowsByTitle(label.column);
    else
        readRowsByCode(label.column);
    cutOffOtherTables(label.column);
    std::erase_if(m_table.rows, [&](const CriterionRow& row) { return isHeaderOfMatrix(row); });
    if (m_table.rows.empty())
        return std::nullopt;
    settleKind();
    if (m_table.rows.empty())
        return std::nullopt;
    if (m_table.kind != TableKind::Level4)
        findLikelyCodes(m_table, m_view.titles);
    if (before == nullptr || !continues(*before, m_table) || !repeatsHeader(*before, label.column))
        if ((!m_header.strong && !isBorneOut(label)) || !isCredible(m_table, m_view, m_header, label))
            return std::nullopt;
    finish(label.column);
    return m_table;
}

/// Codes in columns side by side are those of a matrix of schools, and its header is no criterion.
bool CriteriaRows::isHeaderOfMatrix(const CriterionRow& row) const
{
    constexpr int several = 3;
    int column = row.codeCell.column;
    while (column < row.codeCell.column + several
           && !m_view.survey.codes(column, row.codeCell.row - 1, row.codeCell.row).empty())
        ++column;
    return column == row.codeCell.column + several;
}

/// A header that stands again, as after a page break: the word above the labels is that of the table before. Where it is
/// another one, the rows must show that they are criteria.
bool CriteriaRows::repeatsHeader(const Table& before, int labelColumn) const
{
    const auto wordOver = [&](int headerRow, int column) {
        constexpr int deepestHeader = 3;
        for (int row = headerRow; row > headerRow - deepestHeader; --row)
            if (const std::string_view word = m_grid.folded({row, column}); !word.empty())
                return word;
        return std::string_view();
    };
    return wordOver(m_header.lastRow, labelColumn) == wordOver(before.headerRow, before.rows.front().codeCell.column);
}

std::optional<Table> CriteriaRows::readNumberedItems()
{
    const int firstResult = m_table.results.front().firstColumn();
    int column = -1;
    int expected = 1;
    for (int row = m_header.lastRow + 1; row <= m_lastRow; ++row)
    {
        if (column < 0)
            for (int c = 0; c < firstResult && column < 0; ++c)
                if (numberAt(m_grid, {row, c}) == 1)
                    column = c;
        if (column < 0 || numberAt(m_grid, {row, column}) != expected)
            continue;
        addRow(CodeKind::Item, "22." + std::to_string(expected), CodeForm::Number, {row, column}, {});
        ++expected;
    }
    if (m_table.rows.size() < 3)
        return std::nullopt;
    m_table.kind = TableKind::Level4;
    finish(column);
    return m_table;
}

std::optional<Table> CriteriaRows::itemsBelow() const
{
    constexpr std::size_t fewest = 2;
    if (m_items.size() < fewest)
        return std::nullopt;
    Table items;
    items.kind = TableKind::Level4;
    items.sheet = m_table.sheet;
    items.headerRow = m_table.headerRow;
    for (const ResultColumns& columns : m_table.results)
    {
        ResultColumns own;
        own.party = columns.party;
        own.notMet = columns.notMet;
        own.result = columns.result;
        own.resultIsMetNotMet = columns.resultIsMetNotMet;
        constexpr int levelOfItems = 4;
        if (const auto level = columns.levels.find(levelOfItems); level != columns.levels.end())
            own.met = level->second;
        if (!own.met && !own.result)
            return std::nullopt;
        items.results.push_back(own);
    }
    items.range = {m_items.front().codeCell, m_items.front().codeCell};
    for (CriterionRow row : m_items)
    {
        row.marks.clear();
        for (const ResultColumns& columns : items.results)
        {
            row.marks.push_back(readMarks(m_view.sheet, row.codeCell.row, columns));
            items.range.include({row.codeCell.row, columns.lastColumn()});
        }
        items.range.include(row.codeCell);
        items.rows.push_back(std::move(row));
    }
    return items;
}

void CriteriaRows::addRow(CodeKind kind, std::string code, CodeForm form, Cell cell, std::string title)
{
    CriterionRow row;
    row.kind = kind;
    row.code = std::move(code);
    row.form = form;
    row.codeCell = cell;
    row.title = std::move(title);
    findTitle(row, m_view, m_table.results.front().firstColumn());
    for (const ResultColumns& columns : m_table.results)
        row.marks.push_back(readMarks(m_view.sheet, cell.row, columns));
    (kind == CodeKind::Standard ? m_table.standardRows : m_table.rows).push_back(std::move(row));
}

void CriteriaRows::readRowsByCode(int column)
{
    for (const CodeCell* cell : m_view.survey.codes(column, m_header.lastRow, m_lastRow))
        if (!isSectionHeading(*cell))
            addRow(cell->mention.kind, cell->mention.code, cell->form, cell->cell, cell->mention.remainder);
    // in some forms the standards stand in a column of their own, beside their first criterion: the marks are its own
    for (const auto& [other, cells] : m_view.survey.codesByColumn)
        if (other != column && other < m_table.results.front().firstColumn())
            for (const CodeCell* cell : m_view.survey.codes(other, m_header.lastRow, m_lastRow))
                if (cell->mention.kind == CodeKind::Standard)
                {
                    addRow(CodeKind::Standard, cell->mention.code, cell->form, cell->cell, cell->mention.remainder);
                    if (std::ranges::any_of(
                            m_table.rows, [&](const CriterionRow& row) { return row.codeCell.row == cell->cell.row; }))
                        std::ranges::fill(m_table.standardRows.back().marks, RowMarks{});
                }
}

/// "1.2. Đánh giá tiêu chí Mức 4" numbers a section of the report, not a criterion: it has words of its own, no
/// mark, and steps back behind a criterion that has been read.
bool CriteriaRows::isSectionHeading(const CodeCell& cell) const
{
    if (cell.mention.kind != CodeKind::Criterion || cell.mention.labelled || cell.mention.remainder.empty()
        || !m_view.titles.find(cell.mention.remainder).empty())
        return false;
    if (cell.mention.remainder.find("danh gia tieu chi") != std::string::npos)
        return true;
    const bool stepsBack =
        std::ranges::any_of(m_table.rows, [&](const CriterionRow& row) { return row.code == cell.mention.code; });
    return stepsBack && std::ranges::all_of(m_table.results, [&](const ResultColumns& columns) {
               return readMarks(m_view.sheet, cell.cell.row, columns).isBlank();
           });
}

void CriteriaRows::readRowsByTitle(int column)
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

/// True when a blank line and a line of words, such as a title with a header, stand between two rows.
bool CriteriaRows::isBreak(int after, int before, int labelColumn) const
{
    const int lastColumn = m_table.results.back().lastColumn();
    bool blank = false;
    for (int row = after + 1; row < before; ++row)
    {
        const auto* line = m_grid.row(row);
        const bool filled =
            line != nullptr && std::any_of(m_grid.begin(*line), m_grid.end(*line), [&](const auto& cell) {
                return cell.column >= labelColumn && cell.column <= lastColumn;
            });
        const bool isStandard = std::ranges::any_of(
            m_table.standardRows, [&](const CriterionRow& standard) { return standard.codeCell.row == row; });
        if (!filled)
            blank = true;
        else if (blank && !isStandard)
            return true;
    }
    return false;
}

/// True for a row with words where results are, or with a title of something else: a text that is new in a row whose
/// code is not.
bool CriteriaRows::isOfOtherTable(const CriterionRow& row) const
{
    const auto isUnreadable = [](const RowMarks& marks) {
        return (marks.result && marks.result->sign == Sign::Unreadable)
               || (marks.met && marks.met->sign == Sign::Unreadable)
               || (marks.notMet && marks.notMet->sign == Sign::Unreadable)
               || std::ranges::any_of(marks.levels,
                                      [](const auto& entry) { return entry.second.sign == Sign::Unreadable; });
    };
    if (std::ranges::any_of(row.marks, isUnreadable))
        return true;
    if (!row.titleCell || m_view.titles.resembles(row.code, row.title))
        return false;
    const auto repeatsCode = [&](const CriterionRow& other) { return &other < &row && other.code == row.code; };
    const auto saysTheSame = [&](const CriterionRow& other) { return &other < &row && other.title == row.title; };
    return hasOtherTitle(row)
           || (std::ranges::any_of(m_table.rows, repeatsCode) && std::ranges::none_of(m_table.rows, saysTheSame));
}

/// A list below the table, behind a blank line and a title of its own, may number its lines in the same column.
void CriteriaRows::cutOffOtherTables(int labelColumn)
{
    auto& rows = m_table.rows;
    for (std::size_t begin = 1; begin < rows.size(); ++begin)
    {
        if (!isBreak(rows[begin - 1].codeCell.row, rows[begin].codeCell.row, labelColumn))
            continue;
        std::size_t end = begin + 1;
        while (end < rows.size() && !isBreak(rows[end - 1].codeCell.row, rows[end].codeCell.row, labelColumn))
            ++end;
        const auto others = std::count_if(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                                          rows.begin() + static_cast<std::ptrdiff_t>(end),
                                          [&](const CriterionRow& row) { return isOfOtherTable(row); });
        if (2 * others < static_cast<std::ptrdiff_t>(end - begin))
            continue;
        const int firstOther = rows[begin].codeCell.row;
        std::erase_if(rows, [&](const CriterionRow& row) { return row.codeCell.row >= firstOther; });
        std::erase_if(m_table.standardRows, [&](const CriterionRow& row) { return row.codeCell.row >= firstOther; });
        return;
    }
}

/// Items and criteria do not mix.
void CriteriaRows::settleKind()
{
    const auto isItem = [](const CriterionRow& row) { return row.kind == CodeKind::Item; };
    const auto items = std::ranges::count_if(m_table.rows, isItem);
    const bool level4 = 2 * items > std::ssize(m_table.rows);
    if (!level4)
        std::ranges::copy_if(m_table.rows, std::back_inserter(m_items), isItem);
    std::erase_if(m_table.rows, [&](const CriterionRow& row) { return isItem(row) != level4; });
    m_table.kind = level4                       ? TableKind::Level4
                   : m_table.results.size() > 1 ? TableKind::ExternalComparison
                                                : TableKind::Summary;
}

/// A lone result column must hold results: most of what stands in it reads as such. One or two rows are proof only
/// below the word "Tiêu chí" and with results that name levels; an empty form needs that word or rows named by titles,
/// and no titles but the official ones.
bool CriteriaRows::isBorneOut(const LabelColumn& label) const
{
    int filled = 0;
    int readable = 0;
    int levels = 0;
    for (const CriterionRow& row : m_table.rows)
        for (const RowMarks& marks : row.marks)
            if (marks.result && marks.result->sign != Sign::Blank)
            {
                ++filled;
                readable += marks.result->sign != Sign::Unreadable ? 1 : 0;
                levels += marks.result->sign == Sign::Level ? 1 : 0;
            }
    const bool isNamed = label.byTitle || isBelowCriterionWord(label.column);
    if (filled == 0)
        return isNamed && m_table.rows.size() >= 2 && !isHeaderOfPlan()
               && std::ranges::none_of(m_table.rows, [&](const CriterionRow& row) { return hasOtherTitle(row); });
    if (readable * 10 < filled * 7)
        return false;
    if (m_table.rows.size() >= 3)
        return true;
    return levels == filled && isNamed;
}

/// Measures, people and dates beside the criteria: a plan, whose empty "Kết quả" waits for what will be done.
bool CriteriaRows::isHeaderOfPlan() const
{
    const auto line = m_view.survey.headersByRow.find(m_header.lastRow);
    if (line == m_view.survey.headersByRow.end())
        return false;
    std::set<Concept> found; // tables beside each other repeat their words
    for (const Survey::HeaderCell& entry : line->second)
        for (const Concept word : {Concept::Weakness, Concept::Improvement, Concept::Activity, Concept::Time,
                                   Concept::Responsible, Concept::Resources})
            if (entry.header.meaning == word)
                found.insert(word);
    return found.size() >= 2;
}

/// A text behind the code or in a column of titles that is no official title.
bool CriteriaRows::hasOtherTitle(const CriterionRow& row) const
{
    if (row.title.empty() || m_view.titles.resembles(row.code, row.title) || !m_view.titles.find(row.title).empty())
        return false;
    const auto isTitleColumn = [&] {
        for (int up = m_header.firstRow; up <= m_header.lastRow; ++up)
            if (const Header* header = m_view.survey.headerAt({up, row.titleCell->column});
                header != nullptr && header->meaning == Concept::Title)
                return true;
        return false;
    };
    return *row.titleCell == row.codeCell || isTitleColumn();
}

/// "Tiêu chí", or the name of a standard, heads the column of labels.
bool CriteriaRows::isBelowCriterionWord(int labelColumn) const
{
    for (int row = m_header.firstRow; row <= m_header.lastRow; ++row)
    {
        const Header* header = m_view.survey.headerAt({row, labelColumn});
        if (header != nullptr && (header->meaning == Concept::Criterion || header->meaning == Concept::Standard))
            return true;
        const auto codes = m_view.survey.codes(labelColumn, row - 1, row);
        if (!codes.empty() && codes.front()->mention.kind == CodeKind::Standard)
            return true;
    }
    return false;
}

void CriteriaRows::finish(int labelColumn)
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
    findMandatoryColumn();
    for (std::size_t i = 0; i < m_table.results.size(); ++i)
        m_table.results[i].style = styleOf(m_table, i);
    if (const auto* below = m_grid.row(m_header.lastRow + 1); below != nullptr && isColumnNumberRow(m_grid, *below))
        m_table.columnNumberRow = Cell{below->row, m_grid.begin(*below)->column};
    m_table.stated = findStatedResult(m_grid, areaBelow(m_table.range, 6, m_lastRow), StatedOf::School);
}

/// The word above the codes ("Tiêu chuẩn, tiêu chí") may stand higher than the level headers.
void CriteriaRows::includeHeaderBand()
{
    for (int row = m_table.range.first.row; row >= std::max(0, m_header.lastRow - 3); --row)
        if (const Header* header = m_view.survey.headerAt({row, m_table.range.first.column}); header != nullptr)
            m_table.range.first.row = std::min(m_table.range.first.row, row);
}

/// The column "Bắt buộc" of 2026 tables, beside the results or between code and results; the nearest one.
void CriteriaRows::findMandatoryColumn()
{
    const int labelColumn = m_table.rows.front().codeCell.column;
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

} // namespace datchuan::recognise
