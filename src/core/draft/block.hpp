#pragma once

#include "calendar/date.hpp"
#include "draft/formula.hpp"
#include "draft/look.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What is to be written into a document, as plain values: no office in sight. src/office/draft puts it there.
namespace datchuan::draft {

/// Text stays text, also "1.10".
using Content = std::variant<std::monostate, std::string, double, calendar::Date, Formula>;

/// A list to choose from in cells. Other entries are refused by Calc while they are typed; blank is always allowed.
struct DropDown
{
    grid::Range range{};
    std::vector<std::string> entries; ///< without double quotes and ";"
    std::string refusal;              ///< what the user is told about another entry
    std::string hint;                 ///< shown beside the cell; "" = nothing
};

/// A chart of upright columns. The first column of `data` names the groups, its first row the series.
struct Chart
{
    std::string title;
    std::string valueTitle; ///< of the axis of values; "" = none
    grid::Range data{};     ///< cells of the block
    grid::Range area{};     ///< the cells that it covers
    bool stacked = false;
};

/// Cells to be written as one piece. Addresses are counted from the block's first cell, wherever that will stand.
class Block
{
public:
    /// Writes a cell anew.
    void put(grid::Cell cell, Content content, Look look);
    /// Gives cells a look, also empty ones; what they hold stays.
    void paint(const grid::Range& range, Look look);
    /// Merges cells into one; only the first may hold anything.
    void merge(const grid::Range& range) { m_merged.push_back(range); }
    /// put, paint and merge in one.
    void putAcross(const grid::Range& range, Content content, Look look);
    void offer(DropDown list) { m_lists.push_back(std::move(list)); }
    void draw(Chart chart) { m_charts.push_back(std::move(chart)); }
    /// Rows are as high as their text needs, unless this says otherwise. Merged cells do not count for that.
    void setRowHeight(int row, double millimetres) { m_rowHeights[row] = millimetres; }

    struct Entry
    {
        Content content;
        Look look = Look::Text;
    };
    const std::map<grid::Cell, Entry>& cells() const { return m_cells; }
    const Content& at(grid::Cell cell) const;
    const std::vector<grid::Range>& merged() const { return m_merged; }
    const std::vector<DropDown>& lists() const { return m_lists; }
    const std::vector<Chart>& charts() const { return m_charts; }
    const std::map<int, double>& rowHeights() const { return m_rowHeights; }

    /// The smallest rectangle from the first cell on that holds every cell and chart; a single cell when empty.
    grid::Range extent() const;
    /// The cells of each look as few rectangles; every cell in exactly one.
    std::map<Look, std::vector<grid::Range>> areas() const;
    /// The first row below everything.
    int nextRow() const { return m_cells.empty() ? 0 : extent().last.row + 1; }

private:
    std::map<grid::Cell, Entry> m_cells;
    std::vector<grid::Range> m_merged;
    std::vector<DropDown> m_lists;
    std::vector<Chart> m_charts;
    std::map<int, double> m_rowHeights;
};

} // namespace datchuan::draft
