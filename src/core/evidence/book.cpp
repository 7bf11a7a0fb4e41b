#include "evidence/book.hpp"

#include "evidence/descriptions.hpp"
#include "evidence/names.hpp"
#include "evidence/read.hpp"
#include "recognise/code.hpp"
#include "text/ascii.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace datchuan::evidence {

using text::isDigit;

using grid::Cell;
using grid::ValueKind;
using recognise::Concept;
using recognise::Table;
using recognise::TableKind;

namespace {

bool holdsTexts(TableKind kind)
{
    return kind == TableKind::IndicatorForm || kind == TableKind::Summary || kind == TableKind::Level4
           || kind == TableKind::ExternalComparison || kind == TableKind::ImprovementPlan;
}

/// "2026-2027" in the name of the sheet or in the lines above the header.
std::optional<int> schoolYearOf(const grid::Sheet& sheet, int headerRow)
{
    const auto find = [](std::string_view folded) -> std::optional<int> {
        const std::size_t word = folded.find("nam hoc");
        if (word == std::string_view::npos)
            return std::nullopt;
        const std::size_t digits = folded.find_first_of("0123456789", word);
        const auto year = digits == std::string_view::npos
                              ? std::nullopt
                              : recognise::readHeader(
                                  folded.substr(digits, folded.find_first_not_of("0123456789-/ ", digits) - digits));
        return year && year->meaning == Concept::Year ? std::optional(year->level) : std::nullopt;
    };
    if (const auto year = find(text::fold(sheet.name)))
        return year;
    constexpr int titleLines = 8;
    for (int row = std::max(0, headerRow - titleLines); row < headerRow; ++row)
        if (const auto* line = sheet.grid.row(row))
            for (const auto* filled = sheet.grid.begin(*line); filled != sheet.grid.end(*line); ++filled)
                if (const auto year = find(sheet.grid.folded(filled->value)))
                    return year;
    return std::nullopt;
}

/// Codes that can be read, of the convention that holds.
void collect(const Citation& citation, std::vector<std::string>& codes)
{
    for (const CodeReading& code : citation.codes)
        if (!code.canonical.empty() && code.verdict != Verdict::OtherConvention
            && std::ranges::find(codes, code.canonical) == codes.end())
            codes.push_back(code.canonical);
}

/// "-", "…", "chưa có": ways to write that there is no code.
bool saysNoCode(const Citation& code, std::string_view folded)
{
    return code.codes.empty() && folded.find_first_of("0123456789") == std::string_view::npos;
}

/// True when the text holds "a.b".
bool namesCode(std::string_view folded)
{
    for (std::size_t i = 1; i + 1 < folded.size(); ++i)
        if (folded[i] == '.' && isDigit(folded[i - 1]) && isDigit(folded[i + 1]))
            return true;
    return false;
}

/// The criterion that a list's rows are grouped under.
struct Group
{
    std::string criterion;
    bool fromNumber = false;
};

class Maker
{
public:
    Maker(const grid::Workbook& workbook, const std::vector<Table>& tables,
          const std::vector<const ruleset::RuleSet*>& sets, std::span<const ruleset::RuleSet> known)
        : m_workbook(workbook), m_tables(tables), m_sets(sets), m_known(known)
    {
    }

    Book make()
    {
        for (std::size_t sheet = 0; sheet < m_workbook.sheets.size(); ++sheet)
            readSheet(static_cast<int>(sheet));
        settleConvention();
        for (Entry& entry : m_book.entries)
            collect(entry.code, entry.codes);
        inheritMergedCodes();
        for (std::size_t i = 0; i < m_book.entries.size(); ++i)
            for (const std::string& code : m_book.entries[i].codes)
                m_book.listed[code].push_back(i);
        for (const CodeCell& cell : m_book.cells)
            if (cell.where != CodeCell::Where::List)
                noteCited(cell);
        std::ranges::stable_sort(m_book.cells, {}, &CodeCell::place);
        m_book.plan = readPlan(m_workbook, m_tables);
        m_book.descriptions = findDescriptions(m_workbook, m_tables, m_book.cells);
        for (const Description& description : m_book.descriptions)
            if (description.filled)
                m_book.described.insert(description.criterion);
        return std::move(m_book);
    }

private:
    const grid::Sheet& sheetOf(int index) const { return m_workbook.sheets[static_cast<std::size_t>(index)]; }
    const ruleset::RuleSet* setOf(int sheet) const { return m_sets[static_cast<std::size_t>(sheet)]; }
    Context contextOf(int sheet, Place place) const { return {setOf(sheet), m_known, place}; }

