#pragma once

#include "report/workbook_view.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

    /// Takes all controls away.
    void clear();

    ControlReference addLabel(std::string_view name, Type type = {});
    ControlReference addList(std::string_view name);
    ControlReference addDropDown(std::string_view name);
    ControlReference addDetails(std::string_view name); ///< read-only text that can be scrolled and copied
    ControlReference addButton(std::string_view name);
    ControlReference addField(std::string_view name); ///< one line of text to be typed
    ControlReference addCheckBox(std::string_view name);

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
/// The text of a label or button, as it was set.
std::string textIn(const ControlReference& control);
/// What stands in a field.
std::string textOf(const ControlReference& control);
void setEnabled(const ControlReference& control, bool enabled);
/// Puts the entries into a drop-down and selects one. The selection is not told to listeners.
void setEntries(const ControlReference& dropDown, const std::vector<std::string>& entries, std::size_t selected);
/// The selected entry of a list or drop-down; nothing when none is.
std::optional<std::size_t> selectedEntry(const ControlReference& list);
/// What assistive technology and a tooltip say about the control.
void setHelp(const ControlReference& control, const std::string& text);
void setVisible(const ControlReference& control, bool visible);
void place(const ControlReference& control, int x, int y, int width, int height);
/// The height that a label or button needs at this width.
int heightAt(const ControlReference& control, int width);
/// The width that the text of a control needs; of a drop-down list its longest entry.
int neededWidth(const ControlReference& control);

} // namespace datchuan::office
