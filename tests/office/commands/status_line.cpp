#include "commands/status_line.hpp"

#include "uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <cppuhelper/implbase1.hxx>

#include <mutex>

namespace datchuan::test {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class StatusLine::Indicator : public cppu::WeakImplHelper1<css::task::XStatusIndicator>
{
public:
    std::string text() const
    {
        const std::scoped_lock lock(m_mutex);
        return datchuan::office::toUtf8(m_text);
    }

    void SAL_CALL start(const rtl::OUString& text, sal_Int32 /*range*/) override { show(text); }
    void SAL_CALL end() override { show({}); }
    void SAL_CALL setText(const rtl::OUString& text) override { show(text); }
    void SAL_CALL setValue(sal_Int32 /*value*/) override {}
    void SAL_CALL reset() override { show({}); }

private:
    void show(const rtl::OUString& text)
    {
        const std::scoped_lock lock(m_mutex);
        m_text = text;
    }

    mutable std::mutex m_mutex; // the office calls on threads of the bridge
    rtl::OUString m_text;
};

namespace {

void intercept(SheetWindow& window, const Any& indicator)
{
    window.office().onMainThread([&] {
        Reference<css::beans::XPropertySet>(window.controller()->getFrame(), UNO_QUERY_THROW)
            ->setPropertyValue("IndicatorInterception", indicator);
    });
}

} // namespace

StatusLine::StatusLine(SheetWindow& window) : m_window(window), m_indicator(new Indicator)
{
    intercept(m_window, Any(Reference<css::task::XStatusIndicator>(m_indicator.get())));
}

StatusLine::~StatusLine() = default;

std::string StatusLine::text() const
{
    return m_indicator->text();
}

} // namespace datchuan::test
