#include "sidebar/ui_language.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace datchuan::office {

namespace css = com::sun::star;

report::Language uiLanguage(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    try
    {
        css::beans::PropertyValue path;
        path.Name = "nodepath";
        path.Value <<= rtl::OUString("/org.openoffice.Setup/L10N");
        const css::uno::Any argument(path);
        const css::uno::Reference<css::container::XNameAccess> settings(
            css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
                "com.sun.star.configuration.ConfigurationAccess", {&argument, 1}),
            css::uno::UNO_QUERY_THROW);
        rtl::OUString locale;
        settings->getByName("ooLocale") >>= locale;
        return locale == "vi" || locale.startsWith("vi-") ? report::Language::Vietnamese : report::Language::English;
    }
    catch (const css::uno::Exception&)
    {
        return report::Language::English;
    }
}

} // namespace datchuan::office