    void readSheet(int sheet)
    {
        std::vector<const Table*> lists;
        std::vector<const Table*> others;
        for (const Table& table : m_tables)
            if (table.sheet == sheet)
            {
                if (table.kind == TableKind::EvidenceList)
                    lists.push_back(&table);
                else if (holdsTexts(table.kind))
                    others.push_back(&table);
            }
        for (const Table* list : lists)
            readList(*list);
        if (!others.empty())
            readTexts(sheet, lists, others);
    }

    void readList(const Table& table)
    {
        const grid::Sheet& sheet = sheetOf(table.sheet);
        const std::size_t firstEntry = m_book.entries.size();
        const std::size_t firstCell = m_book.cells.size();
        m_book.lists.push_back(
            {&table, setOf(table.sheet), Convention::Unknown, schoolYearOf(sheet, table.range.first.row)});
        Group group;
        for (const int row : table.records)
            readRow(table, row, group);
        if (!isAboutEvidence(table, firstEntry))
        {
            m_book.lists.pop_back();
            m_book.entries.resize(firstEntry);
            m_book.cells.resize(firstCell);
        }
    }

    /// "Mã | Tên tài liệu | Nơi lưu" may head the list of a library: the words of the header or a code must tell.
    bool isAboutEvidence(const Table& table, std::size_t firstEntry) const
    {
        const grid::Grid& grid = sheetOf(table.sheet).grid;
        for (const Concept meaning : {Concept::EvidenceCode, Concept::EvidenceName})
            if (const auto column = table.columns.find(meaning); column != table.columns.end())
                for (int row = table.range.first.row; row <= table.headerRow; ++row)
                {
                    const std::string_view header = grid.folded({row, column->second});
                    if (header.find("minh chung") != std::string_view::npos || header == "ma mc" || header == "mc")
                        return true;
                }
        return std::any_of(m_book.entries.begin() + static_cast<std::ptrdiff_t>(firstEntry), m_book.entries.end(),
                           [](const Entry& entry) {
                               return std::ranges::any_of(entry.code.codes, [](const CodeReading& code) {
                                   return code.convention == Convention::H || code.convention == Convention::MC;
                               });
                           });
    }

    /// A row that only names the group: "Tiêu chí 1.1: …", "Tiêu chuẩn 1". Sets the group.
    static bool readHeading(const grid::Grid& grid, const Table& table, int row, Group& group)
    {
        const auto* line = grid.row(row);
        if (grid.end(*line) - grid.begin(*line) > 2) // the name of the group, and its number in the first column
            return false;
        std::optional<recognise::CodeMention> mention;
        int others = 0;
        for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
        {
            const auto code = recognise::readCode(grid.folded(filled->value));
            if (!mention && code && (code->labelled || !code->remainder.empty()))
                mention = code;
            else if (filled->column != table.range.first.column)
                ++others;
        }
        if (!mention || others > 0)
            return false;
        group = {mention->kind == recognise::CodeKind::Criterion ? mention->code : std::string(), false};
        return true;
    }

    /// The cell of the column "Tiêu chí": filled on the first row of a group only.
    static void readGroupCell(const grid::Grid& grid, Cell cell, Group& group)
    {
        const grid::Value& value = grid.at(cell);
        if (value.kind == ValueKind::Number)
            group = {recognise::readCode(value.number).value_or(""), true};
        else if (value.kind == ValueKind::Text)
        {
            const auto mention = recognise::readCode(grid.folded(cell));
            // "1.1, 1.2" names no single group
            const bool single =
                mention && mention->kind == recognise::CodeKind::Criterion && !namesCode(mention->remainder);
            group = {single ? mention->code : std::string(), false};
        }
    }

    /// Lines below the list may hold signatures in its columns: a row without a code is an entry only when it is
    /// numbered or holds the number of a document.
    static bool isEntry(const grid::Grid& grid, const Table& table, int row, const Entry& entry)
    {
        const bool unread = entry.code.codes.empty() && entry.code.has(Anomaly::Unreadable);
        if (entry.codeKind != ValueKind::Empty && !unread)
            return true;
        if (entry.name.empty())
            return false;
        const auto column = [&](Concept meaning) {
            const auto found = table.columns.find(meaning);
            return found == table.columns.end() ? std::optional<Cell>() : Cell{row, found->second};
        };
        if (const auto number = column(Concept::RunningNumber))
        {
            const std::string_view text = grid.folded(*number);
            if (grid.at(*number).kind == ValueKind::Number
                || (!text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos))
                return true;
        }
        const auto document = column(Concept::NumberAndDate);
        return document && grid.text(*document).find_first_of("0123456789") != std::string_view::npos;
    }

