#include "recognise/credible.hpp"
#include "recognise/facts.hpp"
#include "recognise/likely_code.hpp"
#include "recognise/recogniser.hpp"
#include "recognise/whose_result.hpp"

#include <algorithm>
#include <iterator>
#include <set>

/// A school a row, a criterion a column: how communes and the Sở keep the results of many schools.
namespace datchuan::recognise {

namespace {

using grid::Cell;

constexpr std::size_t fewestCriteria = 5;

/// The codes that stand side by side in each row, alone or in front of their official titles.
std::map<int, std::vector<const Survey::CodeCell*>> codesByRow(const SheetView& view)
{
    std::map<int, std::vector<const Survey::CodeCell*>> rows;
    for (const auto& [column, cells] : view.survey.codesByColumn)
        for (const Survey::CodeCell& cell : cells)
            if (cell.mention.kind == CodeKind::Criterion)
                rows[cell.cell.row].push_back(&cell);
    std::erase_if(rows, [](const auto& row) { return row.second.size() < fewestCriteria; });
    for (auto& [row, cells] : rows)
        std::erase_if(cells, [&](const Survey::CodeCell* cell) {
            return !cell->mention.remainder.empty()
                   && !view.titles.resembles(cell->mention.code, cell->mention.remainder);
        });
    return rows;
}

bool isTotalRow(std::string_view folded)
{
    return folded.starts_with("cong") || folded.starts_with("tong") || folded.starts_with("ti le")
           || folded.starts_with("ty le");
}

/// The column with the schools' names: under its header, else the one with most longer texts left of the marks.
int nameColumn(const SheetView& view, int headerRow, int firstCode, int lastRow)
{
    for (int up = 0; up <= 2; ++up)
        if (const auto line = view.survey.headersByRow.find(headerRow - up); line != view.survey.headersByRow.end())
            for (const auto& entry : line->second)
                if (entry.header.meaning == Concept::SchoolName)
                    return entry.cell.column;
    int best = -1;
    int bestCount = 0;
    for (int column = 0; column < firstCode; ++column)
    {
        int count = 0;
        for (int row = headerRow + 1; row <= std::min(lastRow, headerRow + 50); ++row)
            if (const Cell cell{row, column};
                view.sheet.grid.isText(cell) && readSchoolType(view.sheet.grid.folded(cell)))
                ++count;
        if (count > bestCount)
        {
            bestCount = count;
            best = column;
        }
    }
    return best;
}

std::optional<int> typeColumn(const SheetView& view, int headerRow)
{
    for (int up = 0; up <= 2; ++up)
        if (const auto line = view.survey.headersByRow.find(headerRow - up); line != view.survey.headersByRow.end())
            for (const auto& entry : line->second)
                if (entry.header.meaning == Concept::SchoolType)
                    return entry.cell.column;
    return std::nullopt;
}

/// The column in which the level of each school is typed: beside the criteria, headed "Kết quả", "Mức đạt", "Mức của
/// trường"; the last of several.
std::optional<int> resultColumn(const SheetView& view, int headerRow, const std::vector<const Survey::CodeCell*>& codes)
{
    const grid::Grid& grid = view.sheet.grid;
    const auto isOfCriterion = [&](int column) {
        return std::ranges::any_of(codes, [&](const auto* code) { return code->cell.column == column; });
    };
    std::optional<int> found;
    for (int row = std::max(0, headerRow - 2); row <= headerRow; ++row)
        if (const auto* line = grid.row(row))
            for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
            {
                if (filled->column < codes.front()->cell.column || isOfCriterion(filled->column))
                    continue;
                const std::string_view folded = grid.folded(filled->value);
                const auto header = readHeader(folded);
                const bool isResult =
                    header && (header->meaning == Concept::Result || header->meaning == Concept::SelfResult);
                const bool isLevel = folded.starts_with("muc ") && !folded.starts_with("muc do")
                                     && folded.find_first_of("0123456789") == std::string_view::npos;
                if (isResult || isLevel || folded.starts_with("ket qua") || folded.starts_with("ket luan"))
                    found = std::max(found.value_or(0), filled->column);
            }
    return found;
}

/// The matrix below a header. A school may have two rows, "TĐG" and "ĐGN": each party has a table of its own then.
class MatrixReader
{
public:
    MatrixReader(const SheetView& view, int headerRow, const std::vector<const Survey::CodeCell*>& codes, int lastRow)
        : m_view(view),
          m_grid(view.sheet.grid),
          m_headerRow(headerRow),
          m_codes(codes),
          m_lastRow(lastRow),
          m_names(nameColumn(view, headerRow, codes.front()->cell.column, lastRow)),
          m_types(typeColumn(view, headerRow))
    {
    }

