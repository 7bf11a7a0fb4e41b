#pragma once

#include "figures/figure_table.hpp"
#include "recognise/facts.hpp"

#include <string_view>
#include <vector>

namespace datchuan::figures {

/// A figure and the cell that holds it.
struct Value
{
    double number = 0; ///< a rate is a fraction
    grid::Place place;
    const YearTable* table = nullptr;
    const Row* row = nullptr;
};

/// All data tables of a workbook, asked by figure and school year.
class Book
{
public:
    /// `names` may be empty: then only rows of the official forms are known.
    Book(const grid::Workbook& workbook, const std::vector<recognise::Table>& tables,
         const std::vector<recognise::Facts>& facts, const MeasureNames& names = {});

    const std::vector<YearTable>& tables() const { return m_tables; }
    const std::vector<StaffTable>& staff() const { return m_staff; }
    const grid::Sheet& sheetOf(const YearTable& table) const { return sheet(table.sheet); }
    const grid::Sheet& sheet(int index) const { return m_workbook.sheets[static_cast<std::size_t>(index)]; }

    /// The figure of a school year, for the school that `sheet` speaks of. Nothing when no row holds it, when several
    /// do, or when the cell is empty.
    std::optional<Value> at(std::string_view figure, int year, int sheet) const;
    /// The only row of that figure for the school of `sheet`.
    std::optional<Value> rowOf(std::string_view figure, int sheet) const;
    /// What the row of a figure holds in a school year.
    std::optional<Value> in(const YearTable& table, const Row& row, int column) const;
    /// True when both sheets speak of one school.
    bool sameSchool(int a, int b) const;

private:
    const grid::Workbook& m_workbook;
    std::vector<YearTable> m_tables;
    std::vector<StaffTable> m_staff;
    std::vector<std::string> m_schools; ///< by sheet, folded; "" where none is named
    bool m_manySchools = false;
};

} // namespace datchuan::figures
