#pragma once

#include "sidebar/controls.hpp"
#include "sidebar/heat_layout.hpp"
#include "sidebar/paint_events.hpp"

#include <com/sun/star/awt/XGraphics.hpp>
#include <com/sun/star/awt/XStyleSettings.hpp>

#include <rtl/ref.hxx>

#include <functional>

namespace datchuan::office {

/// Draws a heat map in a window of its own, from lines and letters, so that it is crisp at any scale and takes its
/// colours from the theme.
class HeatWindow
{
public:
    /// Makes the window inside that of the controls, which outlive this object.
    explicit HeatWindow(Controls& controls);
    ~HeatWindow();
    HeatWindow(const HeatWindow&) = delete;
    HeatWindow& operator=(const HeatWindow&) = delete;

    std::function<void(const report::HeatCell&)> pointed; ///< the mouse or the arrow keys are at another cell
    std::function<void(const report::HeatCell&)> chosen;  ///< clicked

    void show(const report::HeatMap& map);
    void setVisible(bool visible);
    void place(int x, int y, int width, int height) const;
    int heightFor(int width) const;
    /// Moves the mark by one column or one level.
    void move(int columns, int levels);
    /// The marked cell; nullptr for an empty map.
    const report::HeatCell* current() const;
    void end();

private:
    HeatLayout layout(int width) const;
    int lineHeight() const;
    void paint();
    void paintCell(const com::sun::star::uno::Reference<com::sun::star::awt::XGraphics>& graphics,
                   const com::sun::star::uno::Reference<com::sun::star::awt::XStyleSettings>& style,
                   const HeatSpot& spot, const com::sun::star::awt::Rectangle& area);
    void drawCentred(const com::sun::star::uno::Reference<com::sun::star::awt::XGraphics>& graphics,
                     std::string_view text, const com::sun::star::awt::Rectangle& area, int colour);
    std::string fitting(const std::string& code, int width) const;
    void point(const std::optional<HeatSpot>& spot);
    const report::HeatCell& cellAt(const HeatSpot& spot) const;
    void repaint();

    Controls& m_controls;
    report::HeatMap m_map;
    HeatSpot m_mark;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer> m_peer;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> m_window;
    com::sun::star::uno::Reference<com::sun::star::awt::XFont> m_font;
    rtl::Reference<PaintEvents> m_events;
    int m_label = 0; ///< width of the widest level name
    int m_code = 0;  ///< of the widest code
};

} // namespace datchuan::office
