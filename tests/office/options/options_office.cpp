#include "options/options_office.hpp"

#include "uno_text.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/WindowAttribute.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XContainerWindowProvider.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include <fstream>

namespace datchuan::test {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using office::toUno;
using office::toUtf8;

namespace {

Reference<css::uno::XInterface> settings(Office& office, const std::string& path, const std::string& service)
{
    const Any argument(property("nodepath", Any(toUno(path))));
    return css::configuration::theDefaultProvider::get(office.context())
        ->createInstanceWithArguments(toUno("com.sun.star.configuration." + service), {&argument, 1});
}

Any control(const Reference<css::awt::XWindow>& page, const std::string& name, const std::string& what)
{
    const Reference<css::awt::XControlContainer> controls(page, UNO_QUERY_THROW);
    const Reference<css::awt::XControl> found(controls->getControl(toUno(name)), UNO_QUERY_THROW);
    return Reference<css::beans::XPropertySet>(found->getModel(), UNO_QUERY_THROW)->getPropertyValue(toUno(what));
}

} // namespace

OptionsOffice::OptionsOffice(const std::string& uiLocale) : OptionsOffice(withExtension(uiLocale)) {}

OptionsOffice::OptionsOffice(const OfficeOptions& options)
    : m_office(options), m_folder(m_office.profile() / "Bộ quy định riêng")
{
    std::filesystem::create_directory(m_folder);
}

void OptionsOffice::write(const std::string& name, std::string_view text) const
{
    std::ofstream(m_folder / name, std::ios::binary) << text;
}

void OptionsOffice::remove(const std::string& name) const
{
    std::filesystem::remove(m_folder / name);
}

void OptionsOffice::setOption(const std::string& value)
{
    const Reference<css::container::XNameReplace> options(
        settings(m_office, "/vn.datchuan.Options/RuleSets", "ConfigurationUpdateAccess"), UNO_QUERY_THROW);
    options->replaceByName("OwnFolder", Any(toUno(value)));
    Reference<css::util::XChangesBatch>(options, UNO_QUERY_THROW)->commitChanges();
}

std::string OptionsOffice::option()
{
    const Reference<css::container::XNameAccess> options(
        settings(m_office, "/vn.datchuan.Options/RuleSets", "ConfigurationAccess"), UNO_QUERY_THROW);
    return toUtf8(options->getByName("OwnFolder").get<rtl::OUString>());
}

/// As the options dialog does: the leaf's page in a parent window, tied to the leaf's handler.
void OptionsOffice::withPage(const Use& use)
{
    const Reference<css::container::XHierarchicalNameAccess> leaf(
        settings(m_office,
                 "/org.openoffice.Office.OptionsDialog/Nodes/vn.datchuan.options/Leaves/vn.datchuan.options.rulesets",
                 "ConfigurationAccess"),
        UNO_QUERY_THROW);
    const auto url = leaf->getByHierarchicalName("OptionsPage").get<rtl::OUString>();
    const auto service = leaf->getByHierarchicalName("EventHandlerService").get<rtl::OUString>();
    m_office.onMainThread([&] {
        css::awt::WindowDescriptor descriptor;
        descriptor.Type = css::awt::WindowClass_TOP;
        descriptor.WindowServiceName = "window";
        descriptor.ParentIndex = -1;
        descriptor.Bounds = {0, 0, 600, 500};
        const auto toolkit = css::awt::Toolkit::create(m_office.context());
        const Reference<css::awt::XWindowPeer> parent = toolkit->createWindow(descriptor);
        const Reference<css::awt::XContainerWindowProvider> provider(
            m_office.create("com.sun.star.awt.ContainerWindowProvider"), UNO_QUERY_THROW);
        const Reference<css::uno::XInterface> handler = m_office.create(toUtf8(service));
        const Reference<css::awt::XWindow> page = provider->createContainerWindow(url, "", parent, handler);
        use(page);
        page->dispose();
        parent->dispose();
    });
}

std::string OptionsOffice::page(const std::vector<std::string>& events, const std::string* typed)
{
    std::string status;
    withPage([&](const Reference<css::awt::XWindow>& page) {
        const Reference<css::awt::XContainerWindowEventHandler> handler(m_office.create("vn.datchuan.OptionsHandler"),
                                                                        UNO_QUERY_THROW);
        for (std::size_t i = 0; i < events.size(); ++i)
        {
            if (typed != nullptr && i + 1 == events.size())
                Reference<css::awt::XTextComponent>(
                    Reference<css::awt::XControlContainer>(page, UNO_QUERY_THROW)->getControl("folder"),
                    UNO_QUERY_THROW)
                    ->setText(toUno(*typed));
            if (!handler->callHandlerMethod(page, Any(toUno(events[i])), "external_event"))
                throw std::runtime_error("the page does not know " + events[i]);
        }
        status = toUtf8(control(page, "status", "Label").get<rtl::OUString>());
    });
    return status;
}

void OptionsOffice::choose(const std::map<std::string, int>& values)
{
    withPage([&](const Reference<css::awt::XWindow>& page) {
        const Reference<css::awt::XContainerWindowEventHandler> handler(m_office.create("vn.datchuan.OptionsHandler"),
                                                                        UNO_QUERY_THROW);
        handler->callHandlerMethod(page, Any(rtl::OUString("initialize")), "external_event");
        for (const auto& [name, value] : values)
        {
            const Reference<css::uno::XInterface> control =
                Reference<css::awt::XControlContainer>(page, UNO_QUERY_THROW)->getControl(toUno(name));
            if (const Reference<css::awt::XListBox> list(control, css::uno::UNO_QUERY); list.is())
                list->selectItemPos(static_cast<sal_Int16>(value), true);
            else
                Reference<css::awt::XCheckBox>(control, UNO_QUERY_THROW)->setState(static_cast<sal_Int16>(value));
        }
        handler->callHandlerMethod(page, Any(rtl::OUString("ok")), "external_event");
    });
}

std::map<std::string, int> OptionsOffice::chosen()
{
    std::map<std::string, int> values;
    withPage([&](const Reference<css::awt::XWindow>& page) {
        const Reference<css::awt::XContainerWindowEventHandler> handler(m_office.create("vn.datchuan.OptionsHandler"),
                                                                        UNO_QUERY_THROW);
        handler->callHandlerMethod(page, Any(rtl::OUString("initialize")), "external_event");
        const Reference<css::awt::XControlContainer> controls(page, UNO_QUERY_THROW);
        for (const char* list : {"language", "severity", "mark"})
            values[list] =
                Reference<css::awt::XListBox>(controls->getControl(toUno(list)), UNO_QUERY_THROW)->getSelectedItemPos();
        for (const char* box : {"live", "hint", "keepNotes"})
            values[box] = Reference<css::awt::XCheckBox>(controls->getControl(toUno(box)), UNO_QUERY_THROW)->getState();
    });
    return values;
}

std::vector<std::string> OptionsOffice::entries(const std::string& list)
{
    std::vector<std::string> texts;
    withPage([&](const Reference<css::awt::XWindow>& page) {
        const Reference<css::awt::XContainerWindowEventHandler> handler(m_office.create("vn.datchuan.OptionsHandler"),
                                                                        UNO_QUERY_THROW);
        handler->callHandlerMethod(page, Any(rtl::OUString("initialize")), "external_event");
        const Reference<css::awt::XControlContainer> controls(page, UNO_QUERY_THROW);
        for (const rtl::OUString& text :
             Reference<css::awt::XListBox>(controls->getControl(toUno(list)), UNO_QUERY_THROW)->getItems())
            texts.push_back(toUtf8(text));
    });
    return texts;
}

std::string OptionsOffice::spokenName(const std::string& name)
{
    std::string text;
    withPage([&](const Reference<css::awt::XWindow>& page) {
        const Reference<css::accessibility::XAccessible> control(
            Reference<css::awt::XControlContainer>(page, UNO_QUERY_THROW)->getControl(toUno(name)), UNO_QUERY_THROW);
        text = toUtf8(control->getAccessibleContext()->getAccessibleName());
    });
    return text;
}

} // namespace datchuan::test
