#include "recognise/criteria_rows.hpp"
#include "recognise/recogniser.hpp"
#include "recognise/result_header.hpp"
#include "recognise/table_joining.hpp"

#include <algorithm>
#include <climits>
#include <set>

/// Summary tables, comparison tables and Mức 4 tables: a column of codes or titles, and beside it the result columns
/// of one or two parties (forms.md 1.1, 1.2, 2, 3.1).
namespace datchuan::recognise {

namespace {

using grid::Cell;

/// True when `other` heads a table below the rows of `own`, not one to the left of them: the labels of these rows stand
/// in its columns or further left, behind whatever stands left of it.
bool standsBelow(const SheetView& view, const std::vector<ResultHeader>& headers, const ResultHeader& other,
                 const ResultHeader& own)
{
    if (other.firstRow <= own.lastRow)
        return false;
    int after = -1;
    for (const ResultHeader& third : headers)
        if (third.strong && third.lastColumn() < other.firstColumn())
            after = std::max(after, third.lastColumn());
    constexpr int fewestRows = 2; // "1.1. Mức 1, 2, 3" may be the title of the other table
    const int before = std::min(own.firstColumn(), other.lastColumn() + 1);
    return bestCodeColumn(view.survey, after, before, own.lastRow, other.firstRow - 1).score >= fewestRows
           || bestTitleColumn(view, after, before, own.lastRow, other.firstRow - 1).score >= fewestRows;
}

/// The last column of the results that head a table to the left in this row; -1 when none do.
int lastColumnOfNeighbour(const SheetView& view, const std::vector<ResultHeader>& headers, const ResultHeader& own,
                          int row)
{
    constexpr int words = 2; // rows of "Tiêu chí", "Kết quả" above the columns of results
    int last = -1;
    for (const ResultHeader& other : headers)
        if (other.firstRow - words <= row && row <= other.lastRow && other.lastColumn() < own.firstColumn()
            && !standsBelow(view, headers, other, own))
            last = std::max(last, other.lastColumn());
    return last;
}

/// True when two header words or more stand in this row, one of them not to the right of a header's columns, and without
/// an empty cell between them there. The header of a table to the left is none, unless it reaches further: then it heads
/// a table that stands below.
bool isHeaderBelow(const SheetView& view, int row, const std::vector<ResultHeader>& headers, const ResultHeader& own)
{
    const Survey& survey = view.survey;
    const int neighbour = lastColumnOfNeighbour(view, headers, own, row);
    bool reachesFurther = false;
    std::set<std::pair<Concept, int>> concepts;
    bool isConnected = true; // with what stands above the header's columns
    int column = own.lastColumn();
    for (const auto& entry : survey.headersByRow.at(row))
    {
        for (; isConnected && column < entry.cell.column; ++column)
            isConnected = !survey.grid->isEmpty({row, column});
        if (!isConnected || (concepts.empty() && entry.cell.column > own.lastColumn()))
            break;
        concepts.emplace(entry.header.meaning, entry.header.level);
        reachesFurther = reachesFurther || entry.cell.column > neighbour;
    }
    return concepts.size() >= 2 && reachesFurther;
}

/// Where the data of a header end: above the next header of any kind below it. A table beside it does not count.
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
    const auto& rows = view.survey.headerRows;
    for (auto row = rows.upper_bound(headers[i].lastRow); row != rows.end() && *row <= last; ++row)
        if (isHeaderBelow(view, *row, headers, headers[i]))
            return *row - 1;
    return last;
}

using ColumnIterator = std::vector<ResultColumns>::const_iterator;

/// The columns that share one column of codes, from `begin` on, and where the next ones begin. A second column of the
/// same party without codes of its own belongs to something else that stands beside the table.
std::pair<std::vector<ResultColumns>, ColumnIterator>
columnsOfOneTable(const SheetView& view, const ResultHeader& header, int lastRow, ColumnIterator begin)
{
    std::vector<ResultColumns> columns{*begin};
    auto end = begin + 1;
    for (; end != header.columns.end(); ++end)
    {
        const int after = (end - 1)->lastColumn();
        const int before = end->firstColumn();
        if (bestCodeColumn(view.survey, after, before, header.lastRow, lastRow).score > 0
            || bestTitleColumn(view, after, before, header.lastRow, lastRow).score > 0)
            break;
        if (std::ranges::find(columns, end->party, &ResultColumns::party) == columns.end())
            columns.push_back(*end);
    }
    return {columns, end};
}

LabelColumn findLabels(const SheetView& view, const ResultHeader& header, const std::vector<ResultColumns>& columns,
                       int after, int lastRow, const Table* before)
{
    // a table that goes on keeps its column, whatever is numbered below it
    if (before != nullptr && haveSameColumns(before->results, columns))
    {
        const CriterionRow& row = before->rows.front();
        if (const LabelColumn same =
                labelsIn(view, row.codeCell.column, row.form == CodeForm::Title, header.lastRow, lastRow);
            same.score > 0)
            return same;
    }
    const int first = columns.front().firstColumn();
    LabelColumn label = bestCodeColumn(view.survey, after, first, header.lastRow, lastRow);
    // a stray code among the titles names no table; titles beside the codes do not replace them
    if (const LabelColumn titles = bestTitleColumn(view, after, first, header.lastRow, lastRow);
        titles.score > 2 * label.score)
        label = titles;
    if (label.score == 0 && header.strong)
        label = bestCodeColumn(view.survey, columns.back().lastColumn(), INT_MAX, header.lastRow, lastRow);
    return label;
}

/// The first row below the header that the column of labels names.
int firstLabelRow(const SheetView& view, const ResultHeader& header, const LabelColumn& label, int lastRow)
{
    if (!label.byTitle)
    {
        const auto codes = view.survey.codes(label.column, header.lastRow, lastRow);
        return codes.empty() ? INT_MAX : codes.front()->cell.row;
    }
    for (int row = header.lastRow + 1; row <= lastRow; ++row)
        if (!view.titles.find(view.sheet.grid.folded({row, label.column})).empty())
            return row;
    return INT_MAX;
}

/// The last column of a table that stands to the left of a header, if labels of its own stand between; -1 when none does.
/// Nothing for a lone "Kết quả" without labels beside a table with levels: it belongs to that table and says nothing of
/// its own.
std::optional<int> lastColumnBeside(const SheetView& view, const std::vector<ResultHeader>& headers, std::size_t i,
                                    int lastRow)
{
    const ResultHeader& own = headers[i];
    const int first = own.firstColumn();
    const auto hasLabels = [&](int after) {
        return bestCodeColumn(view.survey, after, first, own.lastRow, lastRow).score > 0
               || bestTitleColumn(view, after, first, own.lastRow, lastRow).score > 0;
    };
    bool isBesideLevels = false;
    int after = -1;
    for (std::size_t k = 0; k < headers.size(); ++k)
    {
        const ResultHeader& other = headers[k];
        if (other.lastColumn() >= first || other.firstRow > lastRow || lastRowOf(view, headers, k) < own.firstRow
            || standsBelow(view, headers, other, own))
            continue;
        isBesideLevels = isBesideLevels || other.strong;
        if (other.lastColumn() > after && hasLabels(other.lastColumn()))
            after = other.lastColumn();
    }
    return after < 0 && isBesideLevels && !own.strong ? std::nullopt : std::optional(after);
}

std::vector<Table> readTables(const SheetView& view, const ResultHeader& header, int after, int lastRow,
                              const Table* before)
{
    std::vector<Table> tables;
    for (auto begin = header.columns.begin(); begin != header.columns.end();)
    {
        const auto [columns, end] = columnsOfOneTable(view, header, lastRow, begin);
        const LabelColumn label = findLabels(view, header, columns, after, lastRow, before);
        std::optional<Table> table;
        if (columns.front().levels.empty() && titleSpeaksOfLevel4(view.sheet.grid, header.firstRow))
            table = CriteriaRows(view, header, columns, lastRow).readNumberedItems();
        // numbers of lines beside codes or titles name no items
        if (table && label.score > 0 && label.column < columns.front().firstColumn()
            && firstLabelRow(view, header, label, lastRow) <= table->range.last.row)
            table.reset();
        CriteriaRows rows(view, header, columns, lastRow);
        if (!table && label.score > 0)
            table = rows.read(label, before);
        if (table)
            tables.push_back(std::move(*table));
        if (auto items = rows.itemsBelow())
            tables.push_back(std::move(*items));
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
    std::set<Cell> taken; // a label belongs to one table: a "Kết quả" beside it that heads something else takes none
    const auto headers = findResultHeaders(view.survey);
    for (std::size_t i = 0; i < headers.size(); ++i)
    {
        if (!headers[i].readable)
            continue;
        const int lastRow = lastRowOf(view, headers, i);
        const auto after = lastColumnBeside(view, headers, i, lastRow);
        if (!after)
            continue;
        for (Table& table : readTables(view, headers[i], *after, lastRow, tables.empty() ? nullptr : &tables.back()))
        {
            if (std::ranges::any_of(table.rows, [&](const auto& row) { return taken.contains(row.codeCell); }))
                continue;
            for (const CriterionRow& row : table.rows)
                taken.insert(row.codeCell);
            if (!tables.empty() && continues(tables.back(), table))
                append(tables.back(), std::move(table));
            else
                tables.push_back(std::move(table));
        }
    }
    return tables;
}

} // namespace datchuan::recognise
