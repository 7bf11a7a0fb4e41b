#include "commands/command.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

namespace datchuan::office {

namespace css = com::sun::star;

/// Our page in Tools > Options, which knows pages by the URL of their dialog.
void openOptions(const Workplace& workplace)
{
    const rtl::OUString extension =
        css::deployment::PackageInformationProvider::get(workplace.context)->getPackageLocation("vn.datchuan.calc");
    css::beans::PropertyValue page;
    page.Name = "OptionsPageURL";
    page.Value <<= extension + "/dialogs/options.xdl";
    css::frame::DispatchHelper::create(workplace.context)
        ->executeDispatch(
            css::uno::Reference<css::frame::XDispatchProvider>(workplace.frame, css::uno::UNO_QUERY_THROW),
            ".uno:OptionsTreeDialog", {}, 0, {&page, 1});
}

} // namespace datchuan::office
