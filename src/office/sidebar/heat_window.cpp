#include "sidebar/heat_window.hpp"

#include "uno_text.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/InvalidateStyle.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/WindowAttribute.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XFont.hpp>
#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>
#include <com/sun/star/awt/XToolkit.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/awt/XVclWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>

#include <algorithm>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using report::HeatState;

namespace {

// White letters are easily read on both, in light and dark themes; the two also differ without colour vision.
constexpr int metColour = 0x2E7D4F;
constexpr int unmetColour = 0xB3402A;
constexpr int white = 0xFFFFFF;

Reference<css::awt::XWindowPeer> peerOf(const Controls& controls)
{
    return Reference<css::awt::XControl>(controls.window(), UNO_QUERY_THROW)->getPeer();
}

Reference<css::awt::XStyleSettings> styleOf(const Reference<css::awt::XWindowPeer>& peer)
{
    return Reference<css::awt::XStyleSettingsSupplier>(peer, UNO_QUERY_THROW)->getStyleSettings();
}

/// The interface's font, a little smaller.
Reference<css::awt::XFont> fontOf(const Reference<css::awt::XWindowPeer>& peer)
{
    css::awt::FontDescriptor font = styleOf(peer)->getFieldFont(); // in points; the device takes pixels
    const Reference<css::awt::XUnitConversion> units(peer, UNO_QUERY_THROW);
    const sal_Int32 pixels =
        units->convertSizeToPixel(css::awt::Size(font.Height, font.Height), css::util::MeasureUnit::POINT).Height;
    font.Height = static_cast<sal_Int16>(std::max<sal_Int32>(pixels * 7 / 8, 8));
    font.Weight = css::awt::FontWeight::NORMAL;
    return Reference<css::awt::XDevice>(peer, UNO_QUERY_THROW)->getFont(font);
}

/// A window that is no control can be given a name in no other way.
void nameForAssistiveTechnology(const Reference<css::awt::XWindowPeer>& window, const std::string& name)
{
    const Reference<css::awt::XVclWindowPeer> peer(window, UNO_QUERY);
    if (!peer.is())
        return;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    peer->setProperty("AccessibleName", css::uno::Any(toUno(name)));
#pragma GCC diagnostic pop
}

} // namespace

HeatWindow::HeatWindow(Controls& controls) : m_controls(controls), m_events(new PaintEvents)
{
    const Reference<css::awt::XWindowPeer> parent = peerOf(controls);
    css::awt::WindowDescriptor descriptor;
    descriptor.Type = css::awt::WindowClass_SIMPLE;
    descriptor.WindowServiceName = "window";
    descriptor.Parent = parent;
    descriptor.ParentIndex = -1;
    descriptor.WindowAttributes = 0;
    m_peer = parent->getToolkit()->createWindow(descriptor);
    m_window.set(m_peer, UNO_QUERY_THROW);
    m_font = fontOf(parent);
    m_events->painted = [this] { paint(); };
    m_events->moved = [this](int x, int y) { point(layout(m_window->getPosSize().Width).at(x, y)); };
    m_events->clicked = [this](int x, int y) {
        const auto spot = layout(m_window->getPosSize().Width).at(x, y);
        point(spot);
        if (spot && chosen)
            chosen(report::HeatCell(cellAt(*spot)));
    };
    m_window->addPaintListener(m_events.get());
    m_window->addMouseListener(m_events.get());
    m_window->addMouseMotionListener(m_events.get());
}

HeatWindow::~HeatWindow()
{
    try
    {
        Reference<css::lang::XComponent>(m_window, UNO_QUERY_THROW)->dispose();
    }
    catch (const css::uno::Exception&)
    {
        // The office has disposed it with its parent.
    }
}

void HeatWindow::end()
{
    m_events->clear();
}

void HeatWindow::show(const report::HeatMap& map)
{
    if (map == m_map)
        return;
    m_map = map;
    nameForAssistiveTechnology(m_peer, m_map.name);
    m_label = 0;
    m_code = 0;
    for (const report::HeatBand& band : m_map.bands)
        for (const std::string& level : band.levels)
            m_label = std::max<int>(m_label, m_font->getStringWidth(toUno(level)));
    for (const report::HeatBand& band : m_map.bands)
        for (const report::HeatColumn& column : band.columns)
            m_code = std::max<int>(m_code, m_font->getStringWidth(toUno(column.label)));
    if (m_mark.band >= m_map.bands.size() || m_mark.column >= m_map.bands[m_mark.band].columns.size()
        || m_mark.level >= m_map.bands[m_mark.band].levels.size())
        m_mark = {};
    repaint();
}

void HeatWindow::setVisible(bool visible)
{
    m_window->setVisible(visible);
}

void HeatWindow::place(int x, int y, int width, int height) const
{
    m_window->setPosSize(x, y, std::max(width, 0), std::max(height, 0), css::awt::PosSize::POSSIZE);
}

int HeatWindow::lineHeight() const
{
    const css::awt::SimpleFontMetric metric = m_font->getFontMetric();
    return metric.Ascent + metric.Descent + 3;
}

HeatLayout HeatWindow::layout(int width) const
{
    return {m_map, width, lineHeight(), m_label, m_code};
}

int HeatWindow::heightFor(int width) const
{
    return layout(width).height();
}

const report::HeatCell& HeatWindow::cellAt(const HeatSpot& spot) const
{
    return m_map.bands.at(spot.band).columns.at(spot.column).cells.at(spot.level);
}

const report::HeatCell* HeatWindow::current() const
{
    return m_map.bands.empty() ? nullptr : &cellAt(m_mark);
}

void HeatWindow::point(const std::optional<HeatSpot>& spot)
{
    if (!spot || *spot == m_mark)
        return;
    m_mark = *spot;
    repaint();
    if (pointed)
        pointed(report::HeatCell(cellAt(m_mark)));
}

