#include "commands/notice.hpp"

#include "report/command_phrases.hpp"

#include <com/sun/star/sheet/XCalculatable.hpp>

namespace datchuan::office {

namespace css = com::sun::star;

/// Every formula anew, as Calc's own hard recalculation: values that an .xlsx file brought along may be old, and cells
/// that an office without the extension left as #NAME? come back.
void recalculateAll(const Workplace& workplace)
{
    css::uno::Reference<css::sheet::XCalculatable>(workplace.document, css::uno::UNO_QUERY_THROW)->calculateAll();
    tellInStatusBar(workplace, say(report::CommandPhrase::recalculated, workplace.language));
}

} // namespace datchuan::office
