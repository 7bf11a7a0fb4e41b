#include "commands/command_window.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/ui/XAcceleratorConfiguration.hpp>
#include <com/sun/star/ui/XUIConfigurationManager.hpp>
#include <com/sun/star/ui/theModuleUIConfigurationManagerSupplier.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <algorithm>
#include <optional>

namespace datchuan::test {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using datchuan::office::toUno;
using datchuan::office::toUtf8;

namespace {

/// Remembers the last state that a command told.
class StateListener : public cppu::WeakImplHelper1<css::frame::XStatusListener>
{
public:
    void SAL_CALL statusChanged(const css::frame::FeatureStateEvent& state) override { isEnabled = state.IsEnabled; }
    void SAL_CALL disposing(const css::lang::EventObject& /*source*/) override {}

    bool isEnabled = false;
};

/// The names of the children of the first object with this role and name; separators have none.
std::optional<std::vector<std::string>> childrenOf(const Reference<css::accessibility::XAccessible>& root,
                                                   sal_Int16 role, const std::string& name, int depth = 0)
{
    const Reference<css::accessibility::XAccessibleContext> context =
        root.is() && depth < 9 ? root->getAccessibleContext() : nullptr;
    if (!context.is())
        return std::nullopt;
    const sal_Int32 count = std::min<sal_Int32>(context->getAccessibleChildCount(), 60);
    if (context->getAccessibleRole() == role && toUtf8(context->getAccessibleName()) == name)
    {
        std::vector<std::string> names;
        for (sal_Int32 i = 0; i < count; ++i)
            if (const Reference<css::accessibility::XAccessible> child = context->getAccessibleChild(i); child.is())
                names.push_back(toUtf8(child->getAccessibleContext()->getAccessibleName()));
        return names;
    }
    for (sal_Int32 i = 0; i < count; ++i)
        if (auto found = childrenOf(context->getAccessibleChild(i), role, name, depth + 1))
            return found;
    return std::nullopt;
}

/// The undo list of the window's document.
Reference<css::document::XUndoManager> stepsOf(const SheetWindow& window)
{
    return Reference<css::document::XUndoManagerSupplier>(window.controller()->getModel(), UNO_QUERY_THROW)
        ->getUndoManager();
}

} // namespace

Reference<css::frame::XDispatch> Commands::dispatch(const std::string& name, css::util::URL& url)
{
    url.Complete = toUno("vn.datchuan.command:" + name);
    css::util::URLTransformer::create(m_window.office().context())->parseStrict(url);
    return Reference<css::frame::XDispatchProvider>(m_window.controller()->getFrame(), UNO_QUERY_THROW)
        ->queryDispatch(url, "_self", 0);
}

bool Commands::give(const std::string& name)
{
    bool known = false;
    m_window.office().onMainThread([&] {
        css::util::URL url;
        const Reference<css::frame::XDispatch> command = dispatch(name, url);
        known = command.is();
        if (known)
            command->dispatch(url, {});
    });
    return known;
}

bool Commands::isOffered(const std::string& name)
{
    bool offered = false;
    m_window.office().onMainThread([&] {
        css::util::URL url;
        const Reference<css::frame::XDispatch> command = dispatch(name, url);
        if (!command.is())
            return;
        const rtl::Reference<StateListener> listener(new StateListener);
        command->addStatusListener(listener.get(), url);
        command->removeStatusListener(listener.get(), url);
        offered = listener->isEnabled;
    });
    return offered;
}

bool Commands::hasNotice()
{
    bool has = false;
    m_window.office().onMainThread([&] {
        has = Reference<css::frame::XInfobarProvider>(m_window.controller(), UNO_QUERY_THROW)
                  ->hasInfobar("vn.datchuan.notice");
    });
    return has;
}

std::vector<std::string> Commands::menu()
{
    return shown(css::accessibility::AccessibleRole::MENU);
}

std::vector<std::string> Commands::toolbar()
{
    return shown(css::accessibility::AccessibleRole::TOOL_BAR);
}

std::vector<std::string> Commands::shown(sal_Int16 role)
{
    std::vector<std::string> names;
    m_window.office().onMainThread([&] {
        names = childrenOf({m_window.controller()->getFrame()->getContainerWindow(), UNO_QUERY}, role, "ĐạtChuẩn")
                    .value_or(std::vector<std::string>());
    });
    return names;
}

std::string Commands::commandOfKey(sal_Int16 code, sal_Int16 modifiers)
{
    std::string command;
    m_window.office().onMainThread([&] {
        const Reference<css::ui::XUIConfigurationManager> calc =
            css::ui::theModuleUIConfigurationManagerSupplier::get(m_window.office().context())
                ->getUIConfigurationManager("com.sun.star.sheet.SpreadsheetDocument");
        const Reference<css::ui::XAcceleratorConfiguration> keys(calc->getShortCutManager(), UNO_QUERY_THROW);
        css::awt::KeyEvent key;
        key.KeyCode = code;
        key.Modifiers = modifiers;
        try
        {
            command = toUtf8(keys->getCommandByKeyEvent(key));
        }
        catch (const css::container::NoSuchElementException&)
        {
        }
    });
    return command;
}

std::string Commands::undoTitle()
{
    std::string title;
    m_window.office().onMainThread([&] {
        if (const auto steps = stepsOf(m_window); steps->isUndoPossible())
            title = toUtf8(steps->getCurrentUndoActionTitle());
    });
    return title;
}

int Commands::undoSteps()
{
    int count = 0;
    m_window.office().onMainThread([&] { count = stepsOf(m_window)->getAllUndoActionTitles().getLength(); });
    return count;
}

int Commands::redoSteps()
{
    int count = 0;
    m_window.office().onMainThread([&] { count = stepsOf(m_window)->getAllRedoActionTitles().getLength(); });
    return count;
}

void Commands::redo()
{
    m_window.office().onMainThread([&] { stepsOf(m_window)->redo(); });
}

} // namespace datchuan::test
