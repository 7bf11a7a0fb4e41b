#include "sidebar/help_key.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

bool isHelp(const css::awt::KeyEvent& event)
{
    return event.KeyCode == css::awt::Key::F1 && event.Modifiers == 0;
}

} // namespace

void HelpKey::start(const Reference<css::uno::XComponentContext>& context)
{
    m_toolkit.set(css::awt::Toolkit::create(context), UNO_QUERY_THROW);
    m_toolkit->addKeyHandler(this);
}

void HelpKey::watch(const Reference<css::awt::XWindow>& window)
{
    m_hasFocus = false;
    for (const Reference<css::awt::XControl>& control :
         Reference<css::awt::XControlContainer>(window, UNO_QUERY_THROW)->getControls())
        Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->addFocusListener(this);
}

void HelpKey::stop()
{
    if (m_toolkit.is())
        m_toolkit->removeKeyHandler(this);
    m_toolkit.clear();
    m_asked = nullptr;
}

sal_Bool SAL_CALL HelpKey::keyPressed(const css::awt::KeyEvent& event)
{
    if (!m_hasFocus || !m_asked || !isHelp(event))
        return false;
    m_asked();
    return true;
}

sal_Bool SAL_CALL HelpKey::keyReleased(const css::awt::KeyEvent& event)
{
    return m_hasFocus && isHelp(event);
}

} // namespace datchuan::office
