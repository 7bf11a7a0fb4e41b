#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace datchuan::ruleset {

/// Pointers of all object members whose name occurs twice in their object. Boost.JSON silently keeps one of them; in a
/// text written by hand the other one is a requirement lost. Names are compared as they are written, escapes included.
/// `json` has to be valid JSON.
std::vector<std::string> duplicateKeys(std::string_view json);

} // namespace datchuan::ruleset
