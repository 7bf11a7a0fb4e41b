#include "check/catalogue.hpp"

#include "text/code_points.hpp"
#include "text/letters.hpp"
#include "text/normalise.hpp"

#include <algorithm>
#include <set>

namespace datchuan::check {

namespace {

using recognise::Concept;
using recognise::Table;

/// The cells of a table that are filled in from a list: marks, and what has a status.
std::vector<grid::Cell> listCells(const Table& table)
{
    std::vector<grid::Cell> cells;
    for (const auto* rows : {&table.rows, &table.standardRows})
        for (const recognise::CriterionRow& row : *rows)
            for (const recognise::RowMarks& marks : row.marks)
            {
                for (const auto* mark : {&marks.notMet, &marks.met, &marks.result})
                    if (*mark)
                        cells.push_back((*mark)->cell);
                for (const auto& [level, mark] : marks.levels)
                    cells.push_back(mark.cell);
            }
    for (const recognise::IndicatorMark& indicator : table.indicators)
        cells.push_back(indicator.mark.cell);
    for (const Concept meaning : {Concept::Status, Concept::Progress})
        if (const auto column = table.columns.find(meaning); column != table.columns.end())
            for (const int row : table.records)
                cells.push_back({row, column->second});
    return cells;
}

/// What two entries of a list share that a reader would call the same: not the case, nor the blanks around them. The
/// marks count: "Dat" is not "Đạt".
std::string comparable(std::string_view text)
{
    const std::string composed = text::toNfc(text);
    std::string_view rest = composed;
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    rest = rest.substr(0, rest.find_last_not_of(' ') + 1);
    std::string lower;
    while (!rest.empty())
        text::appendCodePoint(lower, text::toLower(text::nextCodePoint(rest)));
    return lower;
}

void run(const Context& context, Sink& sink)
{
    int asked = 0;
    constexpr int mostAsked = 2'000; // each is a call into the office
    std::set<grid::Place> seen;
    for (const Table& table : context.assessed.tables)
    {
        if (table.kind == recognise::TableKind::SchoolMatrix)
            continue;
        const auto& sheet = context.sheet(table.sheet);
        for (const grid::Cell cell : listCells(table))
        {
            if (!sheet.grid.isText(cell) || sheet.grid.folded(cell).empty() || !seen.insert({table.sheet, cell}).second)
                continue;
            if (++asked > mostAsked)
                return;
            const auto allowed = sheet.details->allowedTexts(cell);
            if (allowed && std::ranges::none_of(*allowed, [&](const std::string& text) {
                    return comparable(text) == comparable(sheet.grid.text(cell));
                }))
                sink.add({table.sheet, cell}, {{"value", std::string(sheet.grid.text(cell))}});
        }
    }
}

} // namespace

const Check i08{"I08",
                Severity::Warning,
                "list-bypassed",
                "Ô {cell} chứa \"{value}\", không có trong danh sách cho phép.",
                "Cell {cell} holds \"{value}\", not in the allowed list.",
                "Khi dán, danh sách cho phép của ô không được kiểm tra.",
                "Validation does not check pasted cells.",
                &run};

} // namespace datchuan::check
