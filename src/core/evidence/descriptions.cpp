#include "evidence/descriptions.hpp"

#include "recognise/code.hpp"
#include "recognise/gap.hpp"
#include "text/ascii.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace datchuan::evidence {

using text::isDigit;

using grid::Cell;
using recognise::Concept;
using recognise::Table;
using recognise::TableKind;

namespace {

/// "1. ", "2) ", "III. " in front of a heading.
std::string_view withoutNumber(std::string_view folded)
{
    const std::size_t end = folded.find_first_not_of("0123456789iv");
    if (end == 0 || end == std::string_view::npos || (folded[end] != '.' && folded[end] != ')' && folded[end] != '/'))
        return folded;
    const std::size_t start = folded.find_first_not_of(".)/ ", end);
    return start == std::string_view::npos ? std::string_view() : folded.substr(start);
}

enum class Heading { None, Situation, Strength, Weakness, Plan, Result, Evidence };

/// A heading of a form and how much of the text it takes; the rest may already be the description.
struct ReadHeading
{
    Heading heading = Heading::None;
    std::string_view rest;
    bool numbered = false;
};

ReadHeading headingOf(std::string_view folded)
{
    if (folded.empty()
        || (!isDigit(folded.front()) && std::string_view("mdktic").find(folded.front()) == std::string_view::npos))
        return {};
    const std::string_view text = withoutNumber(folded);
    const bool numbered = text.size() != folded.size();
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
                                                       {"tu danh gia", Heading::Result},
                                                       {"minh chung kem theo", Heading::Evidence},
                                                       {"cac minh chung", Heading::Evidence},
                                                       {"danh muc minh chung", Heading::Evidence},
                                                       {"ma minh chung", Heading::Evidence},
                                                       {"minh chung", Heading::Evidence}});
    for (const Word& word : words)
        if (text.starts_with(word.text))
        {
            const std::string_view rest = text.substr(word.text.size());
            // "Điểm mạnh của trường là …" is a sentence; "1. Mô tả hiện trạng (Mức 1, 2, 3)" is a heading
            const bool goesOn = rest.find_first_not_of(":. ") != std::string_view::npos && rest.front() != ':';
            if (goesOn && (!numbered || word.heading == Heading::Evidence))
                return {};
            const std::size_t colon = rest.find(':');
            return {word.heading, colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1),
                    numbered};
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

/// True when codes are cited in these rows of a form.
bool citesWithin(const std::vector<CodeCell>& cells, const Table& form, int firstRow, int lastRow)
{
    const grid::Place from{form.sheet, {firstRow, 0}};
    const auto first = std::ranges::lower_bound(cells, from, {}, &CodeCell::place);
    const auto last =
        std::ranges::lower_bound(first, cells.end(), grid::Place{form.sheet, {lastRow + 1, 0}}, {}, &CodeCell::place);
    return std::any_of(first, last, [&](const CodeCell& cell) { return form.strip.contains(cell.place.cell.column); });
}

using Line = std::span<const grid::Grid::Filled>;

/// True for the only text of a row, or one with a single text beside it: no header of a table.
bool isHeadingRow(const grid::Grid& grid, const Line& cells)
{
    return cells.size() == 1 || (cells.size() == 2 && !recognise::readHeader(grid.folded(cells.back().value)));
}

/// The table of verdicts, its result, the title of the next form.
bool endsEvidence(const grid::Grid& grid, const Table& form, int row, const Line& cells)
{
    const std::string_view folded = grid.folded(cells.front().value);
    const auto code = recognise::readCode(folded);
    return row == form.headerRow || (code && code->labelled) || folded.starts_with("ket qua:")
           || folded.starts_with("phieu danh gia") || isSignature(folded)
           || std::ranges::any_of(form.indicators,
                                  [&](const auto& indicator) { return indicator.mark.cell.row == row; });
}

