#include "recognise/column_numbers.hpp"
#include "recognise/gap.hpp"
#include "recognise/level_columns.hpp"
#include "recognise/recogniser.hpp"
#include "recognise/whose_result.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <climits>
#include <set>
#include <span>

/// Tables of entries below a line of headers: evidence lists, improvement plans, registers of certificates, plans of the
/// province, the yearly report. What a table is follows from which headers stand together (forms.md 1.6, 3.2, 3.3, 6).
namespace datchuan::recognise {

namespace {

using grid::Cell;

using Columns = std::map<Concept, int>;

bool has(const Columns& columns, Concept meaning)
{
    return columns.contains(meaning);
}

bool hasAny(const Columns& columns, std::initializer_list<Concept> meanings)
{
    return std::ranges::any_of(meanings, [&](Concept meaning) { return columns.contains(meaning); });
}

/// The texts of a header, of the lines above it and of the second line that it may have.
std::vector<std::string_view> textsAround(const grid::Grid& grid, int row)
{
    constexpr int linesAbove = 8;
    std::vector<std::string_view> texts;
    for (int line = std::max(0, row - linesAbove); line <= row + 1; ++line)
        if (const auto* cells = grid.row(line))
            for (const auto* filled = grid.begin(*cells); filled != grid.end(*cells); ++filled)
                texts.push_back(grid.folded(filled->value));
    return texts;
}

bool saysAny(std::string_view text, std::span<const std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// "Kế hoạch", "Phụ lục", "Danh sách kèm theo": the list is attached to a plan; "Danh sách trường đề nghị công nhận đạt
/// chuẩn quốc gia" is one.
bool isOfPlan(std::string_view text)
{
    return text.find("de nghi cong nhan") != std::string_view::npos || text.starts_with("ke hoach")
           || text.starts_with("phu luc") || text.find("danh sach kem theo") != std::string_view::npos
           || text.find("kem theo ke hoach") != std::string_view::npos;
}

/// The official title of the plan (forms.md 1.6, 3.2).
bool isTitleOfImprovement(std::string_view text)
{
    constexpr std::size_t longest = 120;
    return text.size() <= longest && text.find("ke hoach cai tien chat luong") != std::string_view::npos;
}

/// Work plans of other matters have the same columns.
bool isOfImprovement(std::string_view text)
{
    constexpr std::array<std::string_view, 4> words{"cai tien", "tieu chi", "tieu chuan", "chat luong"};
    return saysAny(text, words);
}

/// What the list of schools is about.
bool isOfRecognition(std::string_view text)
{
    constexpr std::array<std::string_view, 5> words{"chuan quoc gia", "cqg", "kiem dinh", "kdcl", "chuan qg"};
    return saysAny(text, words);
}

/// Lists of other papers and matters of schools look alike: libraries, phổ cập, food safety, posts, awards.
bool isOfOtherMatter(std::string_view text)
{
    constexpr std::array<std::string_view, 10> words{"pho cap",    "xoa mu",   "thu vien", "thuc pham", "ve sinh",
                                                     "phong chay", "bo nhiem", "van hoa",  "thi dua",   "khen thuong"};
    return saysAny(text, words);
}

/// Lists of persons name their schools too: certificates, insurance, transfers.
bool isNameOfPerson(std::string_view text)
{
    return text == "ho va ten" || text == "ho ten" || text == "ho, ten" || text == "ho va ten giao vien";
}

/// Lists of the province: they are told from other lists of schools by what is written around their header.
std::optional<TableKind> kindOfList(const Columns& columns, const grid::Grid& grid, int headerRow)
{
    using enum Concept;
    if (!hasAny(columns, {SchoolTotal, SchoolName, Decision}))
        return std::nullopt;
    const auto around = textsAround(grid, headerRow);
    const bool namesRecognition = std::ranges::any_of(around, isOfRecognition);
    if (has(columns, SchoolTotal)
        && (namesRecognition || hasAny(columns, {FinishedSelf, AssessedExternally, Grade, Degree})))
        return TableKind::MinistryReport;
    if (!namesRecognition && std::ranges::any_of(around, isOfOtherMatter))
        return std::nullopt;
    if (has(columns, SchoolName)
        && (has(columns, NewOrMaintained) || (has(columns, NewColumn) && has(columns, MaintainedColumn))
            || (hasAny(columns, {Degree, Grade, NewColumn, MaintainedColumn})
                && std::ranges::any_of(around, isOfPlan))))
        return TableKind::Plan;
    const bool ofSchools = namesRecognition || hasAny(columns, {Degree, Grade})
                           || (has(columns, ExpiresOn) && std::ranges::none_of(around, isNameOfPerson));
    if (has(columns, SchoolName)
        && ((ofSchools && hasAny(columns, {Decision, SignedOn, ExpiresOn})
             && hasAny(columns, {Degree, Grade, SignedOn, ExpiresOn}))
            || (has(columns, Requested) && hasAny(columns, {Degree, Grade, SelfAssessedOn}))))
        return TableKind::Register;
    if (has(columns, Decision) && has(columns, SignedOn) && hasAny(columns, {ExpiresOn, Degree, Grade}))
        return TableKind::Register;
    return std::nullopt;
}

std::optional<TableKind> kindOf(const Columns& columns, const grid::Grid& grid, int headerRow)
{
    using enum Concept;
    if (has(columns, EvidenceCode) && hasAny(columns, {EvidenceName, NumberAndDate, Issuer, Location}))
        return TableKind::EvidenceList;
    if (const auto list = kindOfList(columns, grid, headerRow))
        return list;
    if (has(columns, Improvement) && hasAny(columns, {Activity, Time, Responsible, Goal}))
        return TableKind::ImprovementPlan;
    if (has(columns, Activity) && has(columns, Time) && hasAny(columns, {Responsible, Resources})
        && (hasAny(columns, {Criterion, Standard, Progress, Weakness})
            || std::ranges::any_of(textsAround(grid, headerRow), isOfImprovement)))
        return TableKind::ImprovementPlan;
    if (has(columns, Time) && has(columns, Responsible)
        && std::ranges::any_of(textsAround(grid, headerRow), isTitleOfImprovement))
        return TableKind::ImprovementPlan;
    if (has(columns, Weakness) && hasAny(columns, {Cause, Situation, Activity}))
        return TableKind::ImprovementPlan;
    if (has(columns, ReviewTime) && has(columns, ReviewContent))
        return TableKind::ImprovementPlan;
    return std::nullopt;
}

/// The first and last columns of each table that a row of headers may head, from left to right.
std::vector<std::pair<int, int>> partsOf(const Survey& survey, int row)
{
    std::set<int> words;
    for (int down = 0; down <= 1; ++down)
        if (const auto line = survey.headersByRow.find(row + down); line != survey.headersByRow.end())
            for (const auto& entry : line->second)
                words.insert(entry.cell.column);
    std::vector<std::pair<int, int>> parts;
    for (const int column : words)
    {
        if (parts.empty() || areApart(*survey.grid, row, parts.back().second, column))
            parts.emplace_back(column, column);
        parts.back().second = column;
    }
    return parts;
}

/// "Mã" above codes of criteria, and of nothing else.
bool holdsCriteria(const Survey& survey, int headerRow, int column)
{
    constexpr int looked = 10;
    constexpr int fewest = 3;
    int criteria = 0;
    for (int row = headerRow + 1; row <= headerRow + looked; ++row)
    {
        if (survey.grid->isEmpty({row, column}))
            continue;
        const auto codes = survey.codes(column, row - 1, row);
        if (codes.empty() || codes.front()->mention.kind == CodeKind::Item)
            return false;
        criteria += codes.front()->mention.kind == CodeKind::Criterion ? 1 : 0;
    }
    return criteria >= fewest;
}

constexpr int entriesLookedAt = 10;

/// How many of the first entries below a header are texts that `isWanted`; nothing when one is something else.
template <typename IsWanted>
int countTexts(const grid::Grid& grid, int headerRow, int column, IsWanted isWanted)
{
    int wanted = 0;
    for (int row = headerRow + 1; row <= headerRow + entriesLookedAt; ++row)
        if (const std::string_view folded = grid.folded({row, column}); !folded.empty())
        {
            if (!isWanted(folded))
                return 0;
            ++wanted;
        }
    return wanted;
}

/// "[H1-1.1-01]", "MC.1.1.01", without regard to small slips: what no other column holds.
bool looksLikeEvidenceCode(std::string_view folded)
{
    constexpr std::size_t longest = 20;
    const std::size_t begin = folded.find_first_not_of("[( ");
    if (begin == std::string_view::npos || folded.size() > longest)
        return false;
    const std::string_view code = folded.substr(begin);
    const bool isBox = code.size() > 2 && code[0] == 'h' && text::isDigit(static_cast<unsigned char>(code[1]));
    return (isBox || code.starts_with("mc."))
           && std::ranges::count_if(code, [](char c) { return text::isDigit(static_cast<unsigned char>(c)); }) >= 4;
}

bool saysNewOrMaintained(std::string_view folded)
{
    constexpr std::array<std::string_view, 9> words{
        "moi",    "cong nhan moi", "duy tri",     "cong nhan duy tri",    "cong nhan lai",
        "cn moi", "cn lai",        "nang muc do", "cong nhan nang muc do"};
    return std::ranges::find(words, folded) != words.end();
}

/// Columns that their entries tell, whatever their headers say.
void addByEntries(const Survey& survey, int row, const std::pair<int, int>& part, Columns& columns)
{
    const auto* line = survey.grid->row(row);
    if (line == nullptr)
        return;
    constexpr int fewestCodes = 3;
    constexpr int fewestSchools = 2;
    const bool needsCode = !columns.contains(Concept::EvidenceCode);
    const bool needsKind = columns.contains(Concept::SchoolName) && !columns.contains(Concept::NewOrMaintained);
    const bool needsResult = columns.contains(Concept::SchoolName) && !columns.contains(Concept::SelfResult)
                             && !columns.contains(Concept::SchoolTotal);
    for (const auto* filled = survey.grid->begin(*line); filled != survey.grid->end(*line); ++filled)
    {
        const int column = filled->column;
        if (column < part.first - 1 || column > part.second + 1)
            continue;
        const std::string_view word = survey.grid->folded(filled->value);
        const bool saysCode = word.starts_with("ma ") || word.find(" ma ") != std::string_view::npos;
        if (needsCode && saysCode && countTexts(*survey.grid, row, column, looksLikeEvidenceCode) >= fewestCodes)
            columns.try_emplace(Concept::EvidenceCode, column);
        const auto party = needsResult ? partyIn(word) : std::nullopt;
        if (party && survey.headerAt({row, column}) == nullptr && holdsLevels(*survey.grid, row, column))
            columns.try_emplace(*party == Party::Self ? Concept::SelfResult : Concept::ExternalResult, column);
        if (needsKind && countTexts(*survey.grid, row, column, saysNewOrMaintained) >= fewestSchools)
            columns.try_emplace(Concept::NewOrMaintained, column);
    }
}

/// The headers between two columns of a row and, where headers are merged over two lines, of the one below.
Columns columnsOf(const Survey& survey, int row, const std::pair<int, int>& part)
{
    Columns columns;
    for (int down = 0; down <= 1; ++down)
        if (const auto line = survey.headersByRow.find(row + down); line != survey.headersByRow.end())
            for (const auto& entry : line->second)
                if (entry.header.meaning != Concept::Level && part.first <= entry.cell.column
                    && entry.cell.column <= part.second)
                    columns.try_emplace(entry.header.meaning, entry.cell.column);
    if (const auto code = columns.find(Concept::EvidenceCode);
        code != columns.end() && holdsCriteria(survey, row, code->second))
        columns.erase(code);
    addByEntries(survey, row, part, columns);
    if (columns.contains(Concept::SchoolTotal)) // beside the number of all schools a result counts schools
        for (const auto& [result, counted] : {std::pair{Concept::SelfResult, Concept::FinishedSelf},
                                              std::pair{Concept::ExternalResult, Concept::AssessedExternally}})
            if (const auto column = columns.find(result); column != columns.end())
                columns.try_emplace(counted, column->second);
    return columns;
}

/// The tables that a row of headers heads, from left to right.
std::vector<std::pair<TableKind, Columns>> readHeaderRow(const SheetView& view, int row)
{
    std::vector<std::pair<TableKind, Columns>> headers;
    for (const auto& part : partsOf(view.survey, row))
    {
        Columns columns = columnsOf(view.survey, row, part);
        if (const auto kind = kindOf(columns, view.sheet.grid, row))
            headers.emplace_back(*kind, std::move(columns));
    }
    return headers;
}

/// The last line of the header: the next one too, when it holds headers and nothing else.
int lastHeaderRow(const SheetView& view, int row)
{
    const auto* below = view.sheet.grid.row(row + 1);
    if (below == nullptr)
        return row;
    for (const auto* filled = view.sheet.grid.begin(*below); filled != view.sheet.grid.end(*below); ++filled)
        if (view.survey.headerAt({row + 1, filled->column}) == nullptr)
            return row;
    return row + 1;
}

/// True when a word of this row of headers stands in the columns of a table.
bool isAcross(const SheetView& view, int row, const grid::Range& table)
{
    const auto line = view.survey.headersByRow.find(row);
    return line != view.survey.headersByRow.end() && std::ranges::any_of(line->second, [&](const auto& word) {
               return table.columns().contains(word.cell.column);
           });
}

/// The row where another header begins, not that of a table beside this one. A numbered row is an entry, though its words
/// may be those of headers: a document "Kế hoạch cải tiến chất lượng" issued by "Trường".
int nextHeader(const SheetView& view, const Table& table)
{
    const auto number = table.columns.find(Concept::RunningNumber);
    int row = view.survey.nextHeaderRow(table.headerRow);
    while (row != INT_MAX
           && (!isAcross(view, row, table.range)
               || (number != table.columns.end()
                   && view.sheet.grid.at({row, number->second}).kind == grid::ValueKind::Number)))
        row = view.survey.nextHeaderRow(row);
    return row;
}

/// The table below a header; `header` is the line of its columns.
Table readTable(const SheetView& view, TableKind kind, const grid::Range& header, const Columns& columns)
{
    const grid::Grid& grid = view.sheet.grid;
    Table table;
    table.kind = kind;
    table.sheet = view.index;
    table.columns = columns;
    table.headerRow = lastHeaderRow(view, header.first.row);
    table.range = {header.first, {table.headerRow, header.last.column}};
    const int last = std::min(nextHeader(view, table), INT_MAX - 1) - 1;
    int previous = table.headerRow;
    constexpr int widestGap = 3; // blank rows inside a list; more of them end it
    for (const auto& line : grid.rows())
    {
        if (line.row <= table.headerRow)
            continue;
        if (line.row > last || line.row > previous + widestGap + 1)
            break;
        bool inside = false;
        for (const auto* filled = grid.begin(line); filled != grid.end(line); ++filled)
            inside =
                inside || (filled->column >= table.range.first.column && filled->column <= table.range.last.column);
        if (!inside)
            continue;
        previous = line.row;
        if (isColumnNumberRow(grid, line))
        {
            table.columnNumberRow = Cell{line.row, grid.begin(line)->column};
            continue;
        }
        table.records.push_back(line.row);
        table.range.include({line.row, table.range.first.column});
    }
    return table;
}

} // namespace

std::vector<Table> recogniseRecordTables(const SheetView& view)
{
    std::vector<Table> tables;
    for (const auto& [row, cells] : view.survey.headersByRow)
    {
        if (cells.size() < 2)
            continue;
        for (const auto& [kind, columns] : readHeaderRow(view, row))
        {
            grid::Range header{{row, columns.begin()->second}, {row, columns.begin()->second}};
            for (const auto& [meaning, column] : columns)
                header.include({row, column});
            const auto before = std::find_if(tables.rbegin(), tables.rend(), [&](const Table& other) {
                return other.range.columns().overlaps(header.columns());
            });
            if (before != tables.rend() && before->range.first.row < row && row <= before->headerRow)
                continue; // the second line of its header
            Table table = readTable(view, kind, header, columns);
            // the same header again after a page break
            if (before != tables.rend() && before->kind == kind && before->columns == columns)
            {
                std::ranges::copy(table.records, std::back_inserter(before->records));
                before->range.include(table.range.last);
            }
            else
                tables.push_back(std::move(table));
        }
    }
    return tables;
}

} // namespace datchuan::recognise
