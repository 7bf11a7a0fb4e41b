#include "commands/hand.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>

namespace datchuan::test {

namespace css = com::sun::star;
using css::accessibility::AccessibleRole::MENU;
using css::accessibility::AccessibleRole::MENU_ITEM;
using css::accessibility::AccessibleRole::POPUP_MENU;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using datchuan::office::toUtf8;
using Context = Reference<css::accessibility::XAccessibleContext>;

namespace {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // nothing else tells the windows of an office
/// The pop-up menu that is open, in the queue of top windows; an empty reference without one.
Context openMenu(Office& office)
{
    const Reference<css::awt::XExtendedToolkit> windows(css::awt::Toolkit::create(office.context()), UNO_QUERY_THROW);
    for (sal_Int32 i = windows->getTopWindowCount() - 1; i >= 0; --i)
    {
        const Reference<css::accessibility::XAccessible> window(windows->getTopWindow(i), UNO_QUERY);
        Context context = window.is() ? window->getAccessibleContext() : Context();
        for (int depth = 0; context.is() && depth < 3; ++depth)
        {
            if (context->getAccessibleRole() == POPUP_MENU)
                return context;
            const auto child = context->getAccessibleChildCount() > 0 ? context->getAccessibleChild(0) : nullptr;
            context = child.is() ? child->getAccessibleContext() : Context();
        }
    }
    return {};
}
#pragma GCC diagnostic pop

std::vector<Context> entriesOf(const Context& menu)
{
    std::vector<Context> entries;
    for (sal_Int32 i = 0; menu.is() && i < menu->getAccessibleChildCount(); ++i)
    {
        const Context entry = menu->getAccessibleChild(i)->getAccessibleContext();
        if (const sal_Int16 role = entry->getAccessibleRole(); role == MENU_ITEM || role == MENU)
            entries.push_back(entry);
    }
    return entries;
}

} // namespace

void Hand::touchSheet()
{
    m_window.office().onMainThread([&] { m_window.controller()->getFrame()->getComponentWindow()->setFocus(); });
}

void Hand::press(sal_Int16 key, sal_Int16 modifiers)
{
    m_window.office().onMainThread([&] {
        const Reference<css::awt::XToolkitRobot> keyboard(css::awt::Toolkit::create(m_window.office().context()),
                                                          UNO_QUERY_THROW);
        css::awt::KeyEvent event;
        event.Source = m_window.controller()->getFrame()->getContainerWindow();
        event.KeyCode = key;
        event.Modifiers = modifiers;
        keyboard->keyPress(event);
        keyboard->keyRelease(event);
    });
}

bool Hand::openContextMenu()
{
    touchSheet();
    press(css::awt::Key::CONTEXTMENU);
    return SheetWindow::soon([&] { return !contextMenu().empty(); });
}

std::vector<Hand::Entry> Hand::contextMenu()
{
    std::vector<Entry> entries;
    m_window.office().onMainThread([&] {
        for (const Context& entry : entriesOf(openMenu(m_window.office())))
            entries.push_back(
                {toUtf8(entry->getAccessibleName()), static_cast<bool>(entry->getAccessibleStateSet()->contains(
                                                         css::accessibility::AccessibleStateType::ENABLED))});
    });
    return entries;
}

void Hand::chooseFromMenu(const std::string& text)
{
    m_window.office().onMainThread([&] {
        for (const Context& entry : entriesOf(openMenu(m_window.office())))
            if (toUtf8(entry->getAccessibleName()) == text)
            {
                Reference<css::accessibility::XAccessibleAction>(entry, UNO_QUERY_THROW)->doAccessibleAction(0);
                return;
            }
        throw std::runtime_error("no entry " + text);
    });
}

void Hand::closeMenu()
{
    press(css::awt::Key::ESCAPE);
    SheetWindow::soon([&] { return contextMenu().empty(); });
}

} // namespace datchuan::test