/// What stands below the headings "Minh chứng" of a form, also behind its table of verdicts.
Section evidenceOf(const grid::Grid& grid, const Table& form, int lastRow)
{
    Section evidence;
    bool open = false;
    const auto first = std::ranges::lower_bound(grid.rows(), form.range.first.row, {}, &grid::Grid::Row::row);
    for (auto line = first; line != grid.rows().end() && line->row <= lastRow; ++line)
    {
        const Line cells = grid.within(*line, form.strip);
        if (cells.empty())
            continue;
        const ReadHeading read = headingOf(grid.folded(cells.front().value));
        const bool begins = read.heading == Heading::Evidence && isHeadingRow(grid, cells);
        if (!begins && (read.heading != Heading::None || endsEvidence(grid, form, line->row, cells)))
            open = false;
        open = open || begins;
        if (!open)
            continue;
        evidence.lastRow = line->row;
        for (const auto& filled : cells)
        {
            const Cell cell{line->row, filled.column};
            const bool isHeading = begins && &filled == &cells.front();
            if (isHeading && !evidence.heading)
            {
                evidence.heading = cell;
                evidence.firstRow = line->row;
            }
            if (filled.value.kind == grid::ValueKind::Text && !saysNothing(isHeading ? read.rest : grid.folded(cell)))
                evidence.texts.push_back(cell);
        }
    }
    return evidence;
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
        description.cites = citesWithin(cells, form, first, last);
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
        if (recognise::isCriteriaTable(table->kind))
        {
            for (const recognise::CriterionRow& row : table->rows)
                part.codes.emplace(row.codeCell.row, row.code);
            for (int row = table->range.first.row; row <= table->headerRow; ++row)
                if (const auto* line = grid.row(row))
                    for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
                        if (const auto header = recognise::readHeader(grid.folded(filled->value));
                            header && !header->misspelt && header->meaning == Concept::EvidenceCode
                            && filled->column != table->rows.front().codeCell.column // "Mã" above the criteria
                            && !recognise::areApart(grid, row, table->range.last.column, filled->column))
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

const Part* partAt(const std::vector<Part>& parts, grid::Cell cell)
{
    constexpr int mostSideBySide = 4; // forms
    auto part = std::ranges::upper_bound(parts, cell.row, {}, &Part::firstRow);
    for (int looked = 0; looked < mostSideBySide && part != parts.begin(); ++looked)
        if ((--part)->lastRow >= cell.row && part->table->strip.contains(cell.column))
            return &*part;
    return nullptr;
}

FormSections sectionsOf(const grid::Grid& grid, const Table& form)
{
    FormSections sections;
    Section* current = nullptr;
    const auto first = std::ranges::lower_bound(grid.rows(), form.range.first.row, {}, &grid::Grid::Row::row);
    for (auto line = first; line != grid.rows().end() && line->row <= form.headerRow; ++line)
        for (const auto& filled : grid.within(*line, form.strip))
        {
            const Cell cell{line->row, filled.column};
            const std::string_view folded = grid.folded(cell);
            const ReadHeading read = headingOf(folded);
            // "Minh chứng: …" behind each indicator belongs to the description
            const bool inside = read.heading == Heading::Evidence && !read.numbered && current == &sections.situation;
            if (read.heading != Heading::None && !inside)
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
            if (filled.value.kind == grid::ValueKind::Text && !saysNothing(folded))
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

namespace {

/// The last row before the next table of the sheet in the columns of a form.
int lastRowOf(const grid::Grid& grid, const Table& form, const std::vector<Table>& tables)
{
    int last = grid.usedRange().last.row;
    for (const Table& other : tables)
        if (other.sheet == form.sheet && other.range.first.row > form.range.first.row
            && other.range.columns().overlaps(form.strip))
            last = std::min(last, other.range.first.row - 1);
    return last;
}

/// The places of a form in which codes are cited: its description, else what stands below "Minh chứng", else its column
/// of codes.
void describeForm(const grid::Grid& grid, const Table& form, int lastRow, const std::vector<CodeCell>& cells,
                  std::vector<Description>& all)
{
    const std::string& code = form.rows.front().code;
    const Section evidence = evidenceOf(grid, form, lastRow);
    const bool cites = evidence.heading && citesWithin(cells, form, evidence.firstRow, evidence.lastRow);
    if (const auto column = form.columns.find(Concept::Situation); column != form.columns.end())
    {
        const std::size_t before = all.size();
        describeLevels(grid, form, column->second, cells, all);
        for (std::size_t i = before; i < all.size(); ++i)
            all[i].cites = all[i].cites || cites;
        return;
    }
    if (const Section situation = sectionsOf(grid, form).situation; situation.heading)
        all.push_back({{form.sheet, *situation.heading},
                       code,
                       0,
                       !situation.texts.empty(),
                       cites || citesWithin(cells, form, situation.firstRow, situation.lastRow)});
    else if (evidence.heading)
        all.push_back({{form.sheet, *evidence.heading}, code, 0, !evidence.texts.empty(), cites});
    else if (const auto codes = form.columns.find(Concept::EvidenceCode); codes != form.columns.end())
    {
        const int first = form.indicators.front().mark.cell.row;
        bool filled = false;
        for (int row = first; row <= form.range.last.row; ++row)
            filled = filled || grid.isText({row, codes->second});
        all.push_back({{form.sheet, {first, codes->second}},
                       code,
                       0,
                       filled,
                       citesWithin(cells, form, first, form.range.last.row)});
    }
}

} // namespace

std::vector<Description> findDescriptions(const grid::Workbook& workbook, const std::vector<Table>& tables,
                                          const std::vector<CodeCell>& cells)
{
    std::vector<Description> all;
    for (const Table& table : tables)
    {
        const grid::Grid& grid = workbook.sheets[static_cast<std::size_t>(table.sheet)].grid;
        if (recognise::isCriteriaTable(table.kind))
            describeSummary(grid, partsOf(grid, {&table}).front(), cells, all);
        else if (table.kind == TableKind::IndicatorForm)
            describeForm(grid, table, lastRowOf(grid, table, tables), cells, all);
    }
    return all;
}

} // namespace datchuan::evidence
