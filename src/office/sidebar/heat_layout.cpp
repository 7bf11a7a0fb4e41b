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
    m_tops.push_back(0);
    for (std::size_t band = 0; band < map.bands.size(); ++band)
    {
        const int own = static_cast<int>(map.bands[band].columns.size()) * m_cell;
        if (band == 0 || left + own > width || map.bands[band].levels != map.bands[band - 1].levels)
        {
            left = m_label;
            m_tops.push_back(m_tops.back() + lineHeight(band));
        }
        m_starts.push_back({left, m_tops.size() - 2});
        left += own + m_gap;
    }
}

int HeatLayout::lineHeight(std::size_t band) const
{
    return (static_cast<int>(m_map.bands[band].levels.size()) + 1) * m_textHeight + m_gap;
}

std::size_t HeatLayout::firstBand(std::size_t line) const
{
    return static_cast<std::size_t>(std::ranges::find(m_starts, line, &Start::line) - m_starts.begin());
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
    return {start.left + static_cast<int>(column) * m_cell, m_tops[start.line], m_cell, m_textHeight};
}

css::awt::Rectangle HeatLayout::levelName(std::size_t line, std::size_t level) const
{
    return {0, m_tops[line] + (static_cast<int>(level) + 1) * m_textHeight, m_label, m_textHeight};
}

std::optional<HeatSpot> HeatLayout::at(int x, int y) const
{
    for (std::size_t band = 0; band < m_map.bands.size(); ++band)
    {
        const int down = y - m_tops[m_starts[band].line] - m_textHeight;
        const int right = x - m_starts[band].left;
        if (down < 0 || right < 0)
            continue;
        const auto level = static_cast<std::size_t>(down / m_textHeight);
        const auto column = static_cast<std::size_t>(right / m_cell);
        if (level < m_map.bands[band].levels.size() && column < m_map.bands[band].columns.size())
            return HeatSpot{band, column, level};
    }
    return std::nullopt;
}

int HeatLayout::height() const
{
    return lines() == 0 ? 0 : m_tops.back() - m_gap + 1;
}

} // namespace datchuan::office
