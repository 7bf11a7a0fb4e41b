#include "commands/command_dispatch.hpp"
#include "uno_text.hpp"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>

#include <vector>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::Sequence;

namespace {

/// Hands out the commands of one window. Registered in extension/registry/ProtocolHandler.xcu.
class ProtocolHandler
    : public cppu::WeakImplHelper3<css::frame::XDispatchProvider, css::lang::XInitialization, css::lang::XServiceInfo>
{
public:
    explicit ProtocolHandler(Reference<css::uno::XComponentContext> context) : m_context(std::move(context)) {}

    void SAL_CALL initialize(const Sequence<css::uno::Any>& arguments) override
    {
        if (arguments.hasElements())
            arguments[0] >>= m_frame;
    }

    Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url, const rtl::OUString& /*target*/,
                                                            sal_Int32 /*flags*/) override
    {
        const std::string name = toUtf8(url.Complete);
        if (!name.starts_with(commandProtocol) || !m_frame.is())
            return {};
        const Command* const command = commandNamed(std::string_view(name).substr(commandProtocol.size()));
        if (command == nullptr)
            return {};
        return new CommandDispatch(m_context, m_frame, *command);
    }

    Sequence<Reference<css::frame::XDispatch>>
        SAL_CALL queryDispatches(const Sequence<css::frame::DispatchDescriptor>& wanted) override
    {
        std::vector<Reference<css::frame::XDispatch>> found;
        for (const css::frame::DispatchDescriptor& each : wanted)
            found.push_back(queryDispatch(each.FeatureURL, each.FrameName, each.SearchFlags));
        return {found.data(), static_cast<sal_Int32>(found.size())};
    }

    rtl::OUString SAL_CALL getImplementationName() override { return "vn.datchuan.comp.Commands"; }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override
    {
        const rtl::OUString service = "vn.datchuan.Commands";
        return {&service, 1};
    }

private:
    Reference<css::uno::XComponentContext> m_context;
    FrameReference m_frame;
};

} // namespace

} // namespace datchuan::office

// Named in manifest/datchuan.components.
extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
vn_datchuan_Commands_get_implementation(com::sun::star::uno::XComponentContext* context,
                                        const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/)
{
    return cppu::acquire(static_cast<cppu::OWeakObject*>(new datchuan::office::ProtocolHandler(context)));
}
