#include "sidebar/sheet_window.hpp"

#include "support/document.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShapes.hpp>
#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFramesSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XSheetAnnotationAnchor.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <osl/file.hxx>

#include <thread>

namespace datchuan::test {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using datchuan::office::toUno;
using datchuan::office::toUtf8;

SheetWindow::SheetWindow(Office& owner, const std::filesystem::path& file, Opening opening) : m_office(owner)
{
    rtl::OUString url = "private:factory/scalc";
    if (!file.empty())
    {
        // A copy: the office leaves a lock beside what it opens.
        static int count = 0;
        const std::filesystem::path copy =
            owner.profile() / ("window-" + std::to_string(++count) + file.extension().string());
        std::filesystem::copy_file(file, copy);
        osl::FileBase::getFileURLFromSystemPath(toUno(copy.string()), url);
    }
    m_office.onMainThread([&] {
        const css::beans::PropertyValue readOnly = property("ReadOnly", Any(opening == Opening::ReadOnly));
        m_document = m_office.desktop()->loadComponentFromURL(url, "_blank", 0, {&readOnly, 1});
        m_controller.set(Reference<css::frame::XModel>(m_document, UNO_QUERY_THROW)->getCurrentController(),
                         UNO_QUERY_THROW);
    });
}

SheetWindow::SheetWindow(SheetWindow& first, OnSame /*document*/)
    : m_office(first.m_office), m_document(first.m_document), m_isSecond(true)
{
    m_office.onMainThread([&] {
        const Reference<css::frame::XDispatchHelper> helper(m_office.create("com.sun.star.frame.DispatchHelper"),
                                                            UNO_QUERY_THROW);
        const Reference<css::frame::XDispatchProvider> frame(first.m_controller->getFrame(), UNO_QUERY_THROW);
        helper->executeDispatch(frame, ".uno:NewWindow", {}, 0, {});
        const Reference<css::container::XIndexAccess> frames(
            Reference<css::frame::XFramesSupplier>(m_office.desktop(), UNO_QUERY_THROW)->getFrames(), UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < frames->getCount(); ++i)
        {
            const Reference<css::frame::XFrame> each(frames->getByIndex(i), UNO_QUERY_THROW);
            const Reference<css::frame::XController> controller = each->getController();
            if (controller.is() && controller->getModel() == m_document && controller != first.m_controller)
                m_controller.set(controller, UNO_QUERY_THROW);
        }
    });
    if (!m_controller.is())
        throw std::runtime_error("no second window");
}

SheetWindow::~SheetWindow()
{
    try
    {
        closeDocument();
    }
    catch (const std::exception&)
    {
        // The office may have died; the test has said so.
    }
    catch (const css::uno::Exception&)
    {
    }
}

void SheetWindow::closeDocument()
{
    if (!m_document.is())
        return;
    m_office.onMainThread([&] {
        if (m_isSecond)
        {
            const Reference<css::util::XCloseable> frame(m_controller->getFrame(), UNO_QUERY_THROW);
            m_controller.clear();
            m_document.clear();
            return frame->close(true);
        }
        m_controller.clear();
        const Reference<css::util::XCloseable> document(m_document, UNO_QUERY_THROW);
        m_document.clear();
        document->close(true);
    });
}

void SheetWindow::openDeck()
{
    openDeck("DatChuanDeck");
    if (!soon([&] {
            bool filled = false;
            m_office.onMainThread([&] { filled = panelWindow("Findings").is(); });
            return filled && text("Result", "headline") != "Đang kiểm tra…" && text("Result", "headline") != "Checking…"
                   && !text("Result", "headline").empty();
        }))
        throw std::runtime_error("the deck stays empty");
}

void SheetWindow::openDeck(const std::string& name)
{
    m_office.onMainThread([&] { m_controller->getSidebar()->setVisible(true); });
    const auto isOpen = [&] {
        bool open = false;
        m_office.onMainThread([&] {
            const Reference<css::ui::XSidebarProvider> sidebar = m_controller->getSidebar();
            const Reference<css::ui::XDecks> decks = sidebar->getDecks();
            if (!decks.is() || !decks->hasByName(toUno(name))) // the sidebar is not made at once
                return;
            sidebar->showDecks(true);
            const Reference<css::ui::XDeck> deck(decks->getByName(toUno(name)), UNO_QUERY_THROW);
            open = deck->isActive();
            if (!open)
                deck->activate(true); // an active one would be closed by this
        });
        return open;
    };
    if (!soon(isOpen))
        throw std::runtime_error("the deck " + name + " did not open");
}

bool SheetWindow::headlineBecomes(const std::string& headline)
{
    return soon([&] {
        try
        {
            return text("Result", "headline") == headline;
        }
        catch (const css::uno::Exception&)
        {
            return false; // the panels are not made at once
        }
    });
}

void SheetWindow::openOtherDeck()
{
    openDeck("PropertyDeck");
}

void SheetWindow::hideSidebar()
{
    m_office.onMainThread([&] { m_controller->getSidebar()->setVisible(false); });
}

void SheetWindow::expand(const std::string& panel, bool expanded)
{
    m_office.onMainThread([&] {
        const Reference<css::ui::XDeck> deck(m_controller->getSidebar()->getDecks()->getByName("DatChuanDeck"),
                                             UNO_QUERY_THROW);
        const Reference<css::ui::XPanel> found(deck->getPanels()->getByName(toUno("DatChuan" + panel + "Panel")),
                                               UNO_QUERY_THROW);
        if (expanded)
            found->expand(false);
        else
            found->collapse();
    });
}

Reference<css::awt::XWindow> SheetWindow::panelWindow(const std::string& panel) const
{
    const Reference<css::ui::XDeck> deck(m_controller->getSidebar()->getDecks()->getByName("DatChuanDeck"),
                                         UNO_QUERY_THROW);
    const Reference<css::ui::XPanels> panels = deck->getPanels();
    const rtl::OUString name = toUno("DatChuan" + panel + "Panel");
    if (!panels.is() || !panels->hasByName(name))
        return {};
    return Reference<css::ui::XPanel>(panels->getByName(name), UNO_QUERY_THROW)->getDialog();
}

Reference<css::awt::XControl> SheetWindow::control(const std::string& panel, const std::string& name) const
{
    const Reference<css::awt::XControlContainer> container(panelWindow(panel), UNO_QUERY_THROW);
    Reference<css::awt::XControl> found = container->getControl(toUno(name));
    if (!found.is())
        throw std::runtime_error("no control " + name + " in panel " + panel);
    return found;
}

std::string SheetWindow::text(const std::string& panel, const std::string& name)
{
    std::string result;
    m_office.onMainThread([&] {
        const Reference<css::beans::XPropertySet> model(control(panel, name)->getModel(), UNO_QUERY_THROW);
        const bool isLabel = model->getPropertySetInfo()->hasPropertyByName("Label");
        rtl::OUString value;
        model->getPropertyValue(isLabel ? rtl::OUString("Label") : rtl::OUString("Text")) >>= value;
        result = toUtf8(value);
    });
    return result;
}

bool SheetWindow::isVisible(const std::string& panel, const std::string& name)
{
    bool result = false;
    m_office.onMainThread(
        [&] { result = Reference<css::awt::XWindow2>(control(panel, name), UNO_QUERY_THROW)->isVisible(); });
    return result;
}

std::vector<std::string> SheetWindow::lines(const std::string& panel, const std::string& name)
{
    std::vector<std::string> result;
    m_office.onMainThread([&] {
        for (const rtl::OUString& line :
             Reference<css::awt::XListBox>(control(panel, name), UNO_QUERY_THROW)->getItems())
            result.push_back(toUtf8(line));
    });
    return result;
}

int SheetWindow::selectedLine(const std::string& panel, const std::string& name)
{
    int result = -1;
    m_office.onMainThread(
        [&] { result = Reference<css::awt::XListBox>(control(panel, name), UNO_QUERY_THROW)->getSelectedItemPos(); });
    return result;
}

std::string SheetWindow::accessibleName(const std::string& panel, const std::string& name)
{
    std::string result;
    m_office.onMainThread([&] {
        const Reference<css::accessibility::XAccessible> accessible(control(panel, name), UNO_QUERY_THROW);
        result = toUtf8(accessible->getAccessibleContext()->getAccessibleName());
    });
    return result;
}

std::vector<std::string> SheetWindow::accessibleNames(const std::string& panel)
{
    std::vector<std::string> names;
    m_office.onMainThread([&] {
        const Reference<css::accessibility::XAccessible> window(panelWindow(panel), UNO_QUERY_THROW);
        const Reference<css::accessibility::XAccessibleContext> context = window->getAccessibleContext();
        for (sal_Int32 i = 0; i < context->getAccessibleChildCount(); ++i)
            names.push_back(toUtf8(context->getAccessibleChild(i)->getAccessibleContext()->getAccessibleName()));
    });
    return names;
}

void SheetWindow::select(const std::string& panel, int position, const std::string& name)
{
    m_office.onMainThread([&] {
        // The list box holds a list, and that the entries.
        Reference<css::accessibility::XAccessible> accessible(control(panel, name), UNO_QUERY_THROW);
        Reference<css::accessibility::XAccessibleSelection> selection;
        for (int depth = 0; depth < 3 && !selection.is(); ++depth)
        {
            const Reference<css::accessibility::XAccessibleContext> context = accessible->getAccessibleContext();
            selection.set(context, UNO_QUERY);
            if (!selection.is())
                accessible = context->getAccessibleChild(context->getAccessibleChildCount() - 1);
        }
        if (!selection.is())
            throw std::runtime_error("nothing can be selected in " + name);
        selection->selectAccessibleChild(position);
    });
}

void SheetWindow::press(const std::string& panel, const std::string& name)
{
    m_office.onMainThread([&] {
        const Reference<css::accessibility::XAccessible> accessible(control(panel, name), UNO_QUERY_THROW);
        Reference<css::accessibility::XAccessibleAction>(accessible->getAccessibleContext(), UNO_QUERY_THROW)
            ->doAccessibleAction(0);
    });
}

void SheetWindow::focus(const std::string& panel, const std::string& name)
{
    m_office.onMainThread([&] { Reference<css::awt::XWindow>(control(panel, name), UNO_QUERY_THROW)->setFocus(); });
}

void SheetWindow::type(const std::string& panel, const std::string& name, const std::string& text)
{
    m_office.onMainThread(
        [&] { Reference<css::awt::XTextComponent>(control(panel, name), UNO_QUERY_THROW)->setText(toUno(text)); });
}

void SheetWindow::leave(const std::string& panel, const std::string& name)
{
    m_office.onMainThread([&] {
        const Reference<css::awt::XControl> field = control(panel, name);
        Reference<css::awt::XWindow>(field, UNO_QUERY_THROW)->setFocus();
        const Reference<css::awt::XWindow> sheet = m_controller->getFrame()->getComponentWindow();
        sheet->setFocus();
    });
}

bool SheetWindow::isEnabled(const std::string& panel, const std::string& name)
{
    bool result = false;
    m_office.onMainThread([&] {
        Reference<css::beans::XPropertySet>(control(panel, name)->getModel(), UNO_QUERY_THROW)
            ->getPropertyValue("Enabled") >>= result;
    });
    return result;
}

std::string SheetWindow::selection()
{
    std::string result;
    m_office.onMainThread([&] {
        const Reference<css::beans::XPropertySet> range(
            Reference<css::view::XSelectionSupplier>(m_controller, UNO_QUERY_THROW)->getSelection(), UNO_QUERY_THROW);
        rtl::OUString name;
        range->getPropertyValue("AbsoluteName") >>= name;
        result = toUtf8(name);
    });
    return result;
}

void SheetWindow::setText(int sheet, const std::string& cell, const std::string& text)
{
    m_office.onMainThread([&] {
        const Reference<css::container::XIndexAccess> sheets(
            Reference<css::sheet::XSpreadsheetDocument>(m_document, UNO_QUERY_THROW)->getSheets(), UNO_QUERY_THROW);
        const Reference<css::sheet::XSpreadsheet> target(sheets->getByIndex(sheet), UNO_QUERY_THROW);
        target->getCellRangeByName(toUno(cell))->getCellByPosition(0, 0)->setFormula(toUno(text));
    });
}

Reference<css::sheet::XSpreadsheet> SheetWindow::sheetAt(int sheet) const
{
    const Reference<css::container::XIndexAccess> sheets(
        Reference<css::sheet::XSpreadsheetDocument>(m_document, UNO_QUERY_THROW)->getSheets(), UNO_QUERY_THROW);
    return {sheets->getByIndex(sheet), UNO_QUERY_THROW};
}

std::string SheetWindow::shown(int sheet, const std::string& cell)
{
    std::string result;
    m_office.onMainThread([&] {
        const Reference<css::text::XText> text(sheetAt(sheet)->getCellRangeByName(toUno(cell))->getCellByPosition(0, 0),
                                               UNO_QUERY_THROW);
        result = toUtf8(text->getString());
    });
    return result;
}

std::string SheetWindow::formula(int sheet, const std::string& cell)
{
    std::string result;
    m_office.onMainThread([&] {
        const auto found = sheetAt(sheet)->getCellRangeByName(toUno(cell))->getCellByPosition(0, 0);
        if (found->getType() == css::table::CellContentType_FORMULA)
            result = toUtf8(found->getFormula());
    });
    return result;
}

void SheetWindow::setArrayFormula(int sheet, const std::string& range, const std::string& formula)
{
    m_office.onMainThread([&] {
        Reference<css::sheet::XArrayFormulaRange>(sheetAt(sheet)->getCellRangeByName(toUno(range)), UNO_QUERY_THROW)
            ->setArrayFormula(toUno(formula));
    });
}

void SheetWindow::choose(int sheet, const std::string& range)
{
    m_office.onMainThread([&] {
        Reference<css::view::XSelectionSupplier>(m_controller, UNO_QUERY_THROW)
            ->select(Any(sheetAt(sheet)->getCellRangeByName(toUno(range))));
    });
}

void SheetWindow::selectNewShape(int sheet)
{
    m_office.onMainThread([&] {
        const Reference<css::lang::XMultiServiceFactory> factory(m_document, UNO_QUERY_THROW);
        const Reference<css::drawing::XShape> shape(factory->createInstance("com.sun.star.drawing.RectangleShape"),
                                                    UNO_QUERY_THROW);
        shape->setSize({3000, 2000});
        const Reference<css::container::XIndexAccess> pages(
            Reference<css::drawing::XDrawPagesSupplier>(m_document, UNO_QUERY_THROW)->getDrawPages(), UNO_QUERY_THROW);
        Reference<css::drawing::XShapes>(pages->getByIndex(sheet), UNO_QUERY_THROW)->add(shape);
        Reference<css::view::XSelectionSupplier>(m_controller, UNO_QUERY_THROW)->select(Any(shape));
    });
}

void SheetWindow::protect(int sheet)
{
    m_office.onMainThread(
        [&] { Reference<css::util::XProtectable>(sheetAt(sheet), UNO_QUERY_THROW)->protect(rtl::OUString()); });
}

std::filesystem::path SheetWindow::newFile(const std::string& format, rtl::OUString& url) const
{
    static int count = 0;
    const std::filesystem::path file = m_office.profile() / ("saved-" + std::to_string(++count) + "." + format);
    osl::FileBase::getFileURLFromSystemPath(toUno(file.string()), url);
    return file;
}

std::string SheetWindow::comment(int sheet, const std::string& cell)
{
    std::string text;
    m_office.onMainThread([&] {
        const Reference<css::sheet::XSheetAnnotationAnchor> anchor(
            sheetAt(sheet)->getCellRangeByName(toUno(cell))->getCellByPosition(0, 0), UNO_QUERY_THROW);
        text = toUtf8(Reference<css::text::XSimpleText>(anchor->getAnnotation(), UNO_QUERY_THROW)->getString());
    });
    return text;
}

void SheetWindow::setComment(int sheet, const std::string& cell, const std::string& text)
{
    m_office.onMainThread([&] {
        const auto found = sheetAt(sheet)->getCellRangeByName(toUno(cell))->getCellByPosition(0, 0);
        Reference<css::sheet::XSheetAnnotationsSupplier>(sheetAt(sheet), UNO_QUERY_THROW)
            ->getAnnotations()
            ->insertNew(Reference<css::sheet::XCellAddressable>(found, UNO_QUERY_THROW)->getCellAddress(), toUno(text));
    });
}

int SheetWindow::comments()
{
    int count = 0;
    m_office.onMainThread([&] {
        const Reference<css::container::XIndexAccess> sheets(
            Reference<css::sheet::XSpreadsheetDocument>(m_document, UNO_QUERY_THROW)->getSheets(), UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < sheets->getCount(); ++i)
            count += Reference<css::sheet::XSheetAnnotationsSupplier>(sheets->getByIndex(i), UNO_QUERY_THROW)
                         ->getAnnotations()
                         ->getCount();
    });
    return count;
}

void SheetWindow::insertRow(int sheet, int row)
{
    m_office.onMainThread([&] {
        Reference<css::table::XColumnRowRange>(sheetAt(sheet), UNO_QUERY_THROW)->getRows()->insertByIndex(row, 1);
    });
}

void SheetWindow::removeRow(int sheet, int row)
{
    m_office.onMainThread([&] {
        Reference<css::table::XColumnRowRange>(sheetAt(sheet), UNO_QUERY_THROW)->getRows()->removeByIndex(row, 1);
    });
}

std::filesystem::path SheetWindow::saveAs()
{
    rtl::OUString url;
    const auto file = newFile("ods", url);
    m_office.onMainThread([&] { Reference<css::frame::XStorable>(m_document, UNO_QUERY_THROW)->storeAsURL(url, {}); });
    return file;
}

std::filesystem::path SheetWindow::save(const std::string& format)
{
    rtl::OUString url;
    const auto file = newFile(format, url);
    const css::beans::PropertyValue filter = property(
        "FilterName", Any(rtl::OUString::createFromAscii(format == "ods" ? "calc8" : "Calc MS Excel 2007 XML")));
    m_office.onMainThread([&] {
        Reference<css::frame::XStorable>(m_document, UNO_QUERY_THROW)->storeToURL(url, {&filter, 1});
    });
    return file;
}

void SheetWindow::showSheet(int sheet)
{
    m_office.onMainThread([&] {
        const Reference<css::container::XIndexAccess> sheets(
            Reference<css::sheet::XSpreadsheetDocument>(m_document, UNO_QUERY_THROW)->getSheets(), UNO_QUERY_THROW);
        Reference<css::sheet::XSpreadsheetView>(m_controller, UNO_QUERY_THROW)
            ->setActiveSheet(Reference<css::sheet::XSpreadsheet>(sheets->getByIndex(sheet), UNO_QUERY_THROW));
    });
}

void SheetWindow::copySheet(int sheet, const std::string& name, int position)
{
    m_office.onMainThread([&] {
        const Reference<css::sheet::XSpreadsheets> sheets =
            Reference<css::sheet::XSpreadsheetDocument>(m_document, UNO_QUERY_THROW)->getSheets();
        const Reference<css::container::XIndexAccess> byIndex(sheets, UNO_QUERY_THROW);
        const Reference<css::container::XNamed> original(byIndex->getByIndex(sheet), UNO_QUERY_THROW);
        sheets->copyByName(original->getName(), toUno(name), static_cast<sal_Int16>(position));
    });
}

void SheetWindow::undo()
{
    m_office.onMainThread(
        [&] { Reference<css::document::XUndoManagerSupplier>(m_document, UNO_QUERY_THROW)->getUndoManager()->undo(); });
}

void SheetWindow::redo()
{
    m_office.onMainThread(
        [&] { Reference<css::document::XUndoManagerSupplier>(m_document, UNO_QUERY_THROW)->getUndoManager()->redo(); });
}

std::string SheetWindow::undoStep()
{
    std::string result;
    m_office.onMainThread([&] {
        result = toUtf8(Reference<css::document::XUndoManagerSupplier>(m_document, UNO_QUERY_THROW)
                            ->getUndoManager()
                            ->getCurrentUndoActionTitle());
    });
    return result;
}

void SheetWindow::setModified(bool modified)
{
    m_office.onMainThread(
        [&] { Reference<css::util::XModifiable>(m_document, UNO_QUERY_THROW)->setModified(modified); });
}

bool SheetWindow::isModified()
{
    bool result = false;
    m_office.onMainThread(
        [&] { result = Reference<css::util::XModifiable>(m_document, UNO_QUERY_THROW)->isModified(); });
    return result;
}

std::string SheetWindow::storedChoice(const std::string& key)
{
    std::string result;
    m_office.onMainThread([&] {
        const Reference<css::document::XDocumentPropertiesSupplier> supplier(m_document, UNO_QUERY_THROW);
        const Reference<css::beans::XPropertySet> stored(supplier->getDocumentProperties()->getUserDefinedProperties(),
                                                         UNO_QUERY_THROW);
        rtl::OUString value;
        if (const rtl::OUString name = toUno("DatChuan." + key); stored->getPropertySetInfo()->hasPropertyByName(name))
            stored->getPropertyValue(name) >>= value;
        result = toUtf8(value);
    });
    return result;
}

css::awt::Rectangle SheetWindow::panelArea(const std::string& panel)
{
    css::awt::Rectangle area;
    m_office.onMainThread([&] { area = panelWindow(panel)->getPosSize(); });
    return area;
}

css::awt::Rectangle SheetWindow::screenArea(const std::string& panel, const std::string& name)
{
    css::awt::Rectangle area;
    m_office.onMainThread([&] {
        const Reference<css::accessibility::XAccessible> accessible(control(panel, name), UNO_QUERY_THROW);
        const Reference<css::accessibility::XAccessibleComponent> component(accessible->getAccessibleContext(),
                                                                            UNO_QUERY_THROW);
        const css::awt::Point corner = component->getLocationOnScreen();
        const css::awt::Size size = component->getSize();
        area = {corner.X, corner.Y, size.Width, size.Height};
    });
    return area;
}

namespace {

int neededWidth(const Reference<css::awt::XControl>& control)
{
    const Reference<css::awt::XLayoutConstrains> text(control, UNO_QUERY);
    const Reference<css::beans::XPropertySet> model(control->getModel(), UNO_QUERY_THROW);
    bool dropsDown = false;
    if (model->getPropertySetInfo()->hasPropertyByName("Dropdown"))
        model->getPropertyValue("Dropdown") >>= dropsDown;
    const bool isButton = Reference<css::awt::XButton>(control, UNO_QUERY).is();
    const bool isTickBox = Reference<css::awt::XCheckBox>(control, UNO_QUERY).is();
    return text.is() && (isButton || isTickBox || dropsDown) ? text->getMinimumSize().Width : 0;
}

} // namespace

std::vector<SheetWindow::Box> SheetWindow::boxes(const std::string& panel)
{
    std::vector<Box> result;
    m_office.onMainThread([&] {
        const Reference<css::awt::XControlContainer> container(panelWindow(panel), UNO_QUERY_THROW);
        for (const Reference<css::awt::XControl>& each : container->getControls())
        {
            const Reference<css::awt::XWindow2> window(each, UNO_QUERY_THROW);
            rtl::OUString name;
            Reference<css::beans::XPropertySet>(each->getModel(), UNO_QUERY_THROW)->getPropertyValue("Name") >>= name;
            if (window->isVisible())
                result.push_back({toUtf8(name), window->getPosSize(), neededWidth(each)});
        }
    });
    return result;
}

bool SheetWindow::soon(const std::function<bool()>& question)
{
    using namespace std::chrono_literals;
    for (const auto deadline = std::chrono::steady_clock::now() + 8s; std::chrono::steady_clock::now() < deadline;)
    {
        if (question())
            return true;
        std::this_thread::sleep_for(40ms);
    }
    return false;
}

} // namespace datchuan::test
