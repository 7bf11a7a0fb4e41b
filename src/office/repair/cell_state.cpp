#include "repair/cell_state.hpp"

#include "uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

repair::Content contentOf(const CellReference& cell)
{
    switch (cell->getType())
    {
        case css::table::CellContentType_FORMULA:
            return repair::Formula{toUtf8(cell->getFormula())};
        case css::table::CellContentType_VALUE:
            return cell->getValue();
        default:
            return toUtf8(Reference<css::text::XText>(cell, UNO_QUERY_THROW)->getString());
    }
}

bool isProtected(const SheetReference& sheet, const CellReference& cell)
{
    if (!Reference<css::util::XProtectable>(sheet, UNO_QUERY_THROW)->isProtected())
        return false;
    css::util::CellProtection protection;
    Reference<css::beans::XPropertySet>(cell, UNO_QUERY_THROW)->getPropertyValue("CellProtection") >>= protection;
    return protection.IsLocked;
}

bool holdsField(const CellReference& cell)
{
    const Reference<css::text::XTextFieldsSupplier> supplier(cell, UNO_QUERY);
    return supplier.is() && supplier->getTextFields()->hasElements();
}

bool isFormatted(const CellReference& cell)
{
    const Reference<css::container::XEnumerationAccess> text(cell, UNO_QUERY_THROW);
    const Reference<css::container::XEnumeration> paragraphs = text->createEnumeration();
    while (paragraphs->hasMoreElements())
    {
        const Reference<css::container::XEnumerationAccess> paragraph(paragraphs->nextElement(), UNO_QUERY_THROW);
        const Reference<css::container::XEnumeration> portions = paragraph->createEnumeration();
        int count = 0;
        for (; portions->hasMoreElements(); ++count)
            portions->nextElement();
        if (count > 1)
            return true;
    }
    return false;
}

std::optional<repair::Refusal> whyNot(const SheetReference& sheet, const CellReference& cell, const check::Fix& fix)
{
    const repair::Content content = contentOf(cell);
    if (std::holds_alternative<repair::Formula>(content))
        return repair::Refusal::Formula;
    if (!repair::holds(content, fix.before))
        return repair::Refusal::Changed;
    if (isProtected(sheet, cell))
        return repair::Refusal::Protected;
    if (holdsField(cell))
        return repair::Refusal::Link;
    return std::nullopt;
}

} // namespace datchuan::office
