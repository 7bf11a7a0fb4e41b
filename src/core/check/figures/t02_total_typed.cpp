#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include <algorithm>
#include <set>

namespace datchuan::check {

namespace {

/// The formula of a neighbour moved to another column, when it only speaks of its own column: "=SUM(B5:B9)" → C.
std::string moved(const std::string& formula, int from, int to)
{
    const std::string own = grid::columnName(from);
    std::string result;
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    for (std::size_t at = 0; at < formula.size();)
    {
        if (formula[at] == '$' || formula[at] == '!' || formula[at] == '.' || formula[at] == '"' || formula[at] == '\'')
            return {};
        std::size_t end = at;
        while (end < formula.size() && isLetter(formula[end]))
            ++end;
        if (end == at)
        {
            result += formula[at++];
            continue;
        }
        const std::string word = formula.substr(at, end - at);
        const bool isCell = end < formula.size() && formula[end] >= '0' && formula[end] <= '9';
        if (isCell && word != own)
            return {};
        result += isCell ? grid::columnName(to) : word;
        at = end;
    }
    return result;
}

/// The cells of one total row, side by side.
void checkRow(const grid::Sheet& sheet, int sheetIndex, const std::vector<grid::Range>& formulas, int row,
              const std::vector<int>& columns, Sink& sink)
{
    std::vector<int> typed;
    std::vector<int> computed;
    for (const int column : columns)
    {
        const grid::Cell cell{row, column};
        if (std::ranges::any_of(formulas, [&](const grid::Range& range) { return range.contains(cell); }))
            computed.push_back(column);
        else if (figures::numberAt(sheet.grid, cell))
            typed.push_back(column);
    }
    if (computed.size() < 2 || typed.size() >= computed.size())
        return;
    for (const int column : typed)
    {
        const auto nearest =
            *std::ranges::min_element(computed, {}, [&](int other) { return std::abs(other - column); });
        const std::string formula = moved(sheet.details->formula({row, nearest}), nearest, column);
        std::optional<Fix> fix;
        if (!formula.empty())
            fix = Fix{Fix::Kind::Confirm, typedNumber(*figures::numberAt(sheet.grid, {row, column})), formula};
        sink.add({sheetIndex, {row, column}}, {}, fix);
    }
}

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
    std::map<int, std::vector<grid::Range>> formulasOfSheet; // dear: once per sheet
    const auto formulasOf = [&](int sheet) -> const std::vector<grid::Range>& {
        const auto known = formulasOfSheet.find(sheet);
        return known != formulasOfSheet.end()
                   ? known->second
                   : formulasOfSheet.emplace(sheet, book.sheet(sheet).details->formulaRanges()).first->second;
    };
    for (const figures::YearTable& table : book.tables())
    {
        std::vector<int> columns;
        for (const auto& year : table.years)
            columns.push_back(year.column);
        for (const TotalRow& total : totalsOf(table))
            checkRow(book.sheetOf(table), table.sheet, formulasOf(table.sheet), total.total->label.row, columns, sink);
    }
    for (const figures::StaffTable& table : book.staff())
    {
        std::vector<int> columns;
        for (const auto& column : {table.total, table.female, table.minority, table.below, table.meets, table.above})
            if (column)
                columns.push_back(*column);
        if (const auto* total = table.row(figures::StaffTable::Position::Total))
            checkRow(book.sheet(table.sheet), table.sheet, formulasOf(table.sheet), total->label.row, columns, sink);
    }
}

} // namespace

const Check t02{"T02",
                Severity::Warning,
                "total-typed",
                "Ô {cell} là số gõ tay, các ô bên cạnh là công thức.",
                "Cell {cell} is typed, its neighbours are formulas.",
                "Số gõ tay không đổi theo các dòng phía trên.",
                "A typed total stops following its rows.",
                &run};

} // namespace datchuan::check
