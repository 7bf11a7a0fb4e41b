#include "commands/command_dispatch.hpp"

#include "commands/notice.hpp"
#include "options/settings.hpp"
#include "uno_text.hpp"

#include <com/sun/star/frame/DispatchResultState.hpp>

#include <exception>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;

CommandDispatch::CommandDispatch(Reference<css::uno::XComponentContext> context, FrameReference frame,
                                 const Command& command)
    : m_context(std::move(context)), m_frame(std::move(frame)), m_command(command)
{
}

void SAL_CALL CommandDispatch::dispatch(const css::util::URL& /*url*/,
                                        const css::uno::Sequence<css::beans::PropertyValue>& /*arguments*/)
{
    run();
}

void SAL_CALL CommandDispatch::dispatchWithNotification(
    const css::util::URL& /*url*/, const css::uno::Sequence<css::beans::PropertyValue>& /*arguments*/,
    const Reference<css::frame::XDispatchResultListener>& listener)
{
    const bool done = run();
    if (listener.is())
        listener->dispatchFinished(
            {*this, done ? css::frame::DispatchResultState::SUCCESS : css::frame::DispatchResultState::FAILURE, {}});
}

void SAL_CALL CommandDispatch::addStatusListener(const Reference<css::frame::XStatusListener>& listener,
                                                 const css::util::URL& url)
{
    if (!listener.is())
        return;
    css::frame::FeatureStateEvent state;
    state.Source = *this;
    state.FeatureURL = url;
    state.IsEnabled = isOffered(m_command, documentIn(m_frame));
    listener->statusChanged(state);
}

void SAL_CALL CommandDispatch::removeStatusListener(const Reference<css::frame::XStatusListener>& /*listener*/,
                                                    const css::util::URL& /*url*/)
{
}

/// False when the command is not offered or failed.
bool CommandDispatch::run()
{
    Workplace workplace{m_context, m_frame, documentIn(m_frame)};
    if (!isOffered(m_command, workplace.document))
        return false;
    workplace.language = languageOf(settings(m_context), m_context);
    clearNotices(workplace);
    try
    {
        m_command.run(workplace);
        return true;
    }
    catch (const css::uno::Exception& exception)
    {
        tellFailure(workplace, toUtf8(exception.Message));
    }
    catch (const std::exception& exception)
    {
        tellFailure(workplace, exception.what());
    }
    return false;
}

} // namespace datchuan::office
