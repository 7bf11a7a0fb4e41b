#pragma once

#include "report/phrases.hpp"
#include "rules/rules.hpp"

#include <string>

namespace datchuan::office {

/// What the options page tells about the rule sets: how many own ones are in use, and the first fault with its file,
/// place and remedy. "" when no folder is named and nothing is at fault.
std::string statusText(const Rules& rules, bool hasFolder, report::Language language);

} // namespace datchuan::office
