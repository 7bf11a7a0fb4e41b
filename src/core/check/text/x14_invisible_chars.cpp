#include "check/catalogue.hpp"
#include "check/text/date_cells.hpp"
#include "check/text/sheet_texts.hpp"

#include "evidence/read.hpp"
#include "text/ascii.hpp"
#include "text/lookalikes.hpp"

#include <set>

namespace datchuan::check {

using text::isDigit;

namespace {

using recognise::Concept;
using recognise::TableKind;
using text::LineBreaks;

/// Where the code in a label ends: behind "1.1" in "Tiêu chí 1.1. Title". All of the text when there is no such number.
std::size_t endOfCode(std::string_view text)
{
    for (std::size_t i = 1; i + 1 < text.size(); ++i)
        if ((text[i] == '.' || text[i] == ',') && isDigit(text[i - 1]) && isDigit(text[i + 1]))
        {
            ++i;
            while (i < text.size() && isDigit(text[i]))
                ++i;
            return i;
        }
    return text.size();
}

/// Looks at the cells by which rows are found and counted. Descriptions, titles and headers may be laid out freely.
class Keys
{
public:
    Keys(const Context& context, Sink& sink) : m_context(context), m_sink(sink) {}

    void look()
    {
        for (const recognise::Table& table : m_context.assessed.tables)
        {
            for (const auto* rows : {&table.rows, &table.standardRows})
                for (const recognise::CriterionRow& row : *rows)
                {
                    lookAtCode(table, row);
                    for (const recognise::RowMarks& marks : row.marks)
                        lookAtMarks(table, marks);
                }
            for (const recognise::IndicatorMark& indicator : table.indicators)
                lookAt({table.sheet, indicator.mark.cell}, LineBreaks::Join);
            for (const recognise::SchoolRow& school : table.schools)
            {
                lookAt({table.sheet, school.nameCell}, LineBreaks::Join);
                for (const recognise::Mark& mark : school.marks)
                    lookAt({table.sheet, mark.cell}, LineBreaks::Join);
            }
            lookAtColumn(table, Concept::SchoolName);
            lookAtEvidence(table);
        }
        for (const DateColumn& dates : dateColumns(m_context))
            for (const int row : dates.table->records)
                lookAt({dates.table->sheet, {row, dates.column}}, LineBreaks::Keep);
    }

private:
    const grid::Grid& gridOf(grid::Place place) const { return m_context.sheet(place.sheet).grid; }

    void tell(grid::Place place, std::string after)
    {
        if (m_told.insert(place).second && m_limit.take(place.sheet))
            m_sink.add(place, {}, Fix{Fix::Kind::Safe, std::string(gridOf(place).text(place.cell)), std::move(after)});
    }

    void lookAt(grid::Place place, LineBreaks lineBreaks)
    {
        const std::string_view text = gridOf(place).text(place.cell);
        if (text.empty())
            return;
        if (auto repaired = text::repairedBlanks(text, lineBreaks); repaired && !repaired->empty())
            tell(place, std::move(*repaired));
    }

    /// A title behind the code, in the same cell, is for reading.
    void lookAtCode(const recognise::Table& table, const recognise::CriterionRow& row)
    {
        const grid::Place place{table.sheet, row.codeCell};
        const std::string_view text = gridOf(place).text(place.cell);
        if (text.empty() || row.form == recognise::CodeForm::Title)
            return;
        if (row.kind != recognise::CodeKind::Criterion || !row.titleCell || *row.titleCell != row.codeCell)
        {
            if (row.kind == recognise::CodeKind::Criterion)
                lookAt(place, LineBreaks::Join);
            return;
        }
        const std::size_t end = endOfCode(text);
        if (auto code = text::repairedBlanks(text.substr(0, end), LineBreaks::Join))
            tell(place, *code + std::string(text.substr(end)));
    }

    void lookAtMarks(const recognise::Table& table, const recognise::RowMarks& marks)
    {
        for (const auto* mark : {&marks.notMet, &marks.met, &marks.result})
            if (*mark)
                lookAt({table.sheet, (*mark)->cell}, LineBreaks::Join);
        for (const auto& [level, mark] : marks.levels)
            lookAt({table.sheet, mark.cell}, LineBreaks::Join);
    }

    void lookAtColumn(const recognise::Table& table, Concept meaning)
    {
        if (const auto column = table.columns.find(meaning); column != table.columns.end())
            for (const int row : table.records)
                lookAt({table.sheet, {row, column->second}}, LineBreaks::Join);
    }

    /// Several codes of one cell may stand below each other. A blank inside a code is found by reading it.
    void lookAtEvidence(const recognise::Table& table)
    {
        const auto column = table.columns.find(Concept::EvidenceCode);
        if (table.kind != TableKind::EvidenceList || column == table.columns.end())
            return;
        evidence::Context reading;
        reading.known = m_context.library.all();
        for (const int row : table.records)
        {
            const grid::Place place{table.sheet, {row, column->second}};
            lookAt(place, LineBreaks::Keep);
            const std::string_view text = gridOf(place).text(place.cell);
            if (text.find(' ') == std::string_view::npos)
                continue;
            const evidence::Citation citation = evidence::readCell(text, reading);
            if (citation.codes.size() != 1 || citation.proposal.empty() || !citation.has(evidence::Anomaly::Blank))
                continue;
            // any other slip in the code has a finding of its own, with the same proposal
            const auto onlyBlanks = [](const std::vector<evidence::Anomaly>& anomalies) {
                for (const evidence::Anomaly anomaly : anomalies)
                    if (evidence::catalogueCode(anomaly) != "X14")
                        return false;
                return true;
            };
            if (onlyBlanks(citation.anomalies) && onlyBlanks(citation.codes.front().anomalies))
                tell(place, citation.proposal);
        }
    }

    const Context& m_context;
    Sink& m_sink;
    PerSheetLimit m_limit{mostTextFindings};
    std::set<grid::Place> m_told;
};

void run(const Context& context, Sink& sink)
{
    Keys(context, sink).look();
}

} // namespace

const Check x14{"X14",
                Severity::Info,
                "invisible-chars",
                "Ô {cell} có ký tự ẩn hoặc khoảng trắng thừa.",
                "Cell {cell} holds invisible characters or extra blanks.",
                "Tra cứu theo mã, tên hoặc dấu sẽ không thấy ô này.",
                "Look-ups fail.",
                &run};

} // namespace datchuan::check
