#pragma once

#include "evidence/code.hpp"
#include "evidence/context.hpp"
#include "evidence/spelling.hpp"

namespace datchuan::evidence {

/// Reads a spelling by evidence-codes.md section 1.3: strict forms, then foreign forms, then the tolerant form, every
/// field checked again. Brackets, position and proposal are the caller's.
CodeReading judge(const Spelling& spelling, const Context& context);

} // namespace datchuan::evidence
