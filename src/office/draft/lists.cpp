#include "draft/extras.hpp"

#include "draft/formula.hpp"
#include "uno_text.hpp"

#include <com/sun/star/sheet/TableValidationVisibility.hpp>
#include <com/sun/star/sheet/ValidationAlertStyle.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void offerLists(const Target& target, const draft::Block& block)
{
    for (const draft::DropDown& list : block.lists())
    {
        const Reference<css::beans::XPropertySet> cells(target.cells(list.range), UNO_QUERY_THROW);
        const Reference<css::beans::XPropertySet> rule(cells->getPropertyValue("Validation"), UNO_QUERY_THROW);
        std::string entries;
        for (const std::string& entry : list.entries)
            entries += (entries.empty() ? "" : ";") + draft::quoted(entry);
        rule->setPropertyValue("Type", Any(css::sheet::ValidationType_LIST));
        rule->setPropertyValue("ShowList", Any(css::sheet::TableValidationVisibility::UNSORTED));
        rule->setPropertyValue("IgnoreBlankCells", Any(true));
        rule->setPropertyValue("ErrorAlertStyle", Any(css::sheet::ValidationAlertStyle_STOP));
        rule->setPropertyValue("ShowErrorMessage", Any(true));
        rule->setPropertyValue("ErrorMessage", Any(toUno(list.refusal)));
        rule->setPropertyValue("ShowInputMessage", Any(!list.hint.empty()));
        rule->setPropertyValue("InputMessage", Any(toUno(list.hint)));
        Reference<css::sheet::XSheetCondition>(rule, UNO_QUERY_THROW)->setFormula1(toUno(entries));
        cells->setPropertyValue("Validation", Any(rule));
    }
}

} // namespace datchuan::office
