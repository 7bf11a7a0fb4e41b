#pragma once

#include "sidebar/sheet_window.hpp"

#include <optional>
#include <string>
#include <vector>

namespace datchuan::test {

/// Keys and the context menu of a window, as a hand uses them: key events go through the office's own queue to whatever
/// has the focus, past its menus and shortcuts. No X display is needed; in one, gtk3 draws context menus itself, and
/// nothing can be asked of them.
class Hand
{
public:
    explicit Hand(SheetWindow& window) : m_window(window) {}

    /// Puts the keyboard into the sheet.
    void touchSheet();
    /// Presses and lets go a key of com.sun.star.awt.Key with com.sun.star.awt.KeyModifier.
    void press(sal_Int16 key, sal_Int16 modifiers = 0);

    struct Entry
    {
        std::string text;
        bool isOffered; ///< false when it is grey
    };
    /// Opens the context menu of what is selected, by the key for it. False when none appears.
    bool openContextMenu();
    /// What the context menu that is open offers, without separators.
    std::vector<Entry> contextMenu();
    /// Clicks an entry of it.
    void chooseFromMenu(const std::string& text);
    void closeMenu();

private:
    SheetWindow& m_window;
};

} // namespace datchuan::test
