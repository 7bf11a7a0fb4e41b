#pragma once

#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XActivationEventListener.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/implbase3.hxx>

#include <functional>

namespace datchuan::office {

/// What happens to a document and in its view. `changed` and `typed` may be called on any thread.
struct DocumentEvents
{
    std::function<void()> changed;      ///< a cell, a sheet, anything
    std::function<void()> typed;        ///< a key was pressed in the view: a cell may be in the middle of being edited
    std::function<void()> sheetChanged; ///< another sheet is shown
};

/// Listens to one document and one view of it until stop(), or until they end.
class DocumentWatch
    : public cppu::WeakImplHelper3<com::sun::star::util::XModifyListener,
                                   com::sun::star::sheet::XActivationEventListener, com::sun::star::awt::XKeyHandler>
{
public:
    explicit DocumentWatch(DocumentEvents events) : m_events(std::move(events)) {}

    void start(const com::sun::star::uno::Reference<com::sun::star::frame::XController>& controller);
    /// After this no event is called any more.
    void stop();

    void SAL_CALL modified(const com::sun::star::lang::EventObject& event) override;
    void SAL_CALL activeSpreadsheetChanged(const com::sun::star::sheet::ActivationEvent& event) override;
    sal_Bool SAL_CALL keyPressed(const com::sun::star::awt::KeyEvent& event) override;
    sal_Bool SAL_CALL keyReleased(const com::sun::star::awt::KeyEvent& event) override;
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& source) override;

private:
    DocumentEvents m_events;
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> m_model;
    com::sun::star::uno::Reference<com::sun::star::frame::XController> m_controller;
};

} // namespace datchuan::office
