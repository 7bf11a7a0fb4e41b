#pragma once

#include "support/sheet_builder.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace datchuan::tests {

/// A row of a data table as a test writes it: the label, and one number or text a year ("#=4", "", "12 lớp").
using FigureLine = std::pair<std::string, std::vector<std::string>>;

/// A sheet of data tables (forms.md section 4) whose cells can be found by label and spoilt.
struct FigureSheet
{
    explicit FigureSheet(std::string name = "Số liệu") : sheet(std::move(name)) {}

    /// Writes a table below what is there: a title, a header of school years that ends with `lastYear`, and rows.
    void table(const std::string& title, int lastYear, int years, const std::vector<FigureLine>& lines);
    /// Writes the table of staff (3a): position, then total, female, minority, below, meets, above.
    void staff(const std::vector<FigureLine>& lines);
    /// The cell of the n-th occurrence of a label (from 0) and the k-th year (from 0); k = -1: the label itself.
    grid::Cell cell(const std::string& label, int k, int occurrence = 0) const;
    void put(const std::string& label, int k, const std::string& text, int occurrence = 0)
    {
        sheet.put(cell(label, k, occurrence), text);
    }

    SheetBuilder sheet;
    int next = 0;                                  ///< the first free row
    std::vector<std::pair<std::string, int>> rows; ///< label → row
    std::vector<int> headers;                      ///< rows of the year headers
};

/// The whole set of tables of a school, without a mistake.
FigureSheet preschoolFigures(int lastYear = 2018);
FigureSheet primaryFigures(int lastYear = 2018);
FigureSheet secondaryFigures(int lastYear = 2018);
FigureSheet figures2026(int lastYear = 2026);

} // namespace datchuan::tests
