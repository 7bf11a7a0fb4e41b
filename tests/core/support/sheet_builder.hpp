#pragma once

#include "grid/workbook.hpp"

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace datchuan::tests {

/// Details of cells as a test wants them.
struct FakeDetails final : grid::CellDetails
{
    std::map<grid::Cell, grid::CellStyle> styles;
    std::vector<grid::Range> merged;
    std::map<grid::Cell, std::string> formulas; ///< with "=" in front
    std::set<int> hiddenRows;
    std::map<grid::Cell, int> errors;
    std::map<grid::Cell, std::vector<std::string>> lists;
    std::map<grid::Cell, std::string> links;

    grid::CellStyle style(grid::Cell cell) const override;
    grid::Range mergedArea(grid::Cell cell) const override;
    std::string formula(grid::Cell cell) const override;
    bool isRowHidden(int row) const override { return hiddenRows.contains(row); }
    std::vector<grid::Range> formulaRanges() const override;
    int errorNumber(grid::Cell cell) const override;
    std::optional<std::vector<std::string>> allowedTexts(grid::Cell cell) const override;
    std::string link(grid::Cell cell) const override;
};

/// Writes the cells of a sheet in any order and makes a grid of them. A text that begins with "#=" is a number
/// ("#=1.1"), "#!" is a cell error; everything else is text, "" is an empty cell.
class SheetBuilder
{
public:
    explicit SheetBuilder(std::string name = "Sheet1") : m_name(std::move(name)) {}

    /// Puts texts side by side, from a column on; returns the row after it.
    int row(int row, int column, const std::vector<std::string>& texts);
    void put(grid::Cell cell, const std::string& text) { m_cells[cell] = text; }
    std::string get(grid::Cell cell) const;
    const std::string& name() const { return m_name; }
    /// Formats, formulas, merged areas and the like; the values of formulas are put as any others.
    FakeDetails details;

    grid::Sheet build(const std::shared_ptr<grid::TextPool>& pool) const;

private:
    std::string m_name;
    std::map<grid::Cell, std::string> m_cells;
};

grid::Workbook workbookOf(const std::vector<SheetBuilder>& sheets);

} // namespace datchuan::tests