    std::vector<Table> read()
    {
        if (m_names < 0)
            return {};
        Table self = emptyTable();
        Table external = self;
        external.partyOfSchools = Party::External;
        for (const auto& line : m_grid.rows())
            if (line.row > m_headerRow && line.row <= m_lastRow)
                readRow(line.row, self, external);
        if (m_readable * 10 < m_filled * 7)
            return {};
        std::vector<Table> tables;
        for (Table* table : {&self, &external})
            if (!table->schools.empty())
                tables.push_back(std::move(*table));
        return tables;
    }

private:
    Table emptyTable() const
    {
        Table table;
        table.kind = TableKind::SchoolMatrix;
        table.sheet = m_view.index;
        table.headerRow = m_headerRow;
        table.range = {{m_headerRow, m_names}, {m_headerRow, m_names}};
        for (const Survey::CodeCell* code : m_codes)
        {
            CriterionRow row;
            row.code = code->mention.code;
            row.form = code->form;
            row.codeCell = code->cell;
            table.rows.push_back(std::move(row));
            table.range.include(code->cell);
        }
        findLikelyCodes(table, m_view.titles);
        if (const auto result = resultColumn(m_view, m_headerRow, m_codes))
            table.columns.emplace(Concept::Result, *result);
        return table;
    }

    /// The party named between the school and the marks: "TĐG", "ĐGN".
    std::optional<Party> partyOfRow(int row) const
    {
        for (int column = m_names + 1; column < m_codes.front()->cell.column; ++column)
            if (const std::string_view folded = m_grid.folded({row, column}); !folded.empty())
                if (const auto party = partyIn(folded))
                    return party;
        return std::nullopt;
    }

    void readRow(int row, Table& self, Table& external)
    {
        const auto party = partyOfRow(row);
        Cell nameCell{row, m_names};
        if (m_grid.isEmpty(nameCell) && party && m_nameOfParties) // merged over the rows of both
            nameCell = *m_nameOfParties;
        if (!m_grid.isText(nameCell) || isTotalRow(m_grid.folded(nameCell)))
            return;
        m_nameOfParties = party ? std::optional(nameCell) : std::nullopt;
        SchoolRow school{row, std::string(m_grid.text(nameCell)), nameCell, {}, {}};
        if (m_types)
            school.type = m_grid.folded({nameCell.row, *m_types});
        bool any = false;
        for (const Survey::CodeCell* code : m_codes)
        {
            school.marks.push_back(readMark(m_view.sheet, {row, code->cell.column}, Column::Result));
            const Sign sign = school.marks.back().sign;
            any = any || sign != Sign::Blank;
            m_filled += sign != Sign::Blank ? 1 : 0;
            m_readable += sign != Sign::Blank && sign != Sign::Unreadable ? 1 : 0;
        }
        // a line with a name and nothing else is a heading, unless it looks like a school
        if (!any && !readSchoolType(m_grid.folded(nameCell)))
            return;
        Table& table = party == Party::External ? external : self;
        table.range.include({row, m_codes.back()->cell.column});
        table.schools.push_back(std::move(school));
    }

    const SheetView& m_view;
    const grid::Grid& m_grid;
    const int m_headerRow;
    const std::vector<const Survey::CodeCell*>& m_codes;
    const int m_lastRow;
    const int m_names;
    const std::optional<int> m_types;
    std::optional<Cell> m_nameOfParties; ///< of the row before, when it named its party
    int m_filled = 0;
    int m_readable = 0;
};

} // namespace

std::vector<Table> recogniseSchoolMatrices(const SheetView& view)
{
    std::vector<Table> tables;
    if (view.sheet.grid.isBlank())
        return tables;
    std::vector<std::pair<int, std::vector<const Survey::CodeCell*>>> headers;
    for (const auto& [row, cells] : codesByRow(view))
    {
        std::set<std::string> codes;
        for (const auto* cell : cells)
            codes.insert(cell->mention.code);
        if (codes.size() >= fewestCriteria && codes.size() * 10 >= cells.size() * 8 && areCredible(codes, view.titles))
            headers.emplace_back(row, cells);
    }
    for (std::size_t i = 0; i < headers.size(); ++i)
    {
        const int lastRow = i + 1 < headers.size() ? headers[i + 1].first - 1 : view.sheet.grid.usedRange().last.row;
        std::ranges::move(MatrixReader(view, headers[i].first, headers[i].second, lastRow).read(),
                          std::back_inserter(tables));
    }
    return tables;
}

} // namespace datchuan::recognise
