#include "recognise/result_header.hpp"

#include "recognise/header_band.hpp"
#include "recognise/indicator_letter.hpp"
#include "recognise/level_columns.hpp"
#include "recognise/level_header.hpp"
#include "recognise/whose_result.hpp"

#include <algorithm>
#include <climits>
#include <iterator>
#include <string_view>
#include <utility>

namespace datchuan::recognise {

namespace {

/// True when a level is named in the rows above, over this column or a few to its left: "Kết quả" there is that of a level.
bool standsBelowLevel(const Survey& survey, grid::Cell cell)
{
    constexpr int widest = 3;
    return holdsWord(survey, cell.row - headerDepth + 1, cell.row - 1, [&](const HeaderCell& entry) {
        return entry.header.meaning == Concept::Level && entry.cell.column <= cell.column
               && entry.cell.column + widest > cell.column;
    });
}

/// True when the columns of results stand below this word: it heads them all, up to the next word of its row.
bool headsResults(const Survey& survey, const std::vector<HeaderCell>& cells, const HeaderCell& word)
{
    constexpr int widest = 4; // "Không đạt | Mức 1 | Mức 2 | Mức 3"
    const auto next =
        std::ranges::find_if(cells, [&](const HeaderCell& other) { return other.cell.column > word.cell.column; });
    const int last = std::min(word.cell.column + widest, next == cells.end() ? INT_MAX : next->cell.column - 1);
    return holdsWord(survey, word.cell.row + 1, word.cell.row + headerDepth - 1, [&](const HeaderCell& entry) {
        return isResultWord(entry.header.meaning) && word.cell.column - 1 <= entry.cell.column
               && entry.cell.column <= last;
    });
}

/// True when this word stands over several columns whose own headers are not read: which of them holds the result is not
/// known, and the first of them must not pass for it.
bool headsUnread(const Survey& survey, grid::Cell word)
{
    constexpr int widest = 4;
    const grid::Grid& grid = *survey.grid;
    int last = word.column;
    while (last < word.column + widest - 1 && grid.isEmpty({word.row, last + 1}))
        ++last;
    for (int row = word.row + 1; row < word.row + headerDepth; ++row)
    {
        const auto isCode = [&](const auto& column) { return !survey.codes(column.first, row - 1, row).empty(); };
        if (std::ranges::any_of(survey.codesByColumn, isCode))
            return false; // the data begin
        int unread = 0;
        for (int column = word.column; column <= last; ++column)
            if (grid.isText({row, column}) && survey.headerAt({row, column}) == nullptr)
            {
                const auto sign = readMark(grid.text({row, column}), grid.folded({row, column}), Column::Level).sign;
                unread += sign == Sign::Unreadable || sign == Sign::Level ? 1 : 0;
            }
        if (unread >= 2)
            return true;
    }
    return false;
}

/// True when a column of indicators runs down beside one of these from a few rows above, or the letter of an indicator
/// stands before it: what stands there are results and no headers.
bool isInsideForm(const Survey& survey, int row, const ResultColumns& columns)
{
    for (const auto& column : {columns.met, columns.notMet, columns.result})
        if (column && *column > 0 && !readIndicatorLetter(survey.grid->folded({row, *column - 1})).empty())
            return true;
    constexpr int longestForm = 6;
    return holdsWord(survey, row - longestForm, row - 1, [&](const HeaderCell& entry) {
        return entry.header.meaning == Concept::Indicator && entry.cell.column >= columns.firstColumn() - 1
               && entry.cell.column <= columns.lastColumn();
    });
}

/// True when levels stand in the rows below, beside the column or over it: "Không đạt | Đạt" above "Mức 1 | Mức 2" belong
/// to a header of levels. Levels further left or right head another table.
bool standsAtLevels(const Survey& survey, grid::Cell cell)
{
    return holdsWord(survey, cell.row + 1, cell.row + headerDepth - 1, [&](const HeaderCell& entry) {
        return entry.header.meaning == Concept::Level && std::abs(entry.cell.column - cell.column) <= 1;
    });
}

/// The column right beside the verdicts in which the levels stand, "Đạt | Không đạt | Mức": its header says so, and so do
/// the rows below.
std::optional<int> levelsBeside(const Survey& survey, int row, const std::vector<HeaderCell>& cells,
                                const ResultColumns& verdicts)
{
    for (const HeaderCell& entry : cells)
    {
        const Concept meaning = entry.header.meaning;
        const int column = entry.cell.column;
        if ((meaning != Concept::Result && meaning != Concept::SelfResult)
            || (column != verdicts.lastColumn() + 1 && column != verdicts.firstColumn() - 1))
            continue;
        if (holdsLevels(*survey.grid, row, column))
            return column;
    }
    return std::nullopt;
}

/// "Không đạt | Đạt" side by side, or one column "Đạt/Không đạt"; beside them may stand a column of levels.
std::optional<ResultHeader> readMetHeader(const Survey& survey, int row, const std::vector<HeaderCell>& cells)
{
    ResultColumns columns;
    for (const HeaderCell& entry : cells)
    {
        if (entry.header.meaning == Concept::Indicator || entry.header.meaning == Concept::Level
            || entry.header.meaning == Concept::Situation) // a form that goes down the levels
            return std::nullopt;
        if (isResultWord(entry.header.meaning) && standsAtLevels(survey, entry.cell))
            continue;
        if (entry.header.meaning == Concept::Met)
            columns.met = entry.cell.column;
        else if (entry.header.meaning == Concept::NotMet)
            columns.notMet = entry.cell.column;
        else if (entry.header.meaning == Concept::MetNotMet)
        {
            columns.result = entry.cell.column;
            columns.resultIsMetNotMet = true;
        }
    }
    if (!columns.met && !columns.notMet && !columns.result)
        return std::nullopt;
    const auto isUnread = [&](std::optional<int> column) { return column && headsUnread(survey, {row, *column}); };
    const auto levels = levelsBeside(survey, row, cells, columns);
    if (!(columns.met && columns.notMet) && !columns.result && !(columns.notMet && levels))
        return std::nullopt;
    // a line of results may say "Đạt/Không đạt" beside what was reached
    if ((columns.result && (columns.met || columns.notMet)) || isInsideForm(survey, row, columns))
        return std::nullopt;
    if (levels)
    {
        columns.verdict = std::exchange(columns.result, *levels);
        columns.resultIsMetNotMet = false;
    }
    columns.party = partyOfTitle(survey, row);
    ResultHeader header;
    header.firstRow = header.lastRow = row;
    header.readable = !isUnread(columns.met) && !isUnread(columns.notMet) && !isUnread(columns.result);
    header.columns.push_back(columns);
    return header;
}

/// The words of a row that stand away from the columns of a header.
std::vector<HeaderCell> wordsBeside(const std::vector<HeaderCell>& cells, const ResultHeader& header)
{
    std::vector<HeaderCell> beside;
    std::ranges::copy_if(cells, std::back_inserter(beside), [&](const HeaderCell& entry) {
        return entry.cell.column < header.firstColumn() - 1 || entry.cell.column > header.lastColumn() + 1;
    });
    return beside;
}

/// True when a word of a result stands left of the column or right beside it: "Kết luận | Đạt" is a line of results. The
/// words over the levels of a table to the left are none.
bool standsBesideResults(const Survey& survey, const std::vector<HeaderCell>& cells, int column)
{
    return std::ranges::any_of(cells, [&](const HeaderCell& entry) {
        const Concept meaning = entry.header.meaning;
        return entry.cell.column <= column + 1 && !standsAtLevels(survey, entry.cell)
               && (meaning == Concept::Level || meaning == Concept::Met || meaning == Concept::MetNotMet);
    });
}

/// "Kết quả | Mức": verdicts, and right behind them the levels reached, are one result.
void joinLevels(const grid::Grid& grid, int row, ResultHeader& header)
{
    if (header.columns.size() != 2 || header.columns[0].party != header.columns[1].party)
        return;
    const int verdict = *header.columns[0].result;
    const int level = *header.columns[1].result;
    if (level != verdict + 1 || holdsLevels(grid, row, verdict) || !holdsLevels(grid, row, level))
        return;
    header.columns.pop_back();
    header.columns.front().verdict = verdict;
    header.columns.front().result = level;
}

/// "Kết quả TĐG của trường | Kết quả ĐGN": the party whose header is no known word stands beside the one that was read.
void addOtherParty(const Survey& survey, int row, const std::vector<HeaderCell>& cells, ResultHeader& header)
{
    if (header.columns.size() != 1)
        return;
    const auto others = readUnnamedLevels(survey, row, cells);
    if (!others)
        return;
    for (const ResultColumns& other : others->columns)
        if (other.party != header.columns.front().party && partyIn(survey.grid->folded({row, *other.result})))
        {
            const bool isBefore = *other.result < header.firstColumn();
            header.columns.insert(isBefore ? header.columns.begin() : header.columns.end(), other);
            header.readable = header.readable && others->readable;
            return;
        }
}

/// "Kết quả", "Tự đánh giá", "Đánh giá ngoài" as columns of their own.
std::optional<ResultHeader> readResultHeader(const Survey& survey, int row, const std::vector<HeaderCell>& cells)
{
    ResultHeader header;
    header.firstRow = header.lastRow = row;
    header.strong = false;
    const bool besideSelf =
        std::ranges::any_of(cells, [](const HeaderCell& entry) { return entry.header.meaning == Concept::SelfResult; });
    for (const HeaderCell& entry : cells)
    {
        Concept meaning = entry.header.meaning;
        if (meaning == Concept::AssessedExternally && besideSelf) // "TĐG | ĐGN"
            meaning = Concept::ExternalResult;
        if (meaning != Concept::Result && meaning != Concept::SelfResult && meaning != Concept::ExternalResult)
            continue;
        if (standsBesideResults(survey, cells, entry.cell.column))
            return std::nullopt;
        if (standsBelowLevel(survey, entry.cell))
            return std::nullopt;
        if (headsResults(survey, cells, entry))
            continue;
        header.readable = header.readable && !headsUnread(survey, entry.cell);
        ResultColumns columns;
        columns.result = entry.cell.column;
        columns.party = meaning == Concept::ExternalResult ? Party::External
                        : meaning == Concept::SelfResult   ? Party::Self
                                                           : partyOfTitle(survey, row);
        header.columns.push_back(columns);
    }
    joinLevels(*survey.grid, row, header);
    addOtherParty(survey, row, cells, header);
    return header.columns.empty() ? std::nullopt : std::optional(header);
}

} // namespace

int ResultHeader::firstColumn() const
{
    int first = INT_MAX;
    for (const ResultColumns& entry : columns)
        first = std::min(first, entry.firstColumn());
    return first;
}

int ResultHeader::lastColumn() const
{
    int last = -1;
    for (const ResultColumns& entry : columns)
        last = std::max(last, entry.lastColumn());
    return last;
}

bool isIndicatorHeader(const Survey& survey, int row, int firstColumn, int lastColumn)
{
    return holdsWord(survey, row, row + headerDepth - 1, [&](const HeaderCell& entry) {
        return entry.cell.column >= firstColumn && entry.cell.column <= lastColumn + 1 && isOfIndicators(survey, entry);
    });
}

bool isOfIndicators(const Survey& survey, const Survey::HeaderCell& word)
{
    const auto isLetter = [&](int down) {
        const std::string letter = readIndicatorLetter(survey.grid->folded({word.cell.row + down, word.cell.column}));
        return letter == "a" || letter == "*";
    };
    return word.header.meaning == Concept::Indicator
           || (word.header.meaning == Concept::Title && (isLetter(1) || isLetter(2)));
}

bool titleSpeaksOfLevel4(const grid::Grid& grid, int row)
{
    for (int up = row; up >= std::max(0, row - 5); --up)
        if (const auto* line = grid.row(up))
            for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
            {
                const std::string_view folded = grid.folded(filled->value);
                if (folded.find("muc 4") != std::string_view::npos || folded.find("dieu 22") != std::string_view::npos)
                    return true;
            }
    return false;
}

std::vector<ResultHeader> findResultHeaders(const Survey& survey)
{
    std::vector<ResultHeader> headers;
    for (const auto& [row, cells] : survey.headersByRow)
    {
        auto header = readLevelHeader(survey, row, cells);
        if (!header)
            header = readMetHeader(survey, row, cells);
        if (!header)
            header = readResultHeader(survey, row, cells);
        if (!header)
            header = readUnnamedLevels(survey, row, cells);
        if (header)
        {
            header->readable = header->readable && !isOfTargets(survey, *header);
            headers.push_back(std::move(*header));
        }
        if (!header || headers.back().levelHeaders.empty())
            continue;
        const auto beside = wordsBeside(cells, headers.back()); // of a table of items, beside the levels
        auto items = readMetHeader(survey, row, beside);
        if (!items)
            items = readResultHeader(survey, row, beside);
        if (items)
            headers.push_back(std::move(*items));
    }
    return headers;
}

} // namespace datchuan::recognise
