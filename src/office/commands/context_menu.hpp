#pragma once

#include "report/phrases.hpp"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/ui/XContextMenuInterceptor.hpp>
#include <cppuhelper/implbase1.hxx>

namespace datchuan::office {

/// Our entries in the context menu of cells, in one view of a document.
class ContextMenu : public cppu::WeakImplHelper1<com::sun::star::ui::XContextMenuInterceptor>
{
public:
    explicit ContextMenu(report::Language language) : m_language(language) {}

    void start(const com::sun::star::uno::Reference<com::sun::star::frame::XController>& controller);
    /// Takes the entries away. Harmless when the view has ended.
    void stop();

    com::sun::star::ui::ContextMenuInterceptorAction SAL_CALL
    notifyContextMenuExecute(const com::sun::star::ui::ContextMenuExecuteEvent& event) override;

private:
    report::Language m_language;
    com::sun::star::uno::WeakReference<com::sun::star::frame::XController> m_controller;
};

} // namespace datchuan::office
