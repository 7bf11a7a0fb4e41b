#include "support/sheet_builder.hpp"

#include <cstdlib>

namespace datchuan::tests {

namespace {

template <typename T>
T lookUp(const std::map<grid::Cell, T>& map, grid::Cell cell)
{
    const auto found = map.find(cell);
    return found == map.end() ? T() : found->second;
}

} // namespace

grid::CellStyle FakeDetails::style(grid::Cell cell) const
{
    return lookUp(styles, cell);
}

grid::Range FakeDetails::mergedArea(grid::Cell cell) const
{
    for (const grid::Range& area : merged)
        if (area.contains(cell))
            return area;
    return {cell, cell};
}

std::string FakeDetails::formula(grid::Cell cell) const
{
    return lookUp(formulas, cell);
}

std::vector<grid::Range> FakeDetails::formulaRanges() const
{
    std::vector<grid::Range> ranges;
    for (const auto& [cell, text] : formulas)
        ranges.push_back({cell, cell});
    return ranges;
}

int FakeDetails::errorNumber(grid::Cell cell) const
{
    return lookUp(errors, cell);
}

std::optional<std::vector<std::string>> FakeDetails::allowedTexts(grid::Cell cell) const
{
    const auto found = lists.find(cell);
    return found == lists.end() ? std::nullopt : std::optional(found->second);
}

std::string FakeDetails::link(grid::Cell cell) const
{
    return lookUp(links, cell);
}

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
    sheet.details = std::make_shared<FakeDetails>(details);
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
