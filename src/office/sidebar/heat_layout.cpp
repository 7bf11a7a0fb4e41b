#include "sidebar/heat_layout.hpp"

#include <algorithm>

namespace datchuan::office {

namespace css = com::sun::star;

HeatLayout::HeatLayout(const report::HeatMap& map, int width, int line, int label, int code)
    : m_map(map), m_textHeight(std::max(line, 1)), m_label(label + m_textHeight / 3), m_gap(m_textHeight / 2)
{
    std::size_t most = 1;
    for (const report::HeatBand& band : map.bands)
        most = std::max(most, band.columns.size());
    const int fitting = (width - m_label - m_gap) / static_cast<int>(most);
    m_cell = std::clamp(fitting, 1, std::max(code + m_textHeight / 2, 2 * m_textHeight));
    int left = m_label;
    for (const report::HeatBand& band : map.bands)
    {
        const int own = static_cast<int>(band.columns.size()) * m_cell;
        if (m_lines == 0 || left + own > width)
        {
            left = m_label;
            ++m_lines;
        }
        m_starts.push_back({left, m_lines - 1});
        left += own + m_gap;
    }
}

int HeatLayout::top(std::size_t line) const
{
    const int texts = static_cast<int>(m_map.levels.size()) + 1;
    return static_cast<int>(line) * (texts * m_textHeight + m_gap);
}

css::awt::Rectangle HeatLayout::cell(const HeatSpot& spot) const
{
    css::awt::Rectangle area = code(spot.band, spot.column);
    area.Y += (static_cast<int>(spot.level) + 1) * m_textHeight;
    return area;
}

css::awt::Rectangle HeatLayout::code(std::size_t band, std::size_t column) const
{
    const Start& start = m_starts.at(band);
    return {start.left + static_cast<int>(column) * m_cell, top(start.line), m_cell, m_textHeight};
}

css::awt::Rectangle HeatLayout::levelName(std::size_t line, std::size_t level) const
{
    return {0, top(line) + (static_cast<int>(level) + 1) * m_textHeight, m_label, m_textHeight};
}

std::optional<HeatSpot> HeatLayout::at(int x, int y) const
{
    for (std::size_t band = 0; band < m_map.bands.size(); ++band)
    {
        const int down = y - top(m_starts[band].line) - m_textHeight;
        const int right = x - m_starts[band].left;
        if (down < 0 || right < 0)
            continue;
        const auto level = static_cast<std::size_t>(down / m_textHeight);
        const auto column = static_cast<std::size_t>(right / m_cell);
        if (level < m_map.levels.size() && column < m_map.bands[band].columns.size())
            return HeatSpot{band, column, level};
    }
    return std::nullopt;
}

int HeatLayout::height() const
{
    return m_lines == 0 ? 0 : top(m_lines) - m_gap + 1;
}

} // namespace datchuan::office
