#include "sidebar/controls.hpp"

#include "uno_text.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>

#include <algorithm>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr std::string_view emptyPanel = "vnd.sun.star.extension://vn.datchuan.calc/dialogs/panel.xdl";

rtl::OUString textProperty(const Reference<css::beans::XPropertySet>& model)
{
    return model->getPropertySetInfo()->hasPropertyByName("Label") ? rtl::OUString("Label") : rtl::OUString("Text");
}

/// The size of the interface's font in points; a common one when the office does not tell.
float interfaceFontHeight(const Reference<css::awt::XWindow>& window)
{
    constexpr float common = 10;
    const Reference<css::awt::XStyleSettingsSupplier> supplier(
        Reference<css::awt::XControl>(window, UNO_QUERY_THROW)->getPeer(), UNO_QUERY);
    if (!supplier.is())
        return common;
    const sal_Int16 height = supplier->getStyleSettings()->getLabelFont().Height;
    return height > 0 ? static_cast<float>(height) : common;
}

} // namespace

Controls::Controls(const Reference<css::uno::XComponentContext>& context,
                   const Reference<css::awt::XWindowPeer>& parent)
    : m_window(css::awt::ContainerWindowProvider::create(context)->createContainerWindow(
        toUno(emptyPanel), rtl::OUString(), parent, nullptr)),
      m_container(m_window, UNO_QUERY_THROW)
{
}

