#pragma once

#include "draft/book.hpp"
#include "draft/ranges.hpp"

namespace datchuan::office {

/// Column widths: what must be known before text is wrapped.
void setWidths(const Target& target, const draft::Sheet& sheet);

/// Page style, print area, repeated rows, page breaks.
void setPrinting(const Target& target, const draft::Sheet& sheet);

/// Freezes the header in the document's window. Makes the sheet the active one; nothing happens without a window.
void freeze(const Target& target, const draft::Sheet& sheet);

/// Makes a sheet the one that is shown, with the cursor in its first cell.
void activate(const Target& target);

} // namespace datchuan::office
