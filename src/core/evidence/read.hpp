#pragma once

#include "evidence/code.hpp"
#include "evidence/context.hpp"

#include <string_view>
#include <vector>

/// The one reader of evidence codes: for KD.MINHCHUNG and for the checks of groups E and V. It judges a cell by itself;
/// what needs other rows (defined elsewhere, misfiled, mixed conventions: rules R1…R8, R11) is left to the checks.
namespace datchuan::evidence {

/// The codes of a cell that should hold nothing else. All of the text is accounted for; blank text is `Empty`.
/// Linear in the length of the text.
Citation readCell(std::string_view text, const Context& context);

/// A cell of a code column that holds a number or a date: never a code. `isDate` is how the cell is shown.
Citation readCell(double number, bool isDate);

/// Every citation in running text, in order; the words around them are no concern. `context.place` does not matter.
/// Linear in the length of the text.
std::vector<Citation> findCitations(std::string_view text, Context context);

} // namespace datchuan::evidence
