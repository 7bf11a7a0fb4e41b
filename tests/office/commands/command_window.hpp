#pragma once

#include "sidebar/sheet_window.hpp"

#include <com/sun/star/frame/XDispatch.hpp>

#include <string>
#include <vector>

namespace datchuan::test {

/// Commands of a window, given and asked as menu, toolbar and keys do it.
class Commands
{
public:
    explicit Commands(SheetWindow& window) : m_window(window) {}

    /// Gives the command. False when the window does not know it.
    bool give(const std::string& name);
    /// True when menu and toolbar offer it, false when it is grey.
    bool isOffered(const std::string& name);
    /// The bar above the sheet with what a command had to say.
    bool hasNotice();

    /// The titles of our menu, "" for a separator; empty when the menu bar lacks it.
    std::vector<std::string> menu();
    /// The buttons of our toolbar; empty when it is not there.
    std::vector<std::string> toolbar();
    /// The command of a key such as "D_SHIFT_MOD1" in Calc; "" when it has none.
    std::string commandOfKey(sal_Int16 code, sal_Int16 modifiers);

    /// The title of the newest step that undo would take back; "" without one.
    std::string undoTitle();
    int undoSteps();
    int redoSteps();
    void redo();

private:
    std::vector<std::string> shown(sal_Int16 role);
    com::sun::star::uno::Reference<com::sun::star::frame::XDispatch> dispatch(const std::string& name,
                                                                              com::sun::star::util::URL& url);

    SheetWindow& m_window;
};

} // namespace datchuan::test
