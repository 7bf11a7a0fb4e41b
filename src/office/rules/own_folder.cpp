#include "rules/own_folder.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/util/XChangesListener.hpp>
#include <com/sun/star/util/XChangesNotifier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

using Context = Reference<css::uno::XComponentContext>;

const rtl::OUString optionName = "OwnFolder";

Reference<css::uno::XInterface> settings(const Context& context, const char* service)
{
    css::beans::PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= rtl::OUString("/vn.datchuan.Options/RuleSets");
    const Any argument(path);
    return css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
        rtl::OUString::createFromAscii(service), {&argument, 1});
}

/// Holds the settings that it listens to: the configuration itself keeps neither.
class Watch : public cppu::WeakImplHelper1<css::util::XChangesListener>
{
public:
    Watch(Reference<css::util::XChangesNotifier> settings, std::function<void()> changed)
        : m_settings(std::move(settings)), m_changed(std::move(changed))
    {
    }

    void SAL_CALL changesOccurred(const css::util::ChangesEvent&) override { m_changed(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override { m_settings.clear(); }

private:
    Reference<css::util::XChangesNotifier> m_settings;
    std::function<void()> m_changed;
};

} // namespace

rtl::OUString ownFolder(const Context& context)
{
    rtl::OUString folder;
    try
    {
        const Reference<css::container::XNameAccess> options(
            settings(context, "com.sun.star.configuration.ConfigurationAccess"), UNO_QUERY_THROW);
        options->getByName(optionName) >>= folder;
    }
    catch (const css::uno::Exception&)
    {
        // Without its schema the extension still has its own rule sets.
    }
    return folder.trim();
}

void setOwnFolder(const Context& context, const rtl::OUString& folder)
{
    const Reference<css::container::XNameReplace> options(
        settings(context, "com.sun.star.configuration.ConfigurationUpdateAccess"), UNO_QUERY_THROW);
    options->replaceByName(optionName, Any(folder.trim()));
    Reference<css::util::XChangesBatch>(options, UNO_QUERY_THROW)->commitChanges();
}

void watchOwnFolder(const Context& context, std::function<void()> changed)
{
    try
    {
        const Reference<css::util::XChangesNotifier> options(
            settings(context, "com.sun.star.configuration.ConfigurationAccess"), UNO_QUERY_THROW);
        options->addChangesListener(new Watch(options, std::move(changed)));
    }
    catch (const css::uno::Exception&)
    {
        // No schema, no option, no changes.
    }
}

} // namespace datchuan::office
