#include "evidence/descriptions.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace datchuan::evidence {

using grid::Cell;
using recognise::Concept;
using recognise::Table;
using recognise::TableKind;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "1. ", "2) ", "III. " in front of a heading.
std::string_view withoutNumber(std::string_view folded)
{
    const std::size_t end = folded.find_first_not_of("0123456789iv");
    if (end == 0 || end == std::string_view::npos || (folded[end] != '.' && folded[end] != ')' && folded[end] != '/'))
        return folded;
    const std::size_t start = folded.find_first_not_of(".)/ ", end);
    return start == std::string_view::npos ? std::string_view() : folded.substr(start);
}

enum class Heading { None, Situation, Strength, Weakness, Plan, Result };

/// A heading of a form and how much of the text it takes; the rest may already be the description.
struct ReadHeading
{
    Heading heading = Heading::None;
    std::string_view rest;
};

ReadHeading headingOf(std::string_view folded)
{
    if (folded.empty()
        || (!isDigit(folded.front()) && folded.front() != 'm' && folded.front() != 'd' && folded.front() != 'k'
            && folded.front() != 't' && folded.front() != 'i'))
        return {};
    const std::string_view text = withoutNumber(folded);
    struct Word
    {
        std::string_view text;
        Heading heading;
    };
    static constexpr auto words = std::to_array<Word>({{"mo ta hien trang", Heading::Situation},
                                                       {"diem manh", Heading::Strength},
                                                       {"diem yeu", Heading::Weakness},
                                                       {"ke hoach cai tien chat luong", Heading::Plan},
                                                       {"ke hoach cai tien", Heading::Plan},
                                                       {"tu danh gia", Heading::Result}});
    for (const Word& word : words)
        if (text.starts_with(word.text))
        {
            const std::string_view rest = text.substr(word.text.size());
            const bool numbered = text.size() != folded.size();
            // "Điểm mạnh của trường là …" is a sentence; "1. Mô tả hiện trạng (Mức 1, 2, 3)" is a heading
            if (!numbered && rest.find_first_not_of(":. ") != std::string_view::npos && rest.front() != ':')
                return {};
            const std::size_t colon = rest.find(':');
            return {word.heading, colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1)};
        }
    return {};
}

/// "Mức 1:", "Mức 1, chỉ báo a)", "…", "(viết không quá 2 trang)": lines of the form that say nothing yet.
bool saysNothing(std::string_view folded)
{
    if (folded.starts_with('(') && folded.ends_with(')') && folded.find(')') == folded.size() - 1
        && folded.find('[') == std::string_view::npos)
        return true;
    const auto isWordChar = [](char c) {
        return (c >= 'a' && c <= 'z') || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
    };
    while (!folded.empty())
    {
        const auto start = std::ranges::find_if(folded, isWordChar);
        const auto end = std::find_if_not(start, folded.end(), isWordChar);
        const std::string_view word(start, end);
        // letters of indicators and numbers of levels have one sign
        if (word.size() > 1 && word != "muc" && word != "chi" && word != "bao" && word != "…")
            return false;
        folded.remove_prefix(static_cast<std::size_t>(end - folded.begin()));
    }
    return true;
}

bool citesWithin(const std::vector<CodeCell>& cells, int sheet, int firstRow, int lastRow)
{
    const grid::Place from{sheet, {firstRow, 0}};
    const auto first = std::ranges::lower_bound(cells, from, {}, &CodeCell::place);
    return first != cells.end() && first->place.sheet == sheet && first->place.cell.row <= lastRow;
}

void describeSummary(const grid::Grid& grid, const Part& part, const std::vector<CodeCell>& cells,
                     std::vector<Description>& all)
{
    const bool used = part.codeColumn && std::ranges::any_of(part.codes, [&](const auto& row) {
                          return grid.isText({row.first, *part.codeColumn});
                      });
    if (!used) // empty, or numbers that count documents: the codes stand elsewhere, or nowhere yet
        return;
    for (const auto& [row, code] : part.codes)
    {
        const grid::Place place{part.table->sheet, {row, *part.codeColumn}};
        const auto cell = std::ranges::lower_bound(cells, place, {}, &CodeCell::place);
        all.push_back({place, code, 0, !grid.isEmpty(place.cell), cell != cells.end() && cell->place == place});
    }
}

/// Biểu 1: a row for each level, with a description of its own.
void describeLevels(const grid::Grid& grid, const Table& form, int column, const std::vector<CodeCell>& cells,
                    std::vector<Description>& all)
{
    for (std::size_t i = 0; i < form.indicators.size(); ++i)
    {
        const int level = form.indicators[i].level;
        if (i > 0 && form.indicators[i - 1].level == level)
            continue;
        std::size_t next = i + 1;
        while (next < form.indicators.size() && form.indicators[next].level == level)
            ++next;
        const int first = form.indicators[i].mark.cell.row;
        const int last = next < form.indicators.size() ? form.indicators[next].mark.cell.row - 1 : form.range.last.row;
        Description description{{form.sheet, {first, column}}, form.rows.front().code, level, false, false};
        for (int row = first; row <= last; ++row)
            description.filled = description.filled || grid.isText({row, column});
        description.cites = citesWithin(cells, form.sheet, first, last);
        all.push_back(std::move(description));
    }
}

} // namespace

