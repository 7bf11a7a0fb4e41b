#include "figures/book.hpp"

#include "figures/shown.hpp"
#include "recognise/school_name.hpp"

#include <algorithm>
#include <set>

namespace datchuan::figures {

Book::Book(const grid::Workbook& workbook, const std::vector<recognise::Table>& tables,
           const std::vector<recognise::Facts>& facts, const MeasureNames& names)
    : m_workbook(workbook), m_tables(yearTables(workbook, tables, names)), m_staff(staffTables(workbook, tables))
{
    std::set<std::string> schools;
    for (const recognise::Facts& ofSheet : facts)
    {
        m_schools.push_back(ofSheet.school ? recognise::schoolKey(ofSheet.school->value) : std::string());
        if (ofSheet.school)
            schools.insert(m_schools.back());
    }
    m_manySchools = schools.size() > 1;
}

bool Book::sameSchool(int a, int b) const
{
    const std::string& first = m_schools[static_cast<std::size_t>(a)];
    const std::string& second = m_schools[static_cast<std::size_t>(b)];
    return a == b || (m_manySchools ? !first.empty() && first == second : true);
}

std::optional<Value> Book::rowOf(std::string_view figure, int sheet) const
{
    std::optional<Value> found;
    bool several = false;
    for (const YearTable& table : m_tables)
        if (sameSchool(table.sheet, sheet))
            for (const Row& row : table.rows)
                if (row.figure == figure)
                {
                    several = several || found.has_value();
                    found = {0, {table.sheet, row.label}, &table, &row};
                }
    return several ? std::nullopt : found;
}

std::optional<Value> Book::in(const YearTable& table, const Row& row, int column) const
{
    const grid::Sheet& ofTable = sheetOf(table);
    const grid::Cell cell{row.label.row, column};
    Value value{0, {table.sheet, cell}, &table, &row};
    if (row.kind == Kind::Rate)
    {
        const auto rate = rateAt(ofTable, table, row, column);
        if (!rate)
            return std::nullopt;
        value.number = rate->value;
        return value;
    }
    const auto number = numberAt(ofTable.grid, cell);
    if (!number)
        return std::nullopt;
    value.number = *number;
    return value;
}

std::optional<Value> Book::at(std::string_view figure, int year, int sheet) const
{
    const auto found = rowOf(figure, sheet);
    if (!found)
        return std::nullopt;
    for (const auto& column : found->table->years)
        if (column.year == year)
            return in(*found->table, *found->row, column.column);
    return std::nullopt;
}

} // namespace datchuan::figures
