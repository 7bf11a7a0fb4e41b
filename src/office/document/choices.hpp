#pragma once

#include "check/ignored.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <map>
#include <string>

/// What the user chose for a document, kept in it as user-defined properties "DatChuan.…". Calc has no undo for
/// document properties: everything stored can be taken back by hand. Changes mark the document as modified.
namespace datchuan::office {

using SpreadsheetReference = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;

/// All that is stored: "type", "date", "flags", "ruleset", "ignore.1" … without empty ones.
std::map<std::string, std::string> readChoices(const SpreadsheetReference& document);

/// Stores a choice; "" takes it back. False when the document is read-only or refuses.
bool storeChoice(const SpreadsheetReference& document, const std::string& key, const std::string& value);

/// Switches findings off under the next free number. The entry has a reason.
bool storeIgnored(const SpreadsheetReference& document, const check::IgnoreEntry& entry);

/// Takes an entry back, wherever it is stored. False when it is not there or the document is read-only.
bool takeBackIgnored(const SpreadsheetReference& document, const check::IgnoreEntry& entry);

} // namespace datchuan::office
