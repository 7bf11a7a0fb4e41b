#include "recognise/survey.hpp"

#include "recognise/numbered_levels.hpp"
#include "recognise/split_codes.hpp"

#include <algorithm>
#include <climits>

namespace datchuan::recognise {

namespace {

constexpr std::size_t longestHeader = 160; // bytes of raw text; headers are a few words
constexpr std::size_t longestLabel = 700;

/// Cheap look at the raw text before it is folded: can it begin with a code?
bool mayBeginWithCode(std::string_view raw)
{
    const std::size_t start = raw.find_first_not_of(" \t\n\r([");
    if (start == std::string_view::npos)
        return false;
    const char c = raw[start];
    return (c >= '0' && c <= '9') || c == 'T' || c == 't' || c == 'K' || c == 'k' || c == 'M' || c == 'm'
           || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

const TextMeanings::Meaning& TextMeanings::of(const grid::TextPool& pool, grid::TextPool::Id id)
{
    if (m_pool != &pool)
    {
        m_places.clear();
        m_meanings.assign(1, {});
        m_pool = &pool;
    }
    if (id >= m_places.size())
        m_places.resize(pool.size(), -1);
    int& place = m_places[id];
    if (place < 0)
    {
        Meaning meaning;
        const std::string& raw = pool.text(id);
        if (raw.size() <= longestHeader)
            meaning.header = readHeader(pool.folded(id));
        if (raw.size() <= longestLabel && mayBeginWithCode(raw))
            meaning.code = readCode(pool.folded(id));
        if (raw.size() <= longestLabel)
            meaning.isTitle = !m_titles->find(pool.folded(id)).empty();
        const bool nothing = !meaning.header && !meaning.code && !meaning.isTitle;
        place = nothing ? 0 : static_cast<int>(m_meanings.size());
        if (!nothing)
            m_meanings.push_back(std::move(meaning));
    }
    return m_meanings[static_cast<std::size_t>(place)];
}

const Header* Survey::headerAt(grid::Cell cell) const
{
    const auto row = headersByRow.find(cell.row);
    if (row == headersByRow.end())
        return nullptr;
    for (const HeaderCell& entry : row->second)
        if (entry.cell.column == cell.column)
            return &entry.header;
    return nullptr;
}

int Survey::nextHeaderRow(int row) const
{
    const auto next = headerRows.upper_bound(row);
    return next == headerRows.end() ? INT_MAX : *next;
}

std::vector<const Survey::CodeCell*> Survey::codes(int column, int first, int last) const
{
    std::vector<const CodeCell*> found;
    const auto entries = codesByColumn.find(column);
    if (entries == codesByColumn.end())
        return found;
    const auto rowOf = [](const CodeCell& entry) { return entry.cell.row; };
    for (auto entry = std::ranges::upper_bound(entries->second, first, {}, rowOf);
         entry != entries->second.end() && entry->cell.row <= last; ++entry)
        found.push_back(&*entry);
    return found;
}

bool isResultWord(Concept meaning)
{
    return meaning == Concept::Level || meaning == Concept::Met || meaning == Concept::NotMet
           || meaning == Concept::MetNotMet;
}

namespace {

/// "Tiêu chuẩn 1 | Không đạt | Mức 1 | Mức 2": the header of one standard's table. A row of results names two levels at
/// most, one a party.
bool namesAllLevels(const std::vector<Survey::HeaderCell>& words)
{
    std::set<std::pair<Concept, int>> results;
    for (const auto& word : words)
        if (word.header.meaning == Concept::Level || word.header.meaning == Concept::NotMet)
            results.emplace(word.header.meaning, word.header.level);
    return results.size() >= 3;
}

/// "Kết quả: | Đạt Mức 3": a conclusion in two cells, no header.
bool isConclusion(const grid::Grid& grid, const std::vector<Survey::HeaderCell>& words)
{
    if (words.size() != 2)
        return false;
    const Concept label = words.front().header.meaning;
    const Concept value = words.back().header.meaning;
    return (label == Concept::Result || label == Concept::SelfResult || label == Concept::ExternalResult)
           && (value == Concept::NotMet
               || (value == Concept::Level
                   && (grid.folded(words.back().cell).starts_with("dat ")
                       || grid.folded(words.front().cell).ends_with(':'))));
}

/// Columns with several official titles: their rows are criteria, also without codes.
std::map<int, std::set<int>> titledRows(const std::map<int, std::set<int>>& titleRowsByColumn)
{
    constexpr std::size_t several = 2;
    std::map<int, std::set<int>> columnsByRow;
    for (const auto& [column, rows] : titleRowsByColumn)
        if (rows.size() >= several)
            for (const int row : rows)
                columnsByRow[row].insert(column);
    return columnsByRow;
}

/// The first column beside a row's label from which on the row heads another table, whose codes begin further down.
/// INT_MAX when it heads none.
int headedBeside(const Survey& survey, int row, int label)
{
    constexpr int headerDepth = 4;
    constexpr std::ptrdiff_t fewest = 3;
    for (auto codes = survey.codesByColumn.upper_bound(label); codes != survey.codesByColumn.end(); ++codes)
    {
        const auto& cells = codes->second;
        const auto first = std::ranges::upper_bound(cells, row, {}, [](const auto& code) { return code.cell.row; });
        if (cells.end() - first >= fewest && first->cell.row <= row + headerDepth
            && (first == cells.begin() || std::prev(first)->cell.row < row - headerDepth
                || (std::prev(first)->mention.kind != first->mention.kind // "1.2. Đánh giá …" heads what follows
                    && first->mention.kind != CodeKind::Standard)))
            return codes->first;
    }
    return INT_MAX;
}

/// Takes out what stands beside a label: a header word right of a code or title is data, and so is the word of a result
/// right before it. A code further right belongs to something that stands beside the table; the words from `beside` on
/// head another one.
void dropData(std::vector<Survey::HeaderCell>& words, const std::set<int>& labels, int beside)
{
    std::erase_if(words, [&](const Survey::HeaderCell& word) {
        return (*labels.begin() < word.cell.column && word.cell.column < beside)
               || (isResultWord(word.header.meaning) && labels.contains(word.cell.column + 1));
    });
}

/// A row that repeats one word of a result more often than tables can stand side by side is a row of results: a school
/// of a matrix.
void dropRepeated(std::vector<Survey::HeaderCell>& words)
{
    constexpr int mostSideBySide = 7;
    const bool isForms = std::ranges::any_of(
        words, [](const Survey::HeaderCell& word) { return word.header.meaning == Concept::Indicator; });
    if (words.size() <= mostSideBySide || isForms) // "Chỉ báo | Đạt/Không đạt", for each level of each form
        return;
    std::map<std::pair<Concept, int>, int> counts;
    for (const Survey::HeaderCell& word : words)
        if (isResultWord(word.header.meaning))
            ++counts[{word.header.meaning, word.header.level}];
    if (std::ranges::any_of(counts, [](const auto& entry) { return entry.second > mostSideBySide; }))
        std::erase_if(words, [](const Survey::HeaderCell& word) { return isResultWord(word.header.meaning); });
}

/// The same beside the name of a standard, which may also head its table: only words of results can be data.
void dropResults(std::vector<Survey::HeaderCell>& words, const std::set<int>& standards, int beside)
{
    if (!namesAllLevels(words))
        std::erase_if(words, [&](const Survey::HeaderCell& word) {
            return *standards.begin() < word.cell.column && word.cell.column < beside
                   && isResultWord(word.header.meaning);
        });
}

} // namespace

Survey survey(const grid::Grid& grid, TextMeanings& meanings)
{
    Survey result;
    result.grid = &grid;
    std::map<int, std::set<int>> titleRowsByColumn;
    std::map<int, std::set<int>> labelsByRow;
    std::map<int, std::set<int>> standardsByRow;
    std::vector<Survey::HeaderCell> words;
    for (const grid::Grid::Row& row : grid.rows())
    {
        words.clear();
        for (const auto* filled = grid.begin(row); filled != grid.end(row); ++filled)
        {
            const grid::Cell cell{row.row, filled->column};
            if (filled->value.kind == grid::ValueKind::Text)
            {
                const auto& meaning = meanings.of(grid.pool(), filled->value.text);
                if (meaning.header)
                    words.push_back({cell, *meaning.header});
                if (meaning.code)
                {
                    const auto form = meaning.code->floatImage ? CodeForm::FloatImage : CodeForm::Text;
                    result.codesByColumn[cell.column].push_back({cell, *meaning.code, form});
                    (meaning.code->kind == CodeKind::Standard ? standardsByRow : labelsByRow)[row.row].insert(
                        cell.column);
                }
                else if (meaning.isTitle)
                    titleRowsByColumn[cell.column].insert(row.row);
            }
            else if (filled->value.kind == grid::ValueKind::Number)
            {
                if (auto code = readCode(filled->value.number))
                {
                    const auto form = isFloatImage(filled->value.number) ? CodeForm::FloatImage : CodeForm::Number;
                    result.codesByColumn[cell.column].push_back(
                        {cell, CodeMention{CodeKind::Criterion, *code, {}, false}, form});
                    labelsByRow[row.row].insert(cell.column);
                }
            }
        }
        dropRepeated(words);
        if (!words.empty())
            result.headersByRow.emplace_hint(result.headersByRow.end(), row.row, words);
    }
    for (Survey::CodeCell& code : splitCodes(result))
    {
        labelsByRow[code.cell.row].insert(code.cell.column);
        auto& cells = result.codesByColumn[code.cell.column];
        cells.insert(std::ranges::upper_bound(cells, code.cell, {}, &Survey::CodeCell::cell), std::move(code));
    }
    addNumberedLevels(result);
    for (auto& [row, columns] : titledRows(titleRowsByColumn))
        labelsByRow[row].merge(columns);
    for (auto line = result.headersByRow.begin(); line != result.headersByRow.end();)
    {
        if (const auto labels = labelsByRow.find(line->first); labels != labelsByRow.end())
            dropData(line->second, labels->second, headedBeside(result, line->first, *labels->second.begin()));
        if (const auto standards = standardsByRow.find(line->first); standards != standardsByRow.end())
            dropResults(line->second, standards->second, headedBeside(result, line->first, *standards->second.begin()));
        if (isConclusion(grid, line->second))
            line->second.clear();
        std::set<std::pair<Concept, int>> concepts;
        for (const auto& word : line->second)
            concepts.emplace(word.header.meaning, word.header.level);
        if (concepts.size() >= 2)
            result.headerRows.insert(line->first);
        line = line->second.empty() ? result.headersByRow.erase(line) : std::next(line);
    }
    return result;
}

} // namespace datchuan::recognise
