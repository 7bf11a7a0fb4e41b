#include "recognise/survey.hpp"

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
        m_meanings.clear();
        m_pool = &pool;
    }
    const auto [entry, isNew] = m_meanings.try_emplace(id);
    if (isNew)
    {
        const std::string& raw = pool.text(id);
        if (raw.size() <= longestHeader)
            entry->second.header = readHeader(pool.folded(id));
        if (raw.size() <= longestLabel && mayBeginWithCode(raw))
            entry->second.code = readCode(pool.folded(id));
    }
    return entry->second;
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
    if (const auto entries = codesByColumn.find(column); entries != codesByColumn.end())
        for (const CodeCell& entry : entries->second)
            if (entry.cell.row > first && entry.cell.row <= last)
                found.push_back(&entry);
    return found;
}

Survey survey(const grid::Grid& grid, TextMeanings& meanings)
{
    Survey result;
    result.grid = &grid;
    for (const grid::Grid::Row& row : grid.rows())
    {
        bool holdsCode = false;
        std::set<std::pair<Concept, int>> concepts;
        for (const auto* filled = grid.begin(row); filled != grid.end(row); ++filled)
        {
            const grid::Cell cell{row.row, filled->column};
            if (filled->value.kind == grid::ValueKind::Text)
            {
                const auto& meaning = meanings.of(grid.pool(), filled->value.text);
                if (meaning.header)
                {
                    result.headersByRow[row.row].push_back({cell, *meaning.header});
                    concepts.emplace(meaning.header->meaning, meaning.header->level);
                }
                if (meaning.code)
                {
                    const auto form = meaning.code->floatImage ? CodeForm::FloatImage : CodeForm::Text;
                    result.codesByColumn[cell.column].push_back({cell, *meaning.code, form});
                    holdsCode = true;
                }
            }
            else if (filled->value.kind == grid::ValueKind::Number)
            {
                if (auto code = readCode(filled->value.number))
                {
                    const auto form = isFloatImage(filled->value.number) ? CodeForm::FloatImage : CodeForm::Number;
                    result.codesByColumn[cell.column].push_back(
                        {cell, CodeMention{CodeKind::Criterion, *code, {}, false}, form});
                }
            }
        }
        if (holdsCode)
            result.codeRows.insert(row.row);
        // a row of results ("Đạt", "Không đạt") is no header row: its criterion code tells
        if (concepts.size() >= 2 && !holdsCode)
            result.headerRows.insert(row.row);
    }
    return result;
}

} // namespace datchuan::recognise
