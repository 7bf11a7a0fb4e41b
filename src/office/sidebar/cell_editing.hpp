#pragma once

#include "sidebar/sheet_view.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace datchuan::office {

/// True while the user is in the middle of editing a cell. Calc does not tell, but it offers to insert the name of the
/// sheet into a text (.uno:InsertFieldSheet) just then: seen in LibreOffice 7.4 with mouse, keys and formulas. A later
/// office that always offers it makes this true for ever, so wait for false with a limit.
bool isEditingCell(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                   const FrameReference& frame);

} // namespace datchuan::office
