#pragma once

#include "grid/workbook.hpp"

#include <initializer_list>
#include <map>
#include <string>
#include <vector>

namespace datchuan::tests {

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

    grid::Sheet build(const std::shared_ptr<grid::TextPool>& pool) const;

private:
    std::string m_name;
    std::map<grid::Cell, std::string> m_cells;
};

grid::Workbook workbookOf(const std::vector<SheetBuilder>& sheets);

} // namespace datchuan::tests
