#include "sidebar/cell_editing.hpp"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace {

/// Is told the state of a command once, when it is added.
class State : public cppu::WeakImplHelper1<css::frame::XStatusListener>
{
public:
    void SAL_CALL statusChanged(const css::frame::FeatureStateEvent& event) override { isEnabled = event.IsEnabled; }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

    bool isEnabled = false;
};

} // namespace

bool isEditingCell(const Reference<css::uno::XComponentContext>& context, const FrameReference& frame)
{
    try
    {
        css::util::URL url;
        url.Complete = ".uno:InsertFieldSheet";
        css::util::URLTransformer::create(context)->parseStrict(url);
        const Reference<css::frame::XDispatchProvider> provider(frame, UNO_QUERY);
        const Reference<css::frame::XDispatch> command =
            provider.is() ? provider->queryDispatch(url, "_self", 0) : nullptr;
        if (!command.is())
            return false;
        const rtl::Reference<State> state(new State);
        command->addStatusListener(state.get(), url);
        command->removeStatusListener(state.get(), url);
        return state->isEnabled;
    }
    catch (const css::uno::Exception&)
    {
        return false;
    }
}

} // namespace datchuan::office
