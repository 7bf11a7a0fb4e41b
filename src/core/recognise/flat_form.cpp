#include "recognise/credible.hpp"
#include "recognise/recogniser.hpp"
#include "recognise/verdict.hpp"

#include <algorithm>
#include <set>

/// The forms of many criteria written as one table: below one header each row is an indicator, or a level, of the
/// criterion that stands in the row or above it. "Tiêu chí | Mức | Chỉ báo | Nội dung | Đạt/Không đạt", or criteria,
/// levels and letters in one column with "Đạt | Không đạt" beside them. Each criterion becomes a form.
namespace datchuan::recognise {

namespace {

using grid::Cell;

struct MarkColumns
{
    int words = -1; ///< "Đạt/Không đạt"
    int met = -1;
    int notMet = -1;
    int level = -1;      ///< headed "Mức": numbers there are levels
    int letter = -1;     ///< headed "Chỉ báo"
    bool byRows = false; ///< only rows of several levels for each criterion tell such a table from a summary

    int first() const { return words >= 0 ? words : std::min(met, notMet); }
};

/// Nothing when the row is no header of such a table; one with level columns is a summary or a form of its own, and one
/// with several columns of indicators belongs to such a form.
std::optional<MarkColumns> readMarkColumns(const Survey& survey, const std::vector<Survey::HeaderCell>& cells)
{
    MarkColumns columns;
    for (const auto& entry : cells)
    {
        const int column = entry.cell.column;
        const Concept meaning = entry.header.meaning;
        if (meaning == Concept::Level || (meaning == Concept::MetNotMet && columns.words >= 0)
            || (meaning == Concept::Indicator && columns.letter >= 0))
            return std::nullopt;
        if (meaning == Concept::MetNotMet)
            columns.words = column;
        else if (meaning == Concept::Met)
            columns.met = column;
        else if (meaning == Concept::NotMet)
            columns.notMet = column;
        else if (meaning == Concept::Indicator)
            columns.letter = column;
        else if (survey.grid->folded(entry.cell) == "muc")
            columns.level = column;
    }
    // "Chỉ báo | Nội dung | Tự đánh giá"; "Tiêu chí | Mức | Kết quả", which may be a summary too
    if (columns.words < 0 && (columns.letter >= 0 || (columns.level >= 0 && columns.met < 0)))
        for (const auto& entry : cells)
            if ((entry.header.meaning == Concept::Result || entry.header.meaning == Concept::SelfResult)
                && entry.cell.column != columns.level)
            {
                columns.words = entry.cell.column;
                columns.byRows = columns.letter < 0;
            }
    if (columns.words < 0 && (columns.met < 0 || columns.notMet < 0))
        return std::nullopt;
    // "Tiêu chí | Đạt/Không đạt | Mức", "Mức đạt được | Đạt | Không đạt": the level reached, unless the criteria have a row
    // for each
    const bool namesResult = std::ranges::any_of(cells, [&](const auto& entry) {
        return entry.cell.column != columns.words
               && (entry.header.meaning == Concept::Result || entry.header.meaning == Concept::SelfResult);
    });
    columns.byRows = columns.byRows || ((columns.level >= 0 || namesResult) && columns.letter < 0);
    return columns;
}

/// "a", "a)", "*" → the letter; "" for anything else.
std::string letterIn(std::string_view folded)
{
    if (folded == "*")
        return "*";
    const bool isLetter = !folded.empty() && folded.front() >= 'a' && folded.front() <= 'd';
    return isLetter && (folded.size() == 1 || (folded.size() == 2 && (folded[1] == ')' || folded[1] == '.')))
               ? std::string(1, folded.front())
               : std::string();
}

class FlatTable
{
public:
    FlatTable(const SheetView& view, int headerRow, const std::vector<Survey::HeaderCell>& header,
              const MarkColumns& columns)
        : m_view(view), m_grid(view.sheet.grid), m_headerRow(headerRow), m_header(header), m_columns(columns)
    {
    }

    /// The forms of the criteria below the header, up to the next header that is none of their rows.
    std::vector<Table> read()
    {
        constexpr int widestGap = 3; // blank rows inside a table; more of them end it
        int previous = m_headerRow;
        const auto& rows = m_grid.rows();
        for (auto line = std::ranges::upper_bound(rows, m_headerRow, {}, &grid::Grid::Row::row); line != rows.end();
             ++line)
        {
            const int named = levelIn(line->row);
            if (line->row > previous + widestGap + 1 || (named == 0 && m_view.survey.headerRows.contains(line->row)))
                break;
            previous = line->row;
            readRow(line->row, named);
        }
        std::erase_if(m_forms, [](const Table& form) { return form.indicators.empty(); });
        if (m_columns.byRows && !haveSeveralLevels())
            return {};
        return m_byLevels && isOfAccreditation() ? std::move(m_forms) : std::vector<Table>();
    }

private:
    /// Check lists and other bodies of standards have numbers 1.1, levels and letters too: some title must be official,
    /// or the codes those of a set.
    bool isOfAccreditation() const
    {
        std::set<std::string> codes;
        for (const Table& form : m_forms)
        {
            const CriterionRow& head = form.rows.front();
            codes.insert(head.code);
            if (const auto* line = m_grid.row(head.codeCell.row))
                for (const auto* filled = m_grid.begin(*line); filled != m_grid.end(*line); ++filled)
                    if (filled->column > head.codeCell.column
                        && m_view.titles.resembles(head.code, m_grid.folded(filled->value)))
                        return true;
            if (!head.title.empty() && m_view.titles.resembles(head.code, head.title))
                return true;
        }
        return areCredible(codes, m_view.titles);
    }

