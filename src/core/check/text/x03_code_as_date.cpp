#include "check/catalogue.hpp"
#include "check/rows.hpp"
#include "check/text/date_codes.hpp"

#include <set>

namespace datchuan::check {

namespace {

/// "1.1.01" for a day that an evidence code may have become; "" when it cannot have been one.
std::string evidenceCodeOf(calendar::Date date)
{
    const auto day = static_cast<unsigned>(date.day());
    const auto month = static_cast<unsigned>(date.month());
    const int ordinal = static_cast<int>(date.year()) % 100;
    constexpr unsigned mostStandards = 5;
    if (day > mostStandards || ordinal < 1)
        return {};
    return std::to_string(day) + "." + std::to_string(month) + (ordinal < 10 ? ".0" : ".") + std::to_string(ordinal);
}

void lookAtEvidence(const Context& context, Sink& sink)
{
    for (const recognise::Table& table : context.assessed.tables)
    {
        const auto column = table.columns.find(recognise::Concept::EvidenceCode);
        if (table.kind != recognise::TableKind::EvidenceList || column == table.columns.end())
            continue;
        const grid::Sheet& sheet = context.sheet(table.sheet);
        for (const int row : table.records)
            if (const grid::Cell cell{row, column->second}; !sheet.grid.isText(cell))
                if (const auto date = dateShownIn(sheet, cell))
                    sink.add({table.sheet, cell},
                             {{"value", calendar::toVietnamese(*date)}, {"fix", evidenceCodeOf(*date)}});
    }
}

/// "8/8" in a column of results became 8 August: no result is a date.
void lookAtMarks(const Context& context, const recognise::Table& table, Sink& sink)
{
    const grid::Sheet& sheet = context.sheet(table.sheet);
    const auto look = [&](const recognise::Mark& mark) {
        if (sheet.grid.at(mark.cell).kind != grid::ValueKind::Number)
            return;
        if (const auto date = dateShownIn(sheet, mark.cell))
            sink.add({table.sheet, mark.cell}, {{"value", calendar::toVietnamese(*date)},
                                                {"fix", std::to_string(static_cast<unsigned>(date->day())) + "/"
                                                            + std::to_string(static_cast<unsigned>(date->month()))}});
    };
    for (const auto* rows : {&table.rows, &table.standardRows})
        for (const recognise::CriterionRow& row : *rows)
            for (const recognise::RowMarks& marks : row.marks)
            {
                for (const auto* mark : {&marks.notMet, &marks.met, &marks.result})
                    if (*mark)
                        look(**mark);
                for (const auto& [level, mark] : marks.levels)
                    look(mark);
            }
}

void run(const Context& context, Sink& sink)
{
    std::set<grid::Place> told; // the tables of a comparison belong to two assessments
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment))
            continue;
        for (const DateCode& found : dateCodes(context, assessment))
        {
            if (!told.insert(found.place).second)
                continue;
            const std::string value = calendar::toVietnamese(found.date);
            std::optional<Fix> fix;
            if (found.sure)
                fix = Fix{Fix::Kind::Confirm, value, found.code};
            sink.add(found.place, {{"value", value}, {"fix", found.code}}, fix);
        }
    }
    for (const recognise::Table& table : context.assessed.tables)
        lookAtMarks(context, table, sink);
    lookAtEvidence(context, sink);
}

} // namespace

const Check x03{"X03",
                Severity::Error,
                "code-as-date",
                "Ô {cell} là ngày {value}; có thể vốn là \"{fix}\".",
                "Cell {cell} is the date {value}; it may have been \"{fix}\".",
                "Bảng tính tự đổi mã thành ngày; tiêu chí mất mã.",
                "Auto-correction of the spreadsheet.",
                &run};

} // namespace datchuan::check
