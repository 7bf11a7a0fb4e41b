#include "sidebar/panel.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::Sequence;

namespace {

/// Makes the panels of the deck. Registered in extension/registry/Factories.xcu.
class PanelFactory : public cppu::WeakImplHelper2<css::ui::XUIElementFactory, css::lang::XServiceInfo>
{
public:
    explicit PanelFactory(Session::Context context) : m_context(std::move(context)) {}

    Reference<css::ui::XUIElement> SAL_CALL
    createUIElement(const rtl::OUString& url, const Sequence<css::beans::PropertyValue>& arguments) override
    {
        PanelPlace place;
        place.url = url;
        for (const css::beans::PropertyValue& argument : arguments)
        {
            if (argument.Name == "Frame")
                argument.Value >>= place.frame;
            else if (argument.Name == "ParentWindow")
                argument.Value >>= place.parent;
            else if (argument.Name == "Sidebar")
                argument.Value >>= place.sidebar;
        }
        if (!place.frame.is() || !place.parent.is())
            throw css::lang::IllegalArgumentException("a panel needs a frame and a parent window", nullptr, 1);
        return new Panel(m_context, std::move(place));
    }

    rtl::OUString SAL_CALL getImplementationName() override { return "vn.datchuan.comp.PanelFactory"; }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override
    {
        const rtl::OUString service = "vn.datchuan.PanelFactory";
        return {&service, 1};
    }

private:
    Session::Context m_context;
};

} // namespace

} // namespace datchuan::office

// Named in manifest/datchuan.components.
extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* vn_datchuan_PanelFactory_get_implementation(
    com::sun::star::uno::XComponentContext* context,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/)
{
    return cppu::acquire(static_cast<cppu::OWeakObject*>(new datchuan::office::PanelFactory(context)));
}
