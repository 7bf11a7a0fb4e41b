#pragma once

#include "commands/command.hpp"

#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <cppuhelper/implbase1.hxx>

namespace datchuan::office {

/// One command in one window, as menus and buttons know it.
class CommandDispatch : public cppu::WeakImplHelper1<com::sun::star::frame::XNotifyingDispatch>
{
public:
    CommandDispatch(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context,
                    FrameReference frame, const Command& command);

    void SAL_CALL
    dispatch(const com::sun::star::util::URL& url,
             const com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue>& arguments) override;
    void SAL_CALL dispatchWithNotification(
        const com::sun::star::util::URL& url,
        const com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue>& arguments,
        const com::sun::star::uno::Reference<com::sun::star::frame::XDispatchResultListener>& listener) override;

    /// Tells the state at once. It does not change while the window shows the same view of the same document: with
    /// another view or editing mode, the office asks anew.
    void SAL_CALL
    addStatusListener(const com::sun::star::uno::Reference<com::sun::star::frame::XStatusListener>& listener,
                      const com::sun::star::util::URL& url) override;
    void SAL_CALL
    removeStatusListener(const com::sun::star::uno::Reference<com::sun::star::frame::XStatusListener>& listener,
                         const com::sun::star::util::URL& url) override;

private:
    bool run();

    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> m_context;
    FrameReference m_frame;
    const Command& m_command;
};

} // namespace datchuan::office