    void readRow(const Table& table, int row, Group& group)
    {
        const grid::Grid& grid = sheetOf(table.sheet).grid;
        if (readHeading(grid, table, row, group))
            return;
        const auto at = [&](Concept meaning) {
            const auto column = table.columns.find(meaning);
            return column == table.columns.end() ? std::string_view() : grid.text({row, column->second});
        };
        if (const auto column = table.columns.find(Concept::Criterion); column != table.columns.end())
            readGroupCell(grid, {row, column->second}, group);
        Entry entry;
        entry.list = m_book.lists.size() - 1;
        entry.codePlace = {table.sheet, {row, table.columns.at(Concept::EvidenceCode)}};
        entry.criterion = group.criterion;
        entry.criterionFromNumber = group.fromNumber;
        entry.name = at(Concept::EvidenceName);
        entry.note = at(Concept::Note);
        entry.codeKind = grid.at(entry.codePlace.cell).kind;
        const std::string_view code = grid.text(entry.codePlace.cell);
        if (entry.codeKind == ValueKind::Text)
        {
            entry.code = readCell(code, contextOf(table.sheet, Place::List));
            if (entry.code.has(Anomaly::Empty) || saysNoCode(entry.code, grid.folded(entry.codePlace.cell)))
            {
                entry.code = {};
                entry.codeKind = ValueKind::Empty;
            }
        }
        if (!isEntry(grid, table, row, entry))
            return;
        for (const Citation& citation : findCitations(entry.note, contextOf(table.sheet, Place::Text)))
            collect(citation, entry.noted);
        if (entry.codeKind == ValueKind::Text && !entry.code.codes.empty())
            m_book.cells.push_back({CodeCell::Where::List,
                                    entry.codePlace,
                                    code,
                                    {entry.code},
                                    entry.criterion,
                                    setOf(table.sheet),
                                    Convention::Unknown});
        m_book.entries.push_back(std::move(entry));
    }

    /// Code cells merged over rows: the rows below carry the same code.
    void inheritMergedCodes()
    {
        for (std::size_t i = 1; i < m_book.entries.size(); ++i)
        {
            Entry& entry = m_book.entries[i];
            const Entry& above = m_book.entries[i - 1];
            if (entry.codeKind != ValueKind::Empty || !entry.noted.empty() || above.list != entry.list
                || above.codes.empty())
                continue;
            const grid::Range area = sheetOf(entry.codePlace.sheet).details->mergedArea(entry.codePlace.cell);
            if (area.first.row <= above.row() && area.last.row >= entry.row())
                entry.codes = above.codes;
        }
    }

    void readTexts(int sheet, const std::vector<const Table*>& lists, const std::vector<const Table*>& others)
    {
        const grid::Grid& grid = sheetOf(sheet).grid;
        const std::vector<Part> parts = partsOf(grid, others);
        for (const auto& line : grid.rows())
        {
            const bool inList = std::ranges::any_of(lists, [&](const Table* list) {
                return line.row >= list->range.first.row && line.row <= list->range.last.row;
            });
            if (inList)
                continue;
            for (const auto* filled = grid.begin(line); filled != grid.end(line); ++filled)
                if (filled->value.kind == ValueKind::Text)
                    readText(sheet, {line.row, filled->column}, parts);
        }
    }

    void readText(int sheet, Cell cell, const std::vector<Part>& parts)
    {
        const Part* part = partAt(parts, cell);
        const grid::Grid& grid = sheetOf(sheet).grid;
        const std::string_view text = grid.text(cell);
        const bool column = part != nullptr && part->codeColumn == cell.column;
        CodeCell found;
        if (column)
        {
            Citation citation = readCell(text, contextOf(sheet, Place::List));
            if (!citation.codes.empty())
                found.citations.push_back(std::move(citation));
        }
        else
            found.citations = findCitations(text, contextOf(sheet, Place::Text));
        if (found.citations.empty() || grid.folded(cell).find("vi du") != std::string_view::npos) // a legend
            return;
        const bool plan = part != nullptr && part->table->kind == TableKind::ImprovementPlan;
        found.where = column ? CodeCell::Where::Column : plan ? CodeCell::Where::Plan : CodeCell::Where::Text;
        found.place = {sheet, cell};
        found.text = text;
        found.criterion = part != nullptr ? part->criterionAt(cell.row) : std::string();
        found.set = setOf(sheet);
        m_book.cells.push_back(std::move(found));
    }

