#include "commands/notice.hpp"

#include "report/command_phrases.hpp"
#include "sidebar/debounce.hpp"
#include "uno_text.hpp"

#include <com/sun/star/frame/InfobarType.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/task/XStatusIndicatorFactory.hpp>

#include <memory>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using namespace std::chrono_literals;

namespace {

rtl::OUString noticeId()
{
    return "vn.datchuan.notice";
}

sal_Int32 typeOf(Tone tone)
{
    switch (tone)
    {
        case Tone::Done:
            return css::frame::InfobarType::SUCCESS;
        case Tone::Refused:
            return css::frame::InfobarType::WARNING;
        case Tone::Failed:
            break;
    }
    return css::frame::InfobarType::DANGER;
}

/// The line that is shown now. The office's own fields come back when it goes.
class StatusLine
{
public:
    StatusLine(const Workplace& workplace, const rtl::OUString& text)
        : m_timer(workplace.context, 10s, 10s, [this] { end(); })
    {
        const Reference<css::task::XStatusIndicatorFactory> bars(workplace.frame, UNO_QUERY);
        if (bars.is())
            m_indicator = bars->createStatusIndicator();
        if (m_indicator.is())
            m_indicator->start(text, 0);
        m_timer.ask();
    }
    ~StatusLine() { end(); }
    StatusLine(const StatusLine&) = delete;
    StatusLine& operator=(const StatusLine&) = delete;

private:
    void end()
    {
        try
        {
            if (m_indicator.is())
                m_indicator->end();
        }
        catch (const css::uno::Exception&)
        {
            // The window has gone, and its status bar with it.
        }
        m_indicator.clear();
    }

    Reference<css::task::XStatusIndicator> m_indicator;
    Debounce m_timer;
};

std::unique_ptr<StatusLine>& statusLine()
{
    // Never destroyed at the end of the process, when the office is gone already.
    static auto& shown = *new std::unique_ptr<StatusLine>; // NOLINT(cppcoreguidelines-owning-memory)
    return shown;
}

void removeBar(const Workplace& workplace)
{
    const Reference<css::frame::XInfobarProvider> bars(workplace.frame->getController(), UNO_QUERY);
    if (bars.is() && bars->hasInfobar(noticeId()))
        bars->removeInfobar(noticeId());
}

} // namespace

void notify(const Workplace& workplace, Tone tone, const std::string& lead, const std::string& text)
{
    const Reference<css::frame::XInfobarProvider> bars(workplace.frame->getController(), UNO_QUERY);
    if (!bars.is())
        return tellInStatusBar(workplace, lead + " " + text);
    removeBar(workplace);
    bars->appendInfobar(noticeId(), toUno(lead), toUno(text), typeOf(tone), {}, true);
}

void clearNotices(const Workplace& workplace)
{
    statusLine().reset();
    removeBar(workplace);
}

void tellFailure(const Workplace& workplace, const std::string& message)
{
    notify(workplace, Tone::Failed, say(report::CommandPhrase::failed, workplace.language), message);
}

void tellInStatusBar(const Workplace& workplace, const std::string& text)
{
    statusLine().reset();
    statusLine() = std::make_unique<StatusLine>(workplace, toUno(text));
}

} // namespace datchuan::office
