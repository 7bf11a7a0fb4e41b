#pragma once

#include "template/sheets.hpp"

#include <string>
#include <vector>

namespace datchuan::templates {

/// The sum of cells of a column that need not stand together. Nothing while all of them are empty: no figure is not zero.
draft::Formula sumOf(const std::vector<int>& rows, int column);

/// Writes data tables over school years below each other. The years follow from the assessment's date.
class FigureTables
{
public:
    /// `years`: how many school years the forms show.
    FigureTables(draft::Sheet& sheet, const Plan& plan, int years) : m_sheet(sheet), m_plan(plan), m_years(years) {}

    /// Title and header of the next table.
    void begin(const std::string& title);
    /// A row to be filled in; all of these return the row.
    int line(const std::string& label, draft::Look look = draft::Look::Count);
    /// The sum of rows, nothing while all of them are empty.
    int sum(const std::string& label, const std::vector<int>& rows);
    /// A row that is filled in later by fillSum or fillRatio, since what it needs stands below.
    int open(const std::string& label, draft::Look look);
    void fillSum(int row, const std::vector<int>& rows);
    /// One row by another, nothing while one of them is empty.
    void fillRatio(int row, int numerator, int denominator);

private:
    static draft::Reference cell(int row, int column) { return {"", {{row, column}, {row, column}}}; }

    draft::Sheet& m_sheet;
    const Plan& m_plan;
    int m_years;
    int m_row = 0;
};

} // namespace datchuan::templates
