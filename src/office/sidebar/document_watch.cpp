#include "sidebar/document_watch.hpp"

#include <com/sun/star/awt/XUserInputInterception.hpp>
#include <com/sun/star/sheet/XActivationBroadcaster.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;

void DocumentWatch::start(const Reference<css::frame::XController>& controller)
{
    m_controller = controller;
    m_model = controller->getModel();
    if (const Reference<css::util::XModifyBroadcaster> document(m_model, UNO_QUERY); document.is())
        document->addModifyListener(this);
    if (const Reference<css::sheet::XActivationBroadcaster> view(controller, UNO_QUERY); view.is())
        view->addActivationEventListener(this);
    if (const Reference<css::awt::XUserInputInterception> view(controller, UNO_QUERY); view.is())
        view->addKeyHandler(this);
}

void DocumentWatch::stop()
{
    m_events = {};
    const Reference<css::util::XModifyBroadcaster> document(m_model, UNO_QUERY);
    const Reference<css::sheet::XActivationBroadcaster> view(m_controller, UNO_QUERY);
    const Reference<css::awt::XUserInputInterception> keys(m_controller, UNO_QUERY);
    m_model.clear();
    m_controller.clear();
    try
    {
        if (document.is())
            document->removeModifyListener(this);
        if (view.is())
            view->removeActivationEventListener(this);
        if (keys.is())
            keys->removeKeyHandler(this);
    }
    catch (const css::uno::Exception&)
    {
        // Document or view ended before: then they have dropped their listeners.
    }
}

void SAL_CALL DocumentWatch::modified(const css::lang::EventObject& /*event*/)
{
    if (m_events.changed)
        m_events.changed();
}

void SAL_CALL DocumentWatch::activeSpreadsheetChanged(const css::sheet::ActivationEvent& /*event*/)
{
    if (m_events.sheetChanged)
        m_events.sheetChanged();
}

sal_Bool SAL_CALL DocumentWatch::keyPressed(const css::awt::KeyEvent& /*event*/)
{
    if (m_events.typed)
        m_events.typed();
    return false; // the key goes on to the sheet
}

sal_Bool SAL_CALL DocumentWatch::keyReleased(const css::awt::KeyEvent& /*event*/)
{
    return false;
}

void SAL_CALL DocumentWatch::disposing(const css::lang::EventObject& source)
{
    if (source.Source == m_model)
        m_model.clear();
    if (source.Source == m_controller)
        m_controller.clear();
}

} // namespace datchuan::office
