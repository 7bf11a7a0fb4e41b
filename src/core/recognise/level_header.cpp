#include "recognise/level_header.hpp"

#include "recognise/whose_result.hpp"
#include "text/similar.hpp"

#include <algorithm>
#include <climits>
#include <string_view>
#include <utility>

namespace datchuan::recognise {

namespace {

/// True when a level header goes on with the levels before it, up from Mức 1 or down to it.
bool continuesRun(const std::vector<HeaderCell>& run, const HeaderCell& entry)
{
    const int level = entry.header.level;
    const int last = run.back().header.level;
    if (run.size() == 1)
        return level > last || level + 1 == last;
    return run[1].header.level > run[0].header.level ? level > last : level < last;
}

/// Level headers of one row, cut where the numbers start again. Those that name their party may alternate: "TĐG mức 1 |
/// ĐGN mức 1 | TĐG mức 2 | …".
std::vector<std::vector<HeaderCell>> levelRuns(const Survey& survey, const std::vector<HeaderCell>& row)
{
    std::vector<std::vector<HeaderCell>> runs;
    const auto partyOf = [&](const HeaderCell& entry) { return partyIn(survey.grid->folded(entry.cell)); };
    for (const HeaderCell& entry : row)
    {
        if (entry.header.meaning != Concept::Level)
            continue;
        const auto party = partyOf(entry);
        auto run = std::find_if(runs.rbegin(), runs.rend(),
                                [&](const auto& other) { return partyOf(other.front()) == party; });
        if (run != runs.rbegin() && !party) // only what names its party goes on behind another one
            run = runs.rend();
        if (run == runs.rend() || !continuesRun(*run, entry))
        {
            runs.emplace_back();
            run = runs.rbegin();
        }
        run->push_back(entry);
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

/// True when a header beside the levels or between them begins as one of them and is not read: without its column a lower
/// level would pass for the result.
bool hasUnreadLevel(const Survey& survey, int row, const ResultColumns& columns)
{
    if (columns.levels.empty())
        return false;
    const auto [first, last] = std::minmax(columns.levels.begin()->second, columns.levels.rbegin()->second);
    for (int column = std::max(0, first - 1); column <= last + 1; ++column)
    {
        const std::string_view folded = survey.grid->folded({row, column});
        const bool isRead =
            std::ranges::any_of(columns.levels, [&](const auto& level) { return level.second == column; });
        if (!isRead && folded.starts_with("muc ") && folded.find_first_of("1234") != std::string_view::npos
            && survey.headerAt({row, column}) == nullptr)
            return true;
    }
    return false;
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
    Parties, ///< "TĐG | ĐGN": `columns` and `external` lead to them
    Unknown  ///< "a | b | c", "Nhóm | Hội đồng": which of them is the mark is not known
};

Below readSubColumns(const Survey& survey, int row, const std::vector<HeaderCell>& run, ResultColumns& columns,
                     ResultColumns& external)
{
    const int width = run.size() < 2 ? 1 : std::abs(run[1].cell.column - run[0].cell.column);
    if (width < 2)
        return Below::Nothing;
    const bool isData = std::ranges::any_of(
        survey.codesByColumn, [&](const auto& entry) { return !survey.codes(entry.first, row, row + 1).empty(); });
    if (isData)
        return Below::Nothing;
    std::map<int, int> results;
    std::map<Party, std::map<int, int>> parties;
    for (const HeaderCell& level : run)
    {
        int words = 0;
        std::vector<int> found;
        for (int column = level.cell.column; column < level.cell.column + width; ++column)
        {
            const std::string_view folded = survey.grid->folded({row + 1, column});
            words += folded.empty() ? 0 : 1;
            if (const auto party = partyIn(folded))
                parties[*party][level.header.level] = column;
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
    if (results.size() == run.size())
    {
        columns.levels = std::move(results);
        return Below::Result;
    }
    if (width > 2 || parties[Party::Self].size() != run.size() || parties[Party::External].size() != run.size())
        return Below::Unknown;
    columns.levels = std::move(parties[Party::Self]);
    external.levels = std::move(parties[Party::External]);
    external.party = Party::External;
    return Below::Parties;
}

/// Whether the "Không đạt" columns stand behind the levels: none stands before the first of them.
bool notMetStandsBehind(const Survey& survey, int row, const std::vector<std::vector<HeaderCell>>& runs)
{
    const int first = runs.front().front().cell.column;
    return !findInBand(survey, row, Concept::NotMet, -1, first, first);
}

/// One run of levels as the columns of a party.
class RunReader
{
public:
    RunReader(const Survey& survey, int row, const std::vector<HeaderCell>& cells)
        : m_survey(survey), m_row(row), m_cells(cells), m_runs(levelRuns(survey, cells))
    {
        m_header.firstRow = row;
        m_header.lastRow = row;
    }

    std::optional<ResultHeader> read()
    {
        if (m_runs.empty())
            return std::nullopt;
        m_behind = notMetStandsBehind(m_survey, m_row, m_runs);
        // of two runs below a title that names both parties the second is the external one; of three each must say it
        m_externalBySecond = m_runs.size() == 2 && titleNamesExternal(m_survey, m_row);
        for (std::size_t i = 0; i < m_runs.size(); ++i)
        {
            const int first = m_runs[i].front().cell.column;
            if (isIndicatorHeader(m_survey, m_row, first, m_runs[i].back().cell.column))
                return std::nullopt;
            if (!isBelowTarget(m_survey, m_row, first))
                readRun(i);
        }
        keepFinal(m_survey, m_row, m_header);
        m_header.readable = m_header.readable && !isUnclearWhose(m_survey, m_row, m_header);
        return m_header.columns.empty() ? std::nullopt : std::optional(m_header);
    }

private:
    void readRun(std::size_t i)
    {
        const auto& run = m_runs[i];
        const int first = run.front().cell.column;
        const int last = run.back().cell.column;
        const int before = i + 1 < m_runs.size() ? m_runs[i + 1].front().cell.column : INT_MAX;
        ResultColumns columns;
        ResultColumns external;
        for (const HeaderCell& entry : run)
            columns.levels[entry.header.level] = entry.cell.column;
        if (run.size() < 2 || run[1].header.level > run[0].header.level)
            addGarbledLevels(m_survey, m_row, columns.levels);
        const bool isUnread = hasUnreadLevel(m_survey, m_row, columns);
        readSplitLevels(m_survey, m_row, run, columns);
        Below below = columns.refusals.empty() ? Below::Nothing : Below::Result;
        if (below == Below::Nothing && !readRefusals(m_cells, m_after, before, columns))
            below = readSubColumns(m_survey, m_row, run, columns, external);
        m_header.readable = m_header.readable && below != Below::Unknown && !isUnread;
        if (below == Below::Result || below == Below::Parties)
            m_header.lastRow = std::max(m_header.lastRow, m_row + 1);
        if (columns.refusals.empty())
            findNotMet(m_behind ? findInBand(m_survey, m_row, Concept::NotMet, last, before, last)
                                : findInBand(m_survey, m_row, Concept::NotMet, m_after, first, first),
                       columns, external);
        if (run.size() < 2 && !columns.notMet && columns.refusals.empty())
            return;
        columns.party = below == Below::Parties ? Party::Self : partyOf(i, columns);
        m_after = std::max(last, columns.lastColumn());
        m_header.columns.push_back(columns);
        if (below == Below::Parties)
            m_header.columns.push_back(external);
        for (const HeaderCell& entry : run)
            m_header.levelHeaders.emplace_back(entry.cell, entry.header.level);
    }

    /// The column "Không đạt"; where each level has columns of two parties, so may this word.
    void findNotMet(std::optional<grid::Cell> word, ResultColumns& columns, ResultColumns& external)
    {
        if (!word)
            return;
        columns.notMet = word->column;
        m_header.firstRow = std::min(m_header.firstRow, word->row);
        m_header.lastRow = std::max(m_header.lastRow, word->row);
        if (!external.levels.empty()
            && partyIn(m_survey.grid->folded({m_row + 1, word->column + 1})) == Party::External)
            external.notMet = word->column + 1;
    }

    Party partyOf(std::size_t i, const ResultColumns& columns) const
    {
        if (const auto party = partyAbove(m_survey, m_row, columns.firstColumn(), m_after))
            return *party;
        // the second of two parties, unless it has labels of its own: then the table goes on beside itself
        const int first = m_runs[i].front().cell.column;
        const auto hasBefore = [&](Concept meaning) {
            return findInBand(m_survey, m_row, meaning, m_after, columns.firstColumn(), first).has_value();
        };
        const bool isBeside = i > 0 && (hasBefore(Concept::Criterion) || hasBefore(Concept::Title));
        if (m_runs.size() == 1 || isBeside)
            return m_header.columns.empty() ? partyOfTitle(m_survey, m_row) : m_header.columns.front().party;
        return i == 1 && m_externalBySecond ? Party::External : Party::Self;
    }

    const Survey& m_survey;
    const int m_row;
    const std::vector<HeaderCell>& m_cells;
    const std::vector<std::vector<HeaderCell>> m_runs;
    bool m_behind = false;
    bool m_externalBySecond = false;
    int m_after = -1; ///< the last column of the run before
    ResultHeader m_header;
};

} // namespace

std::optional<ResultHeader> readLevelHeader(const Survey& survey, int row, const std::vector<HeaderCell>& cells)
{
    return RunReader(survey, row, cells).read();
}

} // namespace datchuan::recognise
