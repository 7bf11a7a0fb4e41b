#pragma once

#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

#include <functional>

namespace datchuan::office {

/// F1 while a control of a panel has the focus. It is taken before the office sees it: the office's own F1 would ask,
/// in a box, to read its help on the network. Controls say themselves whether they have the focus: lists and fields
/// have inner windows, which nobody else can tell to be ours. Main thread only.
class HelpKey : public cppu::WeakImplHelper2<com::sun::star::awt::XKeyHandler, com::sun::star::awt::XFocusListener>
{
public:
    /// `asked` must throw nothing.
    explicit HelpKey(std::function<void()> asked) : m_asked(std::move(asked)) {}

    void start(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);
    /// Watches the controls that are in the window now.
    void watch(const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>& window);
    void stop();

    // XKeyHandler: true where the key is used up
    sal_Bool SAL_CALL keyPressed(const com::sun::star::awt::KeyEvent& event) override;
    sal_Bool SAL_CALL keyReleased(const com::sun::star::awt::KeyEvent& event) override;

    // XFocusListener
    void SAL_CALL focusGained(const com::sun::star::awt::FocusEvent& /*event*/) override { m_hasFocus = true; }
    void SAL_CALL focusLost(const com::sun::star::awt::FocusEvent& /*event*/) override { m_hasFocus = false; }

    void SAL_CALL disposing(const com::sun::star::lang::EventObject& /*source*/) override {}

private:
    com::sun::star::uno::Reference<com::sun::star::awt::XExtendedToolkit> m_toolkit;
    std::function<void()> m_asked;
    bool m_hasFocus = false;
};

} // namespace datchuan::office
