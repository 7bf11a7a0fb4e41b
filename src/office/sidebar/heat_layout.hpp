#pragma once

#include "report/heat_map.hpp"

#include <com/sun/star/awt/Rectangle.hpp>

#include <optional>
#include <vector>

namespace datchuan::office {

/// A cell of a heat map: standard, criterion, level, each counted from 0.
struct HeatSpot
{
    std::size_t band = 0;
    std::size_t column = 0;
    std::size_t level = 0;
    bool operator==(const HeatSpot&) const = default;
};

/// Where the cells of a heat map lie: lines of standards, as many on each as there is room for; the codes of the criteria
/// above the cells, the names of the levels at the left of each line. Sizes are in pixels.
class HeatLayout
{
public:
    /// `line`: the height of a line of text; `label`: the width of the widest level name; `code`: of the widest code.
    HeatLayout(const report::HeatMap& map, int width, int line, int label, int code);

    com::sun::star::awt::Rectangle cell(const HeatSpot& spot) const;
    com::sun::star::awt::Rectangle code(std::size_t band, std::size_t column) const;
    std::size_t lines() const { return m_tops.size() - 1; }
    /// The standard that a line begins with: all on one line have the same levels.
    std::size_t firstBand(std::size_t line) const;
    com::sun::star::awt::Rectangle levelName(std::size_t line, std::size_t level) const;
    std::optional<HeatSpot> at(int x, int y) const;
    int height() const;

private:
    int lineHeight(std::size_t band) const; ///< of a line with this standard, with the gap below

    const report::HeatMap& m_map;
    int m_textHeight = 0;
    int m_label = 0;
    int m_cell = 0;
    int m_gap = 0; ///< between standards
    struct Start
    {
        int left;
        std::size_t line;
    };
    std::vector<Start> m_starts; ///< of each standard
    std::vector<int> m_tops;     ///< of each line, and where the next one would begin
};

} // namespace datchuan::office
