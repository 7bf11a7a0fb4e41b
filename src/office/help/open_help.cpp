#include "help/open_help.hpp"

#include "uno_text.hpp"

#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>
#include <osl/file.hxx>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using Context = Reference<css::uno::XComponentContext>;

namespace {

bool exists(const rtl::OUString& url)
{
    osl::DirectoryItem item;
    return osl::DirectoryItem::get(url, item) == osl::FileBase::E_None;
}

rtl::OUString urlOf(const Context& context, report::Language language, std::string_view page)
{
    const rtl::OUString folder =
        css::deployment::PackageInformationProvider::get(context)->getPackageLocation("vn.datchuan.calc") + "/help/"
        + (language == report::Language::Vietnamese ? rtl::OUString("vi/") : rtl::OUString("en/"));
    for (const std::string_view each : {page, std::string_view("index")})
        if (const rtl::OUString url = folder + toUno(std::string(each) + ".html"); exists(url))
            return url;
    throw css::uno::RuntimeException("no help at " + folder, nullptr);
}

/// The office starts a browser through these, and does not notice when there is none.
bool desktopHasBrowser()
{
    const char* const launcher = std::getenv("DESKTOP_LAUNCH"); // NOLINT(concurrency-mt-unsafe): nobody writes it
    return (launcher != nullptr && *launcher != '\0') || std::filesystem::exists("/usr/bin/xdg-open");
}

/// True when the page is in a window already, which then comes to the front.
bool showAgain(const Reference<css::frame::XDesktop2>& desktop, const rtl::OUString& url)
{
    const Reference<css::container::XEnumeration> documents = desktop->getComponents()->createEnumeration();
    while (documents->hasMoreElements())
    {
        const Reference<css::frame::XModel> document(documents->nextElement(), UNO_QUERY);
        if (!document.is() || document->getURL() != url || !document->getCurrentController().is())
            continue;
        const Reference<css::awt::XTopWindow> window(document->getCurrentController()->getFrame()->getContainerWindow(),
                                                     UNO_QUERY);
        if (window.is())
            window->toFront();
        return true;
    }
    return false;
}

/// As a sheet, plain but complete: Calc is there, and without a filter's name and options the office would ask in a box.
void showInOffice(const Context& context, const rtl::OUString& url)
{
    const Reference<css::frame::XDesktop2> desktop = css::frame::Desktop::create(context);
    if (showAgain(desktop, url))
        return;
    std::array<css::beans::PropertyValue, 3> how;
    how[0].Name = "ReadOnly";
    how[0].Value <<= true;
    how[1].Name = "FilterName";
    how[1].Value <<= rtl::OUString("calc_HTML_WebQuery");
    how[2].Name = "FilterOptions"; // language as it comes, no numbers made of words; else another box would ask
    how[2].Value <<= rtl::OUString("0 0");
    const auto shown =
        desktop->loadComponentFromURL(url, "_blank", 0, {how.data(), static_cast<sal_Int32>(how.size())});
    if (!shown.is())
        throw css::uno::RuntimeException("nothing here shows " + url, nullptr);
}

} // namespace

void openHelp(const Context& context, report::Language language, std::string_view page)
{
    const rtl::OUString url = urlOf(context, language, page);
    if (!desktopHasBrowser())
        return showInOffice(context, url);
    css::system::SystemShellExecute::create(context)->execute(url, {}, css::system::SystemShellExecuteFlags::URIS_ONLY);
}

} // namespace datchuan::office