/// Steps over to the next or previous standard at the ends of one.
void HeatWindow::move(int columns, int levels)
{
    if (current() == nullptr)
        return;
    const auto& bands = m_map.bands;
    const HeatSpot here = m_mark;
    const bool hasNext = here.band + 1 < bands.size();
    const bool hasPrevious = here.band > 0;
    const auto within = [&](std::size_t band, std::size_t column, std::size_t level) {
        return HeatSpot{band, std::min(column, bands[band].columns.size() - 1),
                        std::min(level, bands[band].levels.size() - 1)};
    };
    constexpr auto last = static_cast<std::size_t>(-1);
    if (columns > 0 && here.column + 1 < bands[here.band].columns.size())
        point(within(here.band, here.column + 1, here.level));
    else if (columns > 0 && hasNext)
        point(within(here.band + 1, 0, here.level));
    else if (columns < 0 && here.column > 0)
        point(within(here.band, here.column - 1, here.level));
    else if (columns < 0 && hasPrevious)
        point(within(here.band - 1, last, here.level));
    else if (levels > 0 && here.level + 1 < bands[here.band].levels.size())
        point(within(here.band, here.column, here.level + 1));
    else if (levels > 0 && hasNext)
        point(within(here.band + 1, here.column, 0));
    else if (levels < 0 && here.level > 0)
        point(within(here.band, here.column, here.level - 1));
    else if (levels < 0 && hasPrevious)
        point(within(here.band - 1, here.column, last));
}

void HeatWindow::repaint()
{
    m_peer->invalidate(css::awt::InvalidateStyle::CHILDREN);
}

void HeatWindow::drawCentred(const Reference<css::awt::XGraphics>& graphics, std::string_view text,
                             const css::awt::Rectangle& area, int colour)
{
    const rtl::OUString letters = toUno(text);
    const css::awt::SimpleFontMetric metric = m_font->getFontMetric();
    graphics->setTextColor(colour);
    graphics->drawText(area.X + (area.Width - m_font->getStringWidth(letters)) / 2,
                       area.Y + (area.Height - metric.Ascent - metric.Descent) / 2, letters);
}

/// The code; without its standard where there is no room for it: ".10".
std::string HeatWindow::fitting(const std::string& code, int width) const
{
    const std::size_t point = code.find('.');
    return point == std::string::npos || m_font->getStringWidth(toUno(code)) < width ? code : code.substr(point);
}

void HeatWindow::paintCell(const Reference<css::awt::XGraphics>& graphics,
                           const Reference<css::awt::XStyleSettings>& style, const HeatSpot& spot,
                           const css::awt::Rectangle& area)
{
    const HeatState state = cellAt(spot).state;
    const int paper = style->getDialogColor();
    const int ink = style->getDialogTextColor();
    const bool solid = state == HeatState::Met || state == HeatState::Unmet;
    if (state != HeatState::Absent)
    {
        graphics->setLineColor(solid ? paper : ink);
        graphics->setFillColor(state == HeatState::Met     ? metColour
                               : state == HeatState::Unmet ? unmetColour
                               : state == HeatState::Blank ? style->getFieldColor()
                                                           : paper);
        graphics->drawRect(area.X + 1, area.Y + 1, area.Width - 1, area.Height - 1);
    }
    drawCentred(graphics, report::signOf(state), area,
                solid                       ? white
                : state == HeatState::Blank ? style->getFieldTextColor()
                                            : ink);
    if (spot != m_mark)
        return;
    graphics->setLineColor(style->getHighlightColor());
    for (int inset = 0; inset < 2; ++inset)
    {
        const int left = area.X + inset;
        const int top = area.Y + inset;
        const int right = area.X + area.Width - inset;
        const int bottom = area.Y + area.Height - inset;
        graphics->drawLine(left, top, right, top);
        graphics->drawLine(right, top, right, bottom);
        graphics->drawLine(right, bottom, left, bottom);
        graphics->drawLine(left, bottom, left, top);
    }
}

void HeatWindow::paint()
{
    try
    {
        const Reference<css::awt::XGraphics> graphics =
            Reference<css::awt::XDevice>(m_peer, UNO_QUERY_THROW)->createGraphics();
        const Reference<css::awt::XStyleSettings> style = styleOf(peerOf(m_controls));
        const css::awt::Rectangle window = m_window->getPosSize();
        graphics->setFont(m_font);
        graphics->setLineColor(style->getDialogColor());
        graphics->setFillColor(style->getDialogColor());
        graphics->drawRect(0, 0, window.Width, window.Height);
        const HeatLayout places = layout(window.Width);
        const int ink = style->getDialogTextColor();
        for (std::size_t line = 0; line < places.lines(); ++line)
        {
            const auto& levels = m_map.bands[places.firstBand(line)].levels;
            for (std::size_t level = 0; level < levels.size(); ++level)
                drawCentred(graphics, levels[level], places.levelName(line, level), ink);
        }
        for (std::size_t band = 0; band < m_map.bands.size(); ++band)
        {
            const auto& columns = m_map.bands[band].columns;
            for (std::size_t column = 0; column < columns.size(); ++column)
            {
                drawCentred(graphics, fitting(columns[column].label, places.code(band, column).Width),
                            places.code(band, column), ink);
                for (std::size_t level = 0; level < columns[column].cells.size(); ++level)
                    paintCell(graphics, style, {band, column, level}, places.cell({band, column, level}));
            }
        }
        if (current() != nullptr) // over its neighbours
            paintCell(graphics, style, m_mark, places.cell(m_mark));
    }
    catch (const css::uno::Exception&)
    {
        // The window is being taken away: nothing to see.
    }
}

} // namespace datchuan::office
