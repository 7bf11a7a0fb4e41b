#pragma once

#include "support/offices.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace datchuan::test {

/// A Calc window with the sidebar, driven as a user does. Headless offices have windows too; nobody sees them.
/// Panels are named as in "Result", "Blockers", "Findings"; controls as in src/office/sidebar.
class SheetWindow
{
public:
    enum class Opening { Editable, ReadOnly };

    explicit SheetWindow(Office& owner, const std::filesystem::path& file = {}, Opening opening = Opening::Editable);
    /// Another window on the document of `first`.
    enum class OnSame { Document };
    SheetWindow(SheetWindow& first, OnSame);
    ~SheetWindow();
    SheetWindow(const SheetWindow&) = delete;
    SheetWindow& operator=(const SheetWindow&) = delete;

    void openDeck();
    void openOtherDeck();
    /// True once the deck, wherever it is opened, shows this headline; false after some seconds.
    bool headlineBecomes(const std::string& headline);
    void hideSidebar();
    void closeDocument(); ///< of a second window: just that window
    void expand(const std::string& panel, bool expanded);

    std::string text(const std::string& panel, const std::string& control);
    bool isVisible(const std::string& panel, const std::string& control);
    std::vector<std::string> lines(const std::string& panel, const std::string& control = "list");
    int selectedLine(const std::string& panel, const std::string& control = "list");
    std::string accessibleName(const std::string& panel, const std::string& control);
    /// The names of all that stands in a panel, as a screen reader comes across it.
    std::vector<std::string> accessibleNames(const std::string& panel);

    /// Selects an entry as assistive technology does, which acts as a click.
    void select(const std::string& panel, int position, const std::string& control = "list");
    void press(const std::string& panel, const std::string& control);

    /// Puts the keyboard into a control.
    void focus(const std::string& panel, const std::string& control);

    /// Types into a field, as far as its listeners can tell.
    void type(const std::string& panel, const std::string& control, const std::string& text);
    /// Presses Enter in a field.
    void leave(const std::string& panel, const std::string& control);
    bool isEnabled(const std::string& panel, const std::string& control);

    /// "$Tổng hợp.$C$9".
    std::string selection();
    void setText(int sheet, const std::string& cell, const std::string& text);
    /// What a cell shows.
    std::string shown(int sheet, const std::string& cell);
    /// "" where there is none.
    std::string formula(int sheet, const std::string& cell);
    void setArrayFormula(int sheet, const std::string& range, const std::string& formula);
    /// Puts the cursor there.
    void choose(int sheet, const std::string& range);
    /// Draws a rectangle on the sheet and selects it.
    void selectNewShape(int sheet);
    void protect(int sheet);
    /// Saves a copy as "ods" or "xlsx" and returns the file.
    std::filesystem::path save(const std::string& format);
    /// Saves as "ods"; from now on that is the document's file.
    std::filesystem::path saveAs();
    /// The comment of a cell; "" where there is none.
    std::string comment(int sheet, const std::string& cell);
    void setComment(int sheet, const std::string& cell, const std::string& text);
    int comments(); ///< of all sheets
    void showSheet(int sheet);
    void copySheet(int sheet, const std::string& name, int position);
    /// Inserts an empty row above `row`, counted from 0.
    void insertRow(int sheet, int row);
    void removeRow(int sheet, int row);
    void undo();
    void redo();
    std::string undoStep(); ///< the name of the last one
    void setModified(bool modified);
    bool isModified();
    std::string storedChoice(const std::string& key); ///< the document property "DatChuan.<key>"

    /// The size of the panel's window and the places of its visible controls in it.
    struct Box
    {
        std::string name;
        com::sun::star::awt::Rectangle area;
        int neededWidth; ///< for the text of a button or tick box, or the longest entry of a list that drops down; else 0
    };
    std::vector<Box> boxes(const std::string& panel);
    com::sun::star::awt::Rectangle panelArea(const std::string& panel);
    /// Where a control lies on the screen; only the plain X11 office ("gen") tells the truth.
    com::sun::star::awt::Rectangle screenArea(const std::string& panel, const std::string& control);

    /// Asks until the answer is yes; false after some seconds.
    static bool soon(const std::function<bool()>& question);

    Office& office() { return m_office; }
    const com::sun::star::uno::Reference<com::sun::star::frame::XController2>& controller() const
    {
        return m_controller;
    }

private:
    std::filesystem::path newFile(const std::string& format, rtl::OUString& url) const;
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> sheetAt(int sheet) const;
    void openDeck(const std::string& name);
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> panelWindow(const std::string& panel) const;
    com::sun::star::uno::Reference<com::sun::star::awt::XControl> control(const std::string& panel,
                                                                          const std::string& name) const;

    Office& m_office;
    com::sun::star::uno::Reference<com::sun::star::lang::XComponent> m_document;
    com::sun::star::uno::Reference<com::sun::star::frame::XController2> m_controller;
    bool m_isSecond = false;
};

} // namespace datchuan::test
