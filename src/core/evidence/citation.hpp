#pragma once

#include "evidence/code.hpp"
#include "evidence/scan.hpp"

#include <span>

namespace datchuan::evidence {

/// Judges codes that stand together: each code, the brackets, the separators (`joints[i]` stands behind `found[i]`).
/// Precondition: `found` is not empty, `joints` has one entry less.
Citation makeCitation(std::span<const Found> found, std::span<const Joint> joints, const Context& context);

/// Writes the proposal of a citation whose verdict is Fix; removes it otherwise.
void propose(Citation& citation, const Context& context, bool bracketed);

} // namespace datchuan::evidence
