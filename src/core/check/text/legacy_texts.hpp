#pragma once

#include "check/check.hpp"
#include "text/legacy.hpp"

namespace datchuan::check {

/// Tells the cells whose letters and font both speak for the encoding, at most twenty a sheet. Legacy headers are read by
/// no recogniser, so a sheet without a table is looked at too: it counts when its converted text holds a table or names
/// a school.
void tellLegacyTexts(const Context& context, Sink& sink, text::LegacyEncoding encoding);

} // namespace datchuan::check
