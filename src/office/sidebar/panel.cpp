#include "sidebar/panel.hpp"

#include "sidebar/findings_content.hpp"
#include "sidebar/list_content.hpp"
#include "sidebar/result_content.hpp"
#include "sidebar/school_content.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/ui/UIElementType.hpp>

#include <utility>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

/// A new panel is a line here and a node in extension/registry/Sidebar.xcu.
std::unique_ptr<Content> contentOf(const rtl::OUString& url, Controls& controls, Session& session)
{
    if (url.endsWith("/DatChuanSchoolPanel"))
        return std::make_unique<SchoolContent>(controls, session);
    if (url.endsWith("/DatChuanResultPanel"))
        return std::make_unique<ResultContent>(controls, session);
    if (url.endsWith("/DatChuanBlockersPanel"))
        return std::make_unique<ListContent>(controls, session, &report::View::blockers);
    if (url.endsWith("/DatChuanFindingsPanel"))
        return std::make_unique<FindingsContent>(controls, session);
    throw css::lang::IllegalArgumentException("no such panel: " + url, nullptr, 0);
}

} // namespace

Panel::Panel(const Session::Context& context, PanelPlace place)
    : WeakComponentImplHelper3(m_aMutex),
      m_place(std::move(place)),
      m_session(Session::of(context, m_place.frame)),
      m_controls(
          std::make_unique<Controls>(context, Reference<css::awt::XWindowPeer>(m_place.parent, UNO_QUERY_THROW))),
      m_language(m_session->language()),
      m_events(new WindowEvents)
{
    m_events->resized = [this] { layOut(); };
    m_events->shown = [this] {
        m_isVisible = true;
        m_session->noticeShown();
    };
    m_events->hidden = [this] { m_isVisible = false; };
    m_controls->window()->addWindowListener(m_events.get());
    fill();
    m_session->add(*this);
    m_controls->window()->setVisible(true);
    layOut();
}

sal_Int16 SAL_CALL Panel::getType()
{
    return css::ui::UIElementType::TOOLPANEL;
}

Reference<css::uno::XInterface> SAL_CALL Panel::getRealInterface()
{
    return static_cast<cppu::OWeakObject*>(this);
}

Reference<css::accessibility::XAccessible>
    SAL_CALL Panel::createAccessible(const Reference<css::accessibility::XAccessible>& /*parent*/)
{
    return {getWindow(), UNO_QUERY};
}

Reference<css::awt::XWindow> SAL_CALL Panel::getWindow()
{
    return m_controls ? m_controls->window() : nullptr;
}

css::ui::LayoutSize SAL_CALL Panel::getHeightForWidth(sal_Int32 width)
{
    return m_content ? m_content->heightFor(width) : css::ui::LayoutSize();
}

sal_Int32 SAL_CALL Panel::getMinimalWidth()
{
    return 280;
}

/// Puts the controls in, with words of the session's language.
void Panel::fill()
{
    if (m_content)
        m_content->end();
    m_content.reset();
    m_controls->clear();
    m_language = m_session->language();
    m_content = contentOf(m_place.url, *m_controls, *m_session);
    m_content->onChanged = [this] { fitHeight(); };
}

void Panel::show(const report::View& view)
{
    if (m_language != m_session->language())
        fill();
    m_content->show(view);
    fitHeight();
}

/// Places the controls, and asks the deck for another height when this one does not suit any more.
void Panel::fitHeight()
{
    if (!m_content)
        return;
    layOut();
    const int width = m_controls->window()->getPosSize().Width;
    if (width <= 0 || !m_place.sidebar.is())
        return;
    const sal_Int32 preferred = m_content->heightFor(width).Preferred;
    if (std::exchange(m_preferredHeight, preferred) != preferred)
        m_place.sidebar->requestLayout();
}

void Panel::layOut()
{
    if (!m_content)
        return;
    const css::awt::Rectangle area = m_controls->window()->getPosSize();
    if (area.Width > 0 && area.Height > 0)
        m_content->layOut(area.Width, area.Height);
}

void SAL_CALL Panel::disposing()
{
    m_events->clear();
    if (m_session)
        m_session->remove(*this);
    if (m_content)
        m_content->end();
    m_content.reset();
    m_controls.reset();
    m_session.reset();
    m_place = {};
}

} // namespace datchuan::office