    /// Without a rule set the convention of most codes holds, when they are the clear majority (rule R11).
    void settleConvention()
    {
        std::size_t h = 0;
        std::size_t mc = 0;
        for (const CodeCell& cell : m_book.cells)
            for (const Citation& citation : cell.citations)
                for (const CodeReading& code : citation.codes)
                {
                    h += code.convention == Convention::H ? 1 : 0;
                    mc += code.convention == Convention::MC ? 1 : 0;
                }
        const Convention most = h > 2 * mc ? Convention::H : mc > 2 * h ? Convention::MC : Convention::Unknown;
        for (List& list : m_book.lists)
            list.held = list.set != nullptr ? conventionOf(*list.set) : most;
        for (CodeCell& cell : m_book.cells)
        {
            cell.held = cell.set != nullptr ? conventionOf(*cell.set) : most;
            if (cell.set != nullptr || most == Convention::Unknown)
                continue;
            for (Citation& citation : cell.citations)
                markOther(citation, most);
        }
        for (Entry& entry : m_book.entries)
            if (m_book.listOf(entry).set == nullptr && most != Convention::Unknown)
                markOther(entry.code, most);
    }

    static void markOther(Citation& citation, Convention held)
    {
        for (CodeReading& code : citation.codes)
            if ((code.convention == Convention::H || code.convention == Convention::MC) && code.convention != held)
            {
                code.anomalies = {Anomaly::WrongConvention};
                code.verdict = Verdict::OtherConvention;
                code.proposal.clear();
                citation.proposal.clear();
                citation.verdict = std::max(citation.verdict, code.verdict);
            }
    }

    void noteCited(const CodeCell& cell)
    {
        for (const Citation& citation : cell.citations)
            for (std::size_t i = 0; i < citation.codes.size(); ++i)
            {
                if (!citation.codes[i].canonical.empty())
                    m_book.cited.insert(citation.codes[i].canonical);
                if (i > 0 && citation.has(Anomaly::Range))
                    for (const std::string& code : codesOfRange(citation.codes[i - 1], citation.codes[i]))
                        m_book.cited.insert(code);
            }
    }

    const grid::Workbook& m_workbook;
    const std::vector<Table>& m_tables;
    const std::vector<const ruleset::RuleSet*>& m_sets;
    std::span<const ruleset::RuleSet> m_known;
    Book m_book;
};

} // namespace

std::optional<int> List::column(Concept meaning) const
{
    const auto found = table->columns.find(meaning);
    return found == table->columns.end() ? std::nullopt : std::optional(found->second);
}

std::string_view Book::text(const grid::Workbook& workbook, const Entry& entry, Concept column) const
{
    const auto at = listOf(entry).column(column);
    if (!at)
        return {};
    return workbook.sheets[static_cast<std::size_t>(entry.codePlace.sheet)].grid.text({entry.row(), *at});
}

std::string_view Book::folded(const grid::Workbook& workbook, const Entry& entry, Concept column) const
{
    const auto at = listOf(entry).column(column);
    if (!at)
        return {};
    return workbook.sheets[static_cast<std::size_t>(entry.codePlace.sheet)].grid.folded({entry.row(), *at});
}

std::string Book::nameKey(const grid::Workbook& workbook, const Entry& entry) const
{
    return keyOfFolded(folded(workbook, entry, Concept::EvidenceName));
}

Book makeBook(const grid::Workbook& workbook, const std::vector<Table>& tables,
              const std::vector<const ruleset::RuleSet*>& sets, std::span<const ruleset::RuleSet> known)
{
    return Maker(workbook, tables, sets, known).make();
}

std::vector<std::string> codesOfRange(const CodeReading& first, const CodeReading& last)
{
    std::vector<std::string> codes;
    Fields fields = first.fields;
    const bool together = !first.canonical.empty() && !last.canonical.empty() && first.convention == last.convention
                          && fields.box == last.fields.box && fields.standard == last.fields.standard
                          && fields.criterion == last.fields.criterion && fields.ordinal < last.fields.ordinal
                          && last.fields.ordinal <= 999;
    for (; together && fields.ordinal <= last.fields.ordinal; ++fields.ordinal)
        codes.push_back(canonicalText(first.convention, fields));
    return codes;
}

} // namespace datchuan::evidence
