#pragma once

#include "notes/finding_notes.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace datchuan::office {

/// From now on keeps the notes of findings out of the files that the document is saved to, unless the options say that
/// they are to be saved: takes them away before the document is written and brings them back afterwards. Ends with the
/// document. Asking again changes nothing.
void keepNotesOutOfFiles(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                         const SpreadsheetReference& document);

} // namespace datchuan::office