    /// Most criteria have a row for each of their levels.
    bool haveSeveralLevels() const
    {
        const auto several = std::ranges::count_if(m_forms, [](const Table& form) {
            return std::ranges::any_of(form.indicators, [&](const IndicatorMark& entry) {
                return entry.level != form.indicators.front().level;
            });
        });
        return 2 * several > static_cast<std::ptrdiff_t>(m_forms.size());
    }

    void readRow(int row, int named)
    {
        if (const auto* code = codeIn(row); code != nullptr)
        {
            if (code->mention.kind != CodeKind::Criterion)
                m_open = false;
            else if (!m_open || m_forms.back().rows.front().code != code->mention.code)
                begin(*code);
        }
        if (!m_open)
            return;
        if (named > 0)
            m_level = named;
        if (m_level == 0)
            return;
        const auto letter = letterCell(row);
        const Mark mark = markIn(row);
        Table& form = m_forms.back();
        const bool hasLetters = std::ranges::any_of(
            form.indicators, [&](const IndicatorMark& entry) { return entry.level == m_level && entry.letter != "*"; });
        if (letter)
            form.indicators.push_back({m_level, letterIn(m_grid.folded(*letter)), letter, mark});
        else if (!hasLetters
                 && (mark.sign != Sign::Blank || (named > 0 && m_columns.letter < 0 && m_columns.words >= 0)))
            form.indicators.push_back({m_level, "*", std::nullopt, mark}); // a verdict on the level as a whole
        else
            return;
        m_byLevels = true;
        form.range.include({row, m_columns.first()});
        form.range.include(mark.cell);
    }

    void begin(const Survey::CodeCell& code)
    {
        Table form;
        form.kind = TableKind::IndicatorForm;
        form.sheet = m_view.index;
        form.headerRow = m_headerRow;
        CriterionRow head;
        head.code = code.mention.code;
        head.codeCell = code.cell;
        head.form = code.form;
        head.title = code.mention.remainder;
        if (!head.title.empty())
            head.titleCell = code.cell;
        form.rows.push_back(std::move(head));
        form.range = {code.cell, code.cell};
        for (const auto& entry : m_header)
            form.columns.try_emplace(entry.header.meaning, entry.cell.column);
        m_forms.push_back(std::move(form));
        m_open = true;
        m_level = 0;
    }

    /// The first code left of the marks; a criterion rather than the standard that may stand before it.
    const Survey::CodeCell* codeIn(int row) const
    {
        const Survey::CodeCell* first = nullptr;
        for (const auto& [column, cells] : m_view.survey.codesByColumn)
            if (column < m_columns.first())
                if (const auto found = m_view.survey.codes(column, row - 1, row); !found.empty())
                {
                    if (found.front()->mention.kind == CodeKind::Criterion)
                        return found.front();
                    first = first == nullptr ? found.front() : first;
                }
        return first;
    }

    /// "Mức 2" left of the marks, or 2 in the column headed "Mức"; 0 when the row names no level.
    int levelIn(int row) const
    {
        if (m_columns.level >= 0)
            if (const grid::Value& value = m_grid.at({row, m_columns.level}); value.kind == grid::ValueKind::Number)
                return value.number == 1 || value.number == 2 || value.number == 3 ? static_cast<int>(value.number) : 0;
        for (int column = 0; column < m_columns.first(); ++column)
            if (m_grid.isText({row, column}))
                if (const auto header = readHeader(m_grid.folded({row, column}));
                    header && header->meaning == Concept::Level)
                    return header->level;
        return 0;
    }

    std::optional<Cell> letterCell(int row) const
    {
        const int from = m_columns.letter >= 0 ? m_columns.letter : 0;
        const int to = m_columns.letter >= 0 ? m_columns.letter + 1 : m_columns.first();
        for (int column = from; column < to; ++column)
            if (!letterIn(m_grid.folded({row, column})).empty())
                return Cell{row, column};
        return std::nullopt;
    }

    Mark markIn(int row) const
    {
        if (m_columns.words >= 0)
            return readMark(m_view.sheet, {row, m_columns.words}, Column::MetNotMet);
        return readVerdict(m_view.sheet, {row, m_columns.met}, {row, m_columns.notMet});
    }

    const SheetView& m_view;
    const grid::Grid& m_grid;
    int m_headerRow;
    const std::vector<Survey::HeaderCell>& m_header;
    MarkColumns m_columns;
    std::vector<Table> m_forms;
    bool m_open = false;     ///< rows belong to the last form
    bool m_byLevels = false; ///< some row is about a level or an indicator: else the table is a summary or a list
    int m_level = 0;
};

} // namespace

std::vector<Table> recogniseFlatForms(const SheetView& view)
{
    std::vector<Table> tables;
    for (const auto& [row, cells] : view.survey.headersByRow)
        if (const auto columns = readMarkColumns(view.survey, cells))
            std::ranges::move(FlatTable(view, row, cells, *columns).read(), std::back_inserter(tables));
    return tables;
}

} // namespace datchuan::recognise
