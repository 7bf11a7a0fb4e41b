#pragma once

#include "report/workbook_view.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

/// The controls of a panel: made, filled, measured and placed. Sizes are in pixels.
namespace datchuan::office {

using ControlReference = com::sun::star::uno::Reference<com::sun::star::awt::XControl>;

/// How a text compares with the interface's own font.
struct Type
{
    double size = 1;
    bool bold = false;
};

/// The window of a panel and the controls in it, in tab order of their making.
class Controls
{
public:
    /// Makes the window as a child of `parent`.
    Controls(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
             const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent);
    /// Disposes the window and with it the controls.
    ~Controls();
    Controls(const Controls&) = delete;
    Controls& operator=(const Controls&) = delete;

    ControlReference addLabel(std::string_view name, Type type = {});
    ControlReference addList(std::string_view name);
    ControlReference addDropDown(std::string_view name);
    ControlReference addDetails(std::string_view name); ///< read-only text that can be scrolled and copied
    ControlReference addButton(std::string_view name);

    const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>& window() const { return m_window; }

    /// The distance between controls, and the height of a line of text with room for a frame.
    int gap() const { return appFontHeight(3); }
    int line() const { return appFontHeight(11); }
    /// Pixels of so many APPFONT units.
    int appFontHeight(int units) const;

private:
    using Properties = std::initializer_list<std::pair<std::string_view, com::sun::star::uno::Any>>;
    ControlReference add(std::string_view service, std::string_view name, const Properties& properties);

    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> m_window;
    com::sun::star::uno::Reference<com::sun::star::awt::XControlContainer> m_container;
    short m_nextTab = 0;
};

void setProperty(const ControlReference& control, std::string_view name, const com::sun::star::uno::Any& value);
/// Sets the text of a label, button or details.
void setText(const ControlReference& control, const std::string& text);
/// What assistive technology and a tooltip say about the control.
void setHelp(const ControlReference& control, const std::string& text);
void setVisible(const ControlReference& control, bool visible);
void place(const ControlReference& control, int x, int y, int width, int height);
/// The height that a label or button needs at this width.
int heightAt(const ControlReference& control, int width);

} // namespace datchuan::office
