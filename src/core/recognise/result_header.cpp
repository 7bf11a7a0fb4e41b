#include "recognise/result_header.hpp"

#include "recognise/gap.hpp"
#include "text/similar.hpp"

#include <algorithm>
#include <charconv>
#include <climits>
#include <iterator>
#include <string_view>
#include <utility>

namespace datchuan::recognise {

namespace {

using HeaderCell = Survey::HeaderCell;

constexpr int headerDepth = 3; // rows of a header band, as on the forms

/// True when a header word of some kind stands in one of the rows from `first` to `last`.
template <typename IsWanted>
bool holdsWord(const Survey& survey, int first, int last, IsWanted isWanted)
{
    for (auto line = survey.headersByRow.lower_bound(first); line != survey.headersByRow.end() && line->first <= last;
         ++line)
        if (std::ranges::any_of(line->second, isWanted))
            return true;
    return false;
}

/// The rows of a header band around `row`, nearest first: the row, those above, the one below.
std::vector<int> bandAround(int row)
{
    std::vector<int> rows{row};
    for (int up = 1; up < headerDepth; ++up)
        if (row - up >= 0)
            rows.push_back(row - up);
    rows.push_back(row + 1);
    return rows;
}

/// Looks for a header word in the band, between two columns (exclusive), in the column nearest to `wanted`, in the row
/// nearest to `row`. What is farther away heads a table beside this one, whose band begins a row higher or lower.
std::optional<grid::Cell> findInBand(const Survey& survey, int row, Concept meaning, int after, int before, int wanted)
{
    std::optional<grid::Cell> best;
    for (const int candidate : bandAround(row))
    {
        const auto line = survey.headersByRow.find(candidate);
        if (line == survey.headersByRow.end())
            continue;
        for (const HeaderCell& entry : line->second)
            if (entry.header.meaning == meaning && entry.cell.column > after && entry.cell.column < before
                && (!best || std::abs(entry.cell.column - wanted) < std::abs(best->column - wanted)))
                best = entry.cell;
    }
    return best;
}

bool saysExternal(std::string_view folded)
{
    return folded.find("danh gia ngoai") != std::string_view::npos || folded.starts_with("dgn")
           || folded.find(" dgn") != std::string_view::npos || folded.find("doan danh gia") != std::string_view::npos;
}

bool saysSelf(std::string_view folded)
{
    return folded.find("tu danh gia") != std::string_view::npos || folded.starts_with("tdg")
           || folded.find(" tdg") != std::string_view::npos; // not "12/BC-TĐG"
}

/// The party named above a column: the nearest text to the left in the rows above, as merged headers hold theirs at
/// the left end.
std::optional<Party> partyAbove(const Survey& survey, int row, int column, int after)
{
    for (int up = 1; up <= headerDepth; ++up)
        for (int c = column; c > after; --c)
        {
            const std::string_view folded = survey.grid->folded({row - up, c});
            if (saysExternal(folded))
                return Party::External;
            if (saysSelf(folded))
                return Party::Self;
        }
    return std::nullopt;
}

/// The party named in the lines above a table; self-assessment when nothing is said.
Party partyOfTitle(const Survey& survey, int row)
{
    constexpr int farthest = 20;
    for (int up = 1; up <= farthest && row - up >= 0; ++up)
    {
        const auto* line = survey.grid->row(row - up);
        if (line == nullptr)
            continue;
        for (const auto* filled = survey.grid->begin(*line); filled != survey.grid->end(*line); ++filled)
        {
            const std::string_view folded = survey.grid->folded(filled->value);
            if (folded.size() > 200)
                continue;
            const bool external = saysExternal(folded);
            if (external != saysSelf(folded))
                return external ? Party::External : Party::Self;
        }
    }
    return Party::Self;
}

/// True when the lines above a table name an external assessment, alone or beside the self-assessment.
bool titleNamesExternal(const Survey& survey, int row)
{
    constexpr int farthest = 20;
    for (int up = 0; up <= farthest && row - up >= 0; ++up)
        if (const auto* line = survey.grid->row(row - up))
            for (const auto* filled = survey.grid->begin(*line); filled != survey.grid->end(*line); ++filled)
                if (const std::string_view folded = survey.grid->folded(filled->value);
                    folded.size() < 200 && saysExternal(folded))
                    return true;
    return false;
}

/// What stands above columns of one party: the school year, and whether it is no final result.
struct Standing
{
    int year = 0;
    bool isDraft = false; ///< of a working group, a draft
};

/// "Năm 2023", "2023"; 0 for anything else.
int calendarYear(std::string_view folded)
{
    constexpr std::string_view lead = "nam ";
    if (folded.starts_with(lead))
        folded.remove_prefix(lead.size());
    int year = 0;
    const auto [end, fault] = std::from_chars(folded.data(), folded.data() + folded.size(), year);
    return fault == std::errc() && end == folded.data() + folded.size() && year >= 1990 && year <= 2100 ? year : 0;
}

Standing standingOf(const Survey& survey, int row, const ResultColumns& columns)
{
    Standing standing;
    for (int up = 1; up <= headerDepth && row - up >= 0; ++up)
        for (int column = std::max(0, columns.firstColumn() - 1); column <= columns.lastColumn(); ++column)
        {
            const std::string_view folded = survey.grid->folded({row - up, column});
            if (const auto header = folded.empty() ? std::nullopt : readHeader(folded);
                header && header->meaning == Concept::Year)
                standing.year = std::max(standing.year, header->level);
            else
                standing.year = std::max(standing.year, calendarYear(folded));
            standing.isDraft = standing.isDraft || folded.starts_with("nhom ") || folded.starts_with("du thao")
                               || folded.starts_with("ban nhap");
        }
    return standing;
}

/// True when codes stand between two columns (exclusive) right below a header: the labels of another table.
bool holdsCodesBetween(const Survey& survey, int headerRow, int after, int before)
{
    constexpr int firstRows = 6;
    for (auto column = survey.codesByColumn.upper_bound(after);
         column != survey.codesByColumn.end() && column->first < before; ++column)
        if (!survey.codes(column->first, headerRow, headerRow + firstRows).empty())
            return true;
    return false;
}

/// Two results of one party beside each other in one table: that of the newest year counts, and none of a working group
/// beside that of the council.
void keepFinal(const Survey& survey, int row, ResultHeader& header)
{
    if (header.columns.size() != 2 || header.columns[0].party != header.columns[1].party
        || holdsCodesBetween(survey, row, header.columns[0].lastColumn(), header.columns[1].firstColumn()))
        return;
    const Standing first = standingOf(survey, row, header.columns[0]);
    const Standing second = standingOf(survey, row, header.columns[1]);
    const bool ofTwoYears = first.year > 0 && second.year > 0 && first.year != second.year;
    const bool secondCounts = ofTwoYears ? second.year > first.year : first.isDraft && !second.isDraft;
    const bool firstCounts = ofTwoYears ? first.year > second.year : second.isDraft && !first.isDraft;
    if (secondCounts)
        header.columns.erase(header.columns.begin());
    else if (firstCounts)
        header.columns.pop_back();
}

/// True when the word right above these columns is that of a party.
bool isBelowParty(const Survey& survey, int row, const ResultColumns& columns)
{
    for (int up = 1; up <= headerDepth; ++up)
        for (int column = columns.firstColumn(); column <= columns.lastColumn(); ++column)
            if (const std::string_view folded = survey.grid->folded({row - up, column}); !folded.empty())
                return saysExternal(folded) || saysSelf(folded);
    return false;
}

/// True when results stand beside each other in one table and nothing says whose they are: of two levels of study, two
/// schools, a first and a second round. None of them may be taken for the result of the school.
bool isUnclearWhose(const Survey& survey, int row, const ResultHeader& header)
{
    for (std::size_t i = 1; i < header.columns.size(); ++i)
    {
        const ResultColumns& before = header.columns[i - 1];
        const ResultColumns& columns = header.columns[i];
        if (before.party == columns.party && !isBelowParty(survey, row, before) && !isBelowParty(survey, row, columns)
            && !holdsCodesBetween(survey, row, before.lastColumn(), columns.firstColumn())
            && !areApart(*survey.grid, row, before.lastColumn(), columns.firstColumn()))
            return true;
    }
    return false;
}

/// True when a level header goes on with the levels before it, up from Mức 1 or down to it.
bool continuesRun(const std::vector<HeaderCell>& run, const HeaderCell& entry)
{
    const int level = entry.header.level;
    const int last = run.back().header.level;
    if (run.size() == 1)
        return level > last || level + 1 == last;
    return run[1].header.level > run[0].header.level ? level > last : level < last;
}

/// Level headers of one row, cut where the numbers start again.
std::vector<std::vector<HeaderCell>> levelRuns(const std::vector<HeaderCell>& row)
{
    std::vector<std::vector<HeaderCell>> runs;
    for (const HeaderCell& entry : row)
    {
        if (entry.header.meaning != Concept::Level)
            continue;
        if (runs.empty() || !continuesRun(runs.back(), entry))
            runs.emplace_back();
        runs.back().push_back(entry);
    }
    return runs;
}

/// A level header between or before the others that cannot be read as it stands, "Mứcc 2": the numbers leave one
/// column for it, and its text ends in the number that is missing.
void addGarbledLevels(const Survey& survey, int row, std::map<int, int>& levels)
{
    for (const int level : {2, 1})
    {
        const auto next = levels.find(level + 1);
        if (levels.contains(level) || next == levels.end())
            continue;
        const auto before = levels.find(level - 1);
        const int column = next->second - 1;
        const std::string_view folded = survey.grid->folded({row, column});
        if (folded.starts_with('m') && folded.ends_with(static_cast<char>('0' + level))
            && survey.headerAt({row, column}) == nullptr && (before == levels.end() || before->second == column - 1))
            levels[level] = column;
    }
    // the highest level has no column behind it that would tell: its text must be nearer to what is expected
    const auto [highest, last] = *levels.rbegin();
    const grid::Cell behind{row, last + 1};
    const std::string expected = "muc " + std::to_string(highest + 1);
    if (highest < 3 && survey.headerAt(behind) == nullptr && survey.grid->folded(behind).ends_with(expected.back())
        && text::editDistance(survey.grid->folded(behind), expected, 2) <= 2)
        levels[highest + 1] = behind.column;
}

/// "Mức 1" above "Đạt | Không đạt", the same for each level: two columns a level.
void readSplitLevels(const Survey& survey, int row, const std::vector<HeaderCell>& run, ResultColumns& columns)
{
    const auto below = survey.headersByRow.find(row + 1);
    if (below == survey.headersByRow.end())
        return;
    std::map<int, int> met;
    std::map<int, int> refusals;
    for (const HeaderCell& level : run)
        for (const HeaderCell& entry : below->second)
            if (entry.cell.column >= level.cell.column && entry.cell.column <= level.cell.column + 1)
            {
                if (entry.header.meaning == Concept::Met)
                    met[level.header.level] = entry.cell.column;
                else if (entry.header.meaning == Concept::NotMet)
                    refusals[level.header.level] = entry.cell.column;
            }
    if (met.size() != run.size() || refusals.size() != run.size())
        return;
    columns.levels = std::move(met);
    columns.refusals = std::move(refusals);
}

/// "Đạt Mức 1 | Không đạt Mức 1 | Đạt Mức 2 | Không đạt Mức 2" in one row. False when a level has no such column.
bool readRefusals(const std::vector<HeaderCell>& cells, int after, int before, ResultColumns& columns)
{
    std::map<int, int> refusals;
    for (const HeaderCell& entry : cells)
        if (entry.header.meaning == Concept::NotMet && columns.levels.contains(entry.header.level)
            && entry.cell.column > after && entry.cell.column < before)
            refusals[entry.header.level] = entry.cell.column;
    if (refusals.size() < 2 || refusals.size() != columns.levels.size())
        return false;
    columns.refusals = std::move(refusals);
    return true;
}

/// What stands below the headers of levels that are merged over several columns.
enum class Below {
    Nothing, ///< each level has one column
    Result,  ///< one of them is the result: "Minh chứng | Kết quả"; `columns` leads to it
    Unknown  ///< "a | b | c", "Nhóm | Hội đồng": which of them is the mark is not known
};

Below readSubColumns(const Survey& survey, int row, const std::vector<HeaderCell>& run, ResultColumns& columns)
{
    const int width = run.size() < 2 ? 1 : std::abs(run[1].cell.column - run[0].cell.column);
    if (width < 2)
        return Below::Nothing;
    const bool isData = std::ranges::any_of(
        survey.codesByColumn, [&](const auto& entry) { return !survey.codes(entry.first, row, row + 1).empty(); });
    if (isData)
        return Below::Nothing;
    std::map<int, int> results;
    for (const HeaderCell& level : run)
    {
        int words = 0;
        std::vector<int> found;
        for (int column = level.cell.column; column < level.cell.column + width; ++column)
        {
            const std::string_view folded = survey.grid->folded({row + 1, column});
            words += folded.empty() ? 0 : 1;
            const auto header = readHeader(folded);
            if (header
                && (header->meaning == Concept::Result || header->meaning == Concept::Met
                    || header->meaning == Concept::MetNotMet))
                found.push_back(column);
        }
        if (words < 2)
            return Below::Nothing;
        if (found.size() == 1)
            results[level.header.level] = found.front();
    }
    if (results.size() != run.size())
        return Below::Unknown;
    columns.levels = std::move(results);
    return Below::Result;
}

/// True when a level is named in the rows above, over this column or a few to its left: "Kết quả" there is that of a level.
bool standsBelowLevel(const Survey& survey, grid::Cell cell)
{
    constexpr int widest = 3;
    return holdsWord(survey, cell.row - headerDepth + 1, cell.row - 1, [&](const HeaderCell& entry) {
        return entry.header.meaning == Concept::Level && entry.cell.column <= cell.column
               && entry.cell.column + widest > cell.column;
    });
}

/// Whether the "Không đạt" columns stand behind the levels: none stands before the first of them.
bool notMetStandsBehind(const Survey& survey, int row, const std::vector<std::vector<HeaderCell>>& runs)
{
    const int first = runs.front().front().cell.column;
    return !findInBand(survey, row, Concept::NotMet, -1, first, first);
}

std::optional<ResultHeader> readLevelHeader(const Survey& survey, int row, const std::vector<HeaderCell>& cells)
{
    ResultHeader header;
    header.firstRow = row;
    header.lastRow = row;
    int after = -1;
    const auto runs = levelRuns(cells);
    if (runs.empty())
        return std::nullopt;
    const bool behind = notMetStandsBehind(survey, row, runs);
    // of two runs below a title that names both parties the second is the external one; of three each must say it
    const bool externalBySecond = runs.size() == 2 && titleNamesExternal(survey, row);
    for (std::size_t i = 0; i < runs.size(); ++i)
    {
        const auto& run = runs[i];
        const int first = run.front().cell.column;
        const int last = run.back().cell.column;
        if (isIndicatorHeader(survey, row, first, last))
            return std::nullopt;
        ResultColumns columns;
        for (const HeaderCell& entry : run)
            columns.levels[entry.header.level] = entry.cell.column;
        if (run.size() < 2 || run[1].header.level > run[0].header.level)
            addGarbledLevels(survey, row, columns.levels);
        const int before = i + 1 < runs.size() ? runs[i + 1].front().cell.column : INT_MAX;
        readSplitLevels(survey, row, run, columns);
        Below below = columns.refusals.empty() ? Below::Nothing : Below::Result;
        if (below == Below::Nothing && !readRefusals(cells, after, before, columns))
            below = readSubColumns(survey, row, run, columns);
        header.readable = header.readable && below != Below::Unknown;
        if (below == Below::Result)
            header.lastRow = std::max(header.lastRow, row + 1);
        const auto notMet = !columns.refusals.empty() ? std::optional<grid::Cell>()
                            : behind                  ? findInBand(survey, row, Concept::NotMet, last, before, last)
                                                      : findInBand(survey, row, Concept::NotMet, after, first, first);
        if (notMet)
        {
            columns.notMet = notMet->column;
            header.firstRow = std::min(header.firstRow, notMet->row);
            header.lastRow = std::max(header.lastRow, notMet->row);
        }
        if (run.size() < 2 && !notMet && columns.refusals.empty())
            continue;
        const auto party = partyAbove(survey, row, columns.firstColumn(), after);
        // the second of two parties, unless it has labels of its own: then the table goes on beside itself
        const auto hasBefore = [&](Concept meaning) {
            return findInBand(survey, row, meaning, after, columns.firstColumn(), first).has_value();
        };
        const bool isBeside = i > 0 && (hasBefore(Concept::Criterion) || hasBefore(Concept::Title));
        columns.party = party.value_or(i == 1 && externalBySecond ? Party::External : Party::Self);
        if (!party && (runs.size() == 1 || isBeside))
            columns.party = header.columns.empty() ? partyOfTitle(survey, row) : header.columns.front().party;
        after = std::max(last, columns.lastColumn());
        header.columns.push_back(columns);
        for (const HeaderCell& entry : run)
            header.levelHeaders.emplace_back(entry.cell, entry.header.level);
    }
    keepFinal(survey, row, header);
    header.readable = header.readable && !isUnclearWhose(survey, row, header);
    return header.columns.empty() ? std::nullopt : std::optional(header);
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

/// True when a column of indicators runs down beside one of these from a few rows above: what stands there are results
/// and no headers.
bool isInsideForm(const Survey& survey, int row, const ResultColumns& columns)
{
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

/// True when the cells below a header are levels, "Mức 2", "2", and nothing else.
bool holdsLevels(const grid::Grid& grid, int row, int column)
{
    constexpr int looked = 12;
    constexpr int fewest = 2;
    int levels = 0;
    bool isOther = false;
    for (int below = row + 1; below <= row + looked; ++below)
    {
        const grid::Value& value = grid.at({below, column});
        const std::string_view folded = grid.folded(value);
        const Mark mark = readMark(grid.text(value), folded, Column::Result);
        const bool isNumber = value.kind == grid::ValueKind::Number;
        const bool isLevel = isNumber ? isLevelNumber(value.number) : mark.sign == Sign::Level;
        levels += isLevel ? 1 : 0;
        isOther = isOther || (!isLevel && (isNumber || mark.sign == Sign::Unreadable || mark.sign == Sign::Met));
    }
    return levels >= fewest && !isOther;
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
        ResultColumns columns;
        columns.result = entry.cell.column;
        columns.party = meaning == Concept::ExternalResult ? Party::External
                        : meaning == Concept::SelfResult   ? Party::Self
                                                           : partyOfTitle(survey, row);
        header.columns.push_back(columns);
    }
    joinLevels(*survey.grid, row, header);
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
        return entry.header.meaning == Concept::Indicator && entry.cell.column >= firstColumn
               && entry.cell.column <= lastColumn + 1;
    });
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
        if (header)
            headers.push_back(std::move(*header));
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
