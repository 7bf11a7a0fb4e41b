#include "commands/context_menu.hpp"

#include "report/command_phrases.hpp"
#include "uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/ui/XContextMenuInterception.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/weakref.hxx>

#include <array>

namespace datchuan::office {

namespace css = com::sun::star;
using css::ui::ContextMenuInterceptorAction;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using report::CommandPhrase;

namespace {

struct Entry
{
    const char* url;
    CommandPhrase text;
};

constexpr std::array entries{
    Entry{"vn.datchuan.command:checkSheet", CommandPhrase::menuCheckSheet},
    Entry{"vn.datchuan.command:nextFinding", CommandPhrase::menuNextFinding},
    Entry{"vn.datchuan.command:insertResultBlock", CommandPhrase::menuInsertBlock},
};

class Menu
{
public:
    explicit Menu(const Reference<css::container::XIndexContainer>& menu)
        : m_menu(menu), m_factory(menu, UNO_QUERY_THROW)
    {
    }

    void addSeparator() { append(m_factory->createInstance("com.sun.star.ui.ActionTriggerSeparator")); }

    void add(const Entry& entry, report::Language language)
    {
        const Reference<css::beans::XPropertySet> item(m_factory->createInstance("com.sun.star.ui.ActionTrigger"),
                                                       UNO_QUERY_THROW);
        item->setPropertyValue("Text", Any(toUno(say(entry.text, language))));
        item->setPropertyValue("CommandURL", Any(rtl::OUString::createFromAscii(entry.url)));
        append(item);
    }

private:
    void append(const Reference<css::uno::XInterface>& item)
    {
        m_menu->insertByIndex(m_menu->getCount(), Any(Reference<css::beans::XPropertySet>(item, UNO_QUERY_THROW)));
    }

    Reference<css::container::XIndexContainer> m_menu;
    Reference<css::lang::XMultiServiceFactory> m_factory;
};

} // namespace

void ContextMenu::start(const Reference<css::frame::XController>& controller)
{
    m_controller = controller;
    if (const Reference<css::ui::XContextMenuInterception> view(controller, UNO_QUERY); view.is())
        view->registerContextMenuInterceptor(this);
}

void ContextMenu::stop()
{
    try
    {
        const Reference<css::ui::XContextMenuInterception> view(Reference<css::frame::XController>(m_controller),
                                                                UNO_QUERY);
        if (view.is())
            view->releaseContextMenuInterceptor(this);
    }
    catch (const css::uno::Exception&)
    {
        // The view ended before, and its interceptors with it.
    }
    m_controller = Reference<css::frame::XController>();
}

/// Menus of drawings, charts and sheet tabs stay as they are.
ContextMenuInterceptorAction SAL_CALL
ContextMenu::notifyContextMenuExecute(const css::ui::ContextMenuExecuteEvent& event)
{
    try
    {
        const Reference<css::sheet::XCellRangeAddressable> cells(
            event.Selection.is() ? event.Selection->getSelection() : Any(), UNO_QUERY);
        if (!cells.is() || !event.ActionTriggerContainer.is())
            return css::ui::ContextMenuInterceptorAction_IGNORED;
        Menu menu(event.ActionTriggerContainer);
        menu.addSeparator();
        for (const Entry& entry : entries)
            menu.add(entry, m_language);
        return css::ui::ContextMenuInterceptorAction_CONTINUE_MODIFIED;
    }
    catch (const css::uno::Exception&)
    {
        return css::ui::ContextMenuInterceptorAction_IGNORED; // the menu is worth more than our entries
    }
}

} // namespace datchuan::office
