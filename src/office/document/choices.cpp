#include "document/choices.hpp"

#include "uno_text.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr std::string_view prefix = "DatChuan.";
constexpr std::string_view ignorePrefix = "ignore.";

Reference<css::beans::XPropertySet> propertiesOf(const SpreadsheetReference& document)
{
    const Reference<css::document::XDocumentPropertiesSupplier> supplier(document, UNO_QUERY);
    return supplier.is() ? Reference<css::beans::XPropertySet>(
               supplier->getDocumentProperties()->getUserDefinedProperties(), UNO_QUERY)
                         : nullptr;
}

bool isReadOnly(const SpreadsheetReference& document)
{
    const Reference<css::frame::XStorable> file(document, UNO_QUERY);
    return file.is() && file->isReadonly();
}

} // namespace

std::map<std::string, std::string> readChoices(const SpreadsheetReference& document)
{
    std::map<std::string, std::string> choices;
    const Reference<css::beans::XPropertySet> properties = propertiesOf(document);
    if (!properties.is())
        return choices;
    for (const css::beans::Property& property : properties->getPropertySetInfo()->getProperties())
    {
        const std::string name = toUtf8(property.Name);
        rtl::OUString value;
        if (name.starts_with(prefix) && (properties->getPropertyValue(property.Name) >>= value) && !value.isEmpty())
            choices[name.substr(prefix.size())] = toUtf8(value);
    }
    return choices;
}

bool storeChoice(const SpreadsheetReference& document, const std::string& key, const std::string& value)
{
    const Reference<css::beans::XPropertySet> properties = propertiesOf(document);
    const Reference<css::beans::XPropertyContainer> container(properties, UNO_QUERY);
    if (!container.is() || isReadOnly(document))
        return false;
    try
    {
        const rtl::OUString name = toUno(std::string(prefix) + key);
        const bool exists = properties->getPropertySetInfo()->hasPropertyByName(name);
        if (exists) // it may be of another type: written by hand
            container->removeProperty(name);
        if (!value.empty())
            container->addProperty(name, css::beans::PropertyAttribute::REMOVABLE, Any(toUno(value)));
        else if (!exists)
            return true;
        Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->setModified(true);
        return true;
    }
    catch (const css::uno::Exception&)
    {
        return false;
    }
}

bool storeIgnored(const SpreadsheetReference& document, const check::IgnoreEntry& entry)
{
    const auto stored = readChoices(document);
    int number = 1;
    while (stored.contains(std::string(ignorePrefix) + std::to_string(number)))
        ++number;
    return storeChoice(document, std::string(ignorePrefix) + std::to_string(number), check::toText(entry));
}

bool takeBackIgnored(const SpreadsheetReference& document, const check::IgnoreEntry& entry)
{
    bool taken = false;
    for (const auto& [key, value] : readChoices(document))
    {
        const auto entries = check::ignoreEntries({{key, value}});
        if (!entries.empty() && entries.front() == entry)
            taken = storeChoice(document, key, {}) || taken;
    }
    return taken;
}

} // namespace datchuan::office
