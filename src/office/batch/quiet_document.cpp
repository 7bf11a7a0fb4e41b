#include "batch/quiet_document.hpp"

#include "uno_text.hpp"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/task/XInteractionAbort.hpp>
#include <com/sun/star/task/XInteractionHandler.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <array>
#include <atomic>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace {

/// Answers every question of the office with "cancel" and remembers whether one was for a password.
class Refusal : public cppu::WeakImplHelper1<css::task::XInteractionHandler>
{
public:
    void SAL_CALL handle(const Reference<css::task::XInteractionRequest>& request) override
    {
        if (request->getRequest().getValueTypeName().indexOf("Password") >= 0)
            m_passwordAsked = true;
        const auto answers = request->getContinuations();
        for (const Reference<css::task::XInteractionContinuation>& answer : answers)
        {
            const Reference<css::task::XInteractionAbort> abort(answer, UNO_QUERY);
            if (abort.is())
            {
                abort->select();
                return;
            }
        }
    }

    bool passwordAsked() const { return m_passwordAsked; }

private:
    std::atomic<bool> m_passwordAsked = false;
};

css::beans::PropertyValue property(const char* name, const Any& value)
{
    css::beans::PropertyValue result;
    result.Name = toUno(name);
    result.Value = value;
    return result;
}

} // namespace

QuietDocument::QuietDocument(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& url)
{
    const rtl::Reference<Refusal> refusal(new Refusal);
    const std::array how{property("Hidden", Any(true)),
                         property("ReadOnly", Any(true)),
                         property("MacroExecutionMode", Any(css::document::MacroExecMode::NEVER_EXECUTE)),
                         property("UpdateDocMode", Any(css::document::UpdateDocMode::NO_UPDATE)),
                         property("PickListEntry", Any(false)),
                         property("InteractionHandler", Any(Reference<css::task::XInteractionHandler>(refusal.get())))};
    try
    {
        m_component = css::frame::Desktop::create(context)->loadComponentFromURL(
            url, "_blank", 0, {how.data(), static_cast<sal_Int32>(how.size())});
        m_sheets.set(m_component, UNO_QUERY);
    }
    catch (const css::uno::Exception&)
    {
        // Its message is the office's own and says less than ours.
    }
    if (m_sheets.is())
        return;
    if (refusal->passwordAsked())
        m_trouble = {"Tệp có mật khẩu", "the file has a password"};
    else if (m_component.is())
        m_trouble = {"Không phải bảng tính", "not a spreadsheet"};
    else
        m_trouble = {"LibreOffice không mở được: tệp hỏng hoặc không phải bảng tính",
                     "LibreOffice cannot open it: damaged, or not a spreadsheet"};
}

QuietDocument::~QuietDocument()
{
    const Reference<css::util::XCloseable> closeable(m_component, UNO_QUERY);
    try
    {
        m_sheets.clear();
        if (closeable.is())
            closeable->close(true);
        else if (m_component.is())
            m_component->dispose();
    }
    catch (const css::uno::Exception&)
    {
        // A veto: close(true) has handed the document to whoever raised it.
    }
}

} // namespace datchuan::office