ControlReference Controls::add(std::string_view service, std::string_view name, const Properties& properties)
{
    const Reference<css::awt::XControl> dialog(m_window, UNO_QUERY_THROW);
    const Reference<css::lang::XMultiServiceFactory> models(dialog->getModel(), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> model(
        models->createInstance(toUno("com.sun.star.awt." + std::string(service))), UNO_QUERY_THROW);
    model->setPropertyValue("Name", Any(toUno(name)));
    model->setPropertyValue("TabIndex", Any(m_nextTab++));
    for (const auto& [property, value] : properties) // before the control exists: some only count when it is made
        model->setPropertyValue(toUno(property), value);
    Reference<css::container::XNameContainer>(dialog->getModel(), UNO_QUERY_THROW)
        ->insertByName(toUno(name), Any(model));
    return m_container->getControl(toUno(name));
}

void Controls::clear()
{
    const Reference<css::container::XNameContainer> models(
        Reference<css::awt::XControl>(m_window, UNO_QUERY_THROW)->getModel(), UNO_QUERY_THROW);
    for (const rtl::OUString& name : models->getElementNames())
        models->removeByName(name);
    m_nextTab = 0;
}

ControlReference Controls::addLabel(std::string_view name, Type type)
{
    const auto height = static_cast<float>(interfaceFontHeight(m_window) * type.size);
    return add("UnoControlFixedTextModel", name,
               {{"MultiLine", Any(true)},
                {"NoLabel", Any(true)}, // no mnemonic: it is text to be read
                {"FontHeight", Any(height)},
                {"FontWeight", Any(type.bold ? css::awt::FontWeight::BOLD : css::awt::FontWeight::DONTKNOW)}});
}

ControlReference Controls::addList(std::string_view name)
{
    return add("UnoControlListBoxModel", name, {{"Tabstop", Any(true)}});
}

ControlReference Controls::addDropDown(std::string_view name)
{
    return add("UnoControlListBoxModel", name,
               {{"Tabstop", Any(true)}, {"Dropdown", Any(true)}, {"LineCount", Any(sal_Int16(12))}});
}

ControlReference Controls::addDetails(std::string_view name)
{
    return add("UnoControlEditModel", name,
               {{"Tabstop", Any(true)}, {"MultiLine", Any(true)}, {"ReadOnly", Any(true)}, {"AutoVScroll", Any(true)}});
}

ControlReference Controls::addButton(std::string_view name)
{
    return add("UnoControlButtonModel", name, {{"Tabstop", Any(true)}});
}

ControlReference Controls::addField(std::string_view name)
{
    return add("UnoControlEditModel", name, {{"Tabstop", Any(true)}});
}

ControlReference Controls::addCheckBox(std::string_view name)
{
    return add("UnoControlCheckBoxModel", name, {{"Tabstop", Any(true)}, {"MultiLine", Any(true)}});
}

Controls::~Controls()
{
    try
    {
        const Reference<css::awt::XControl> dialog(m_window, UNO_QUERY_THROW);
        const Reference<css::lang::XComponent> model(dialog->getModel(), UNO_QUERY);
        Reference<css::lang::XComponent>(m_window, UNO_QUERY_THROW)->dispose();
        if (model.is()) // the window leaves it alone, and its parts hold each other
            model->dispose();
    }
    catch (const css::uno::Exception&)
    {
        // The office has disposed it before.
    }
}

int Controls::appFontHeight(int units) const
{
    const Reference<css::awt::XUnitConversion> conversion(
        Reference<css::awt::XControl>(m_window, UNO_QUERY_THROW)->getPeer(), UNO_QUERY_THROW);
    return conversion->convertSizeToPixel(css::awt::Size(units, units), css::util::MeasureUnit::APPFONT).Height;
}

void setProperty(const ControlReference& control, std::string_view name, const Any& value)
{
    Reference<css::beans::XPropertySet>(control->getModel(), UNO_QUERY_THROW)->setPropertyValue(toUno(name), value);
}

void setText(const ControlReference& control, const std::string& text)
{
    const Reference<css::beans::XPropertySet> model(control->getModel(), UNO_QUERY_THROW);
    model->setPropertyValue(textProperty(model), Any(toUno(text)));
}

std::string textIn(const ControlReference& control)
{
    const Reference<css::beans::XPropertySet> model(control->getModel(), UNO_QUERY_THROW);
    rtl::OUString text;
    model->getPropertyValue(textProperty(model)) >>= text;
    return toUtf8(text);
}

std::string textOf(const ControlReference& control)
{
    return toUtf8(Reference<css::awt::XTextComponent>(control, UNO_QUERY_THROW)->getText());
}

void setEnabled(const ControlReference& control, bool enabled)
{
    setProperty(control, "Enabled", Any(enabled));
}

void setEntries(const ControlReference& dropDown, const std::vector<std::string>& entries, std::size_t selected)
{
    css::uno::Sequence<rtl::OUString> texts(static_cast<sal_Int32>(entries.size()));
    std::ranges::transform(entries, texts.getArray(), [](const std::string& text) { return toUno(text); });
    setProperty(dropDown, "StringItemList", Any(texts));
    const auto position = static_cast<sal_Int16>(selected);
    setProperty(dropDown, "SelectedItems", Any(css::uno::Sequence<sal_Int16>(&position, 1)));
}

std::optional<std::size_t> selectedEntry(const ControlReference& list)
{
    const sal_Int16 position = Reference<css::awt::XListBox>(list, UNO_QUERY_THROW)->getSelectedItemPos();
    return position < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(position));
}

void setHelp(const ControlReference& control, const std::string& text)
{
    setProperty(control, "HelpText", Any(toUno(text)));
}

void setVisible(const ControlReference& control, bool visible)
{
    Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->setVisible(visible);
}

void place(const ControlReference& control, int x, int y, int width, int height)
{
    Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)
        ->setPosSize(x, y, std::max(width, 0), std::max(height, 0), css::awt::PosSize::POSSIZE);
}

int heightAt(const ControlReference& control, int width)
{
    const Reference<css::awt::XLayoutConstrains> constraints(control, UNO_QUERY_THROW);
    return constraints->calcAdjustedSize(css::awt::Size(width, 10'000)).Height;
}

int neededWidth(const ControlReference& control)
{
    return Reference<css::awt::XLayoutConstrains>(control, UNO_QUERY_THROW)->getMinimumSize().Width;
}

} // namespace datchuan::office
