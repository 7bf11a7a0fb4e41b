#pragma once

#include "sidebar/content.hpp"
#include "sidebar/control_events.hpp"
#include "sidebar/controls.hpp"

#include <com/sun/star/ui/XSidebar.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase3.hxx>

#include <memory>

namespace datchuan::office {

/// What the sidebar tells a panel that it makes.
struct PanelPlace
{
    FrameReference frame;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> parent;
    com::sun::star::uno::Reference<com::sun::star::ui::XSidebar> sidebar;
    rtl::OUString url;
};

/// A panel as the sidebar knows it: the window, and what fills it. An XComponent, so that the sidebar disposes it: else
/// the window and its listeners would hold each other for ever.
class Panel : private cppu::BaseMutex,
              public cppu::WeakComponentImplHelper3<com::sun::star::ui::XUIElement, com::sun::star::ui::XToolPanel,
                                                    com::sun::star::ui::XSidebarPanel>,
              private Viewer
{
public:
    Panel(const Session::Context& context, PanelPlace place);

    // XUIElement
    FrameReference SAL_CALL getFrame() override { return m_place.frame; }
    rtl::OUString SAL_CALL getResourceURL() override { return m_place.url; }
    sal_Int16 SAL_CALL getType() override;
    com::sun::star::uno::Reference<com::sun::star::uno::XInterface> SAL_CALL getRealInterface() override;

    // XToolPanel
    com::sun::star::uno::Reference<com::sun::star::accessibility::XAccessible> SAL_CALL
    createAccessible(const com::sun::star::uno::Reference<com::sun::star::accessibility::XAccessible>& parent) override;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> SAL_CALL getWindow() override;

    // XSidebarPanel
    com::sun::star::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
    sal_Int32 SAL_CALL getMinimalWidth() override;

    // WeakComponentImplHelper
    void SAL_CALL disposing() override;

private:
    void show(const report::View& view) override;
    bool isVisible() const override { return m_isVisible; }
    void fill();
    void layOut();
    void fitHeight();

    PanelPlace m_place;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<Controls> m_controls;
    std::unique_ptr<Content> m_content;
    report::Language m_language; ///< of the content
    rtl::Reference<WindowEvents> m_events;
    sal_Int32 m_preferredHeight = 0;
    bool m_isVisible = true;
};

} // namespace datchuan::office
