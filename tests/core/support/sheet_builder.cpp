#include "support/sheet_builder.hpp"

#include <cstdlib>

namespace datchuan::tests {

int SheetBuilder::row(int row, int column, const std::vector<std::string>& texts)
{
    for (const std::string& text : texts)
        put({row, column++}, text);
    return row + 1;
}

std::string SheetBuilder::get(grid::Cell cell) const
{
    const auto found = m_cells.find(cell);
    return found == m_cells.end() ? std::string() : found->second;
}

grid::Sheet SheetBuilder::build(const std::shared_ptr<grid::TextPool>& pool) const
{
    grid::Sheet sheet{m_name, grid::Grid(pool)};
    for (const auto& [cell, text] : m_cells)
    {
        if (text.starts_with("#="))
            sheet.grid.appendNumber(cell, std::strtod(text.c_str() + 2, nullptr));
        else if (text == "#!")
            sheet.grid.append(cell, {grid::ValueKind::Error, 0, 0});
        else
            sheet.grid.appendText(cell, text);
    }
    return sheet;
}

grid::Workbook workbookOf(const std::vector<SheetBuilder>& sheets)
{
    grid::Workbook workbook;
    const auto pool = std::make_shared<grid::TextPool>();
    for (const SheetBuilder& sheet : sheets)
        workbook.sheets.push_back(sheet.build(pool));
    return workbook;
}

} // namespace datchuan::tests