std::string Part::criterionAt(int row) const
{
    if (table->kind == TableKind::IndicatorForm)
        return table->rows.front().code;
    const auto code = codes.find(row);
    return code == codes.end() ? std::string() : code->second;
}

std::vector<Part> partsOf(const grid::Grid& grid, const std::vector<const Table*>& tables)
{
    std::vector<Part> parts;
    for (const Table* table : tables)
    {
        Part part{table, table->range.first.row, table->range.last.row, {}, {}};
        if (table->kind == TableKind::Summary || table->kind == TableKind::ExternalComparison)
        {
            for (const recognise::CriterionRow& row : table->rows)
                part.codes.emplace(row.codeCell.row, row.code);
            for (int row = table->range.first.row; row <= table->headerRow; ++row)
                if (const auto* line = grid.row(row))
                    for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
                        if (const auto header = recognise::readHeader(grid.folded(filled->value));
                            header && !header->misspelt && header->meaning == Concept::EvidenceCode
                            && filled->column != table->rows.front().codeCell.column) // "Mã" above the criteria
                            part.codeColumn = filled->column;
        }
        else if (const auto column = table->columns.find(Concept::EvidenceCode);
                 table->kind == TableKind::IndicatorForm && column != table->columns.end())
            part.codeColumn = column->second;
        parts.push_back(std::move(part));
    }
    std::ranges::stable_sort(parts, {}, &Part::firstRow);
    return parts;
}

const Part* partAt(const std::vector<Part>& parts, int row)
{
    const auto after = std::ranges::upper_bound(parts, row, {}, &Part::firstRow);
    if (after == parts.begin())
        return nullptr;
    const Part& part = *(after - 1);
    return row <= part.lastRow ? &part : nullptr;
}

FormSections sectionsOf(const grid::Grid& grid, const Table& form)
{
    FormSections sections;
    Section* current = nullptr;
    const auto first = std::ranges::lower_bound(grid.rows(), form.range.first.row, {}, &grid::Grid::Row::row);
    for (auto line = first; line != grid.rows().end() && line->row <= form.headerRow; ++line)
        for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
        {
            const Cell cell{line->row, filled->column};
            const std::string_view folded = grid.folded(cell);
            const ReadHeading read = headingOf(folded);
            if (read.heading != Heading::None)
            {
                current = read.heading == Heading::Situation  ? &sections.situation
                          : read.heading == Heading::Weakness ? &sections.weakness
                          : read.heading == Heading::Plan     ? &sections.plan
                                                              : nullptr;
                if (current != nullptr)
                {
                    *current = {};
                    current->heading = cell;
                    current->firstRow = line->row;
                    current->lastRow = line->row;
                    if (!saysNothing(read.rest))
                        current->texts.push_back(cell);
                }
                continue;
            }
            if (current == nullptr)
                continue;
            current->lastRow = line->row;
            if (filled->value.kind == grid::ValueKind::Text && !saysNothing(folded))
                current->texts.push_back(cell);
        }
    return sections;
}

std::optional<std::vector<Cell>> situationOf(const grid::Grid& grid, const Table& form)
{
    const auto column = form.columns.find(Concept::Situation);
    if (column == form.columns.end())
    {
        Section situation = sectionsOf(grid, form).situation;
        return situation.heading ? std::optional(std::move(situation.texts)) : std::nullopt;
    }
    std::vector<Cell> texts;
    for (int row = form.headerRow + 1; row <= form.range.last.row; ++row)
        if (const Cell cell{row, column->second}; row >= form.rows.front().codeCell.row && grid.isText(cell))
            texts.push_back(cell);
    return texts;
}

std::vector<Description> findDescriptions(const grid::Workbook& workbook, const std::vector<Table>& tables,
                                          const std::vector<CodeCell>& cells)
{
    std::vector<Description> all;
    for (const Table& table : tables)
    {
        const grid::Grid& grid = workbook.sheets[static_cast<std::size_t>(table.sheet)].grid;
        if (table.kind == TableKind::Summary || table.kind == TableKind::ExternalComparison)
            describeSummary(grid, partsOf(grid, {&table}).front(), cells, all);
        if (table.kind != TableKind::IndicatorForm)
            continue;
        if (const auto column = table.columns.find(Concept::Situation); column != table.columns.end())
        {
            describeLevels(grid, table, column->second, cells, all);
            continue;
        }
        const Section situation = sectionsOf(grid, table).situation;
        if (situation.heading)
            all.push_back({{table.sheet, *situation.heading},
                           table.rows.front().code,
                           0,
                           !situation.texts.empty(),
                           citesWithin(cells, table.sheet, situation.firstRow, situation.lastRow)});
    }
    return all;
}

} // namespace datchuan::evidence
