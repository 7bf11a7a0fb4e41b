#pragma once

#include "rules/rules.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <string>

/// Results as plain values, for readers without the extension, and back. Main thread only.
namespace datchuan::office {

using SpreadsheetReference = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;

struct FreezeOutcome
{
    std::string protectedSheet; ///< its name: nothing was changed because of it; "" = none
    int changed = 0;            ///< formulas that became values, or came back
    int kept = 0;               ///< thawing: cells that hold something else since, left as they are
    bool stamped = false;       ///< freezing: date and check code were added to a stamp of ours
};

/// Every formula that calls a function of ours, also as a part of it, becomes the value that it has after a hard
/// recalculation; errors become the text that is shown. The formulas are kept in user-defined properties of the document
/// ("DatChuan.frozen.1" …). A stamp of a result block gets the date of assessment and a check code of the marks, when
/// there is a date. One undo step; the properties stay when it is undone, which does no harm.
FreezeOutcome freezeDocument(const SpreadsheetReference& document, const Rules& rules, const std::string& undoTitle);

/// Brings back the formulas whose cells still hold the frozen values. One undo step; the properties stay, so that after
/// undo the results can be thawed again.
FreezeOutcome thawDocument(const SpreadsheetReference& document, const std::string& undoTitle);

} // namespace datchuan::office
