#pragma once

#include "assess/choice.hpp"
#include "report/phrases.hpp"

#include <string>

namespace datchuan::report {

/// "Quy định: Thông tư 17/2018/TT-BGDĐT (TH-2018, bản 2026.1)", or that none could be chosen.
std::string rulesLine(const assess::RuleChoice& choice, Language language);

/// How the rules were chosen, and what speaks against them; several lines, "" when none could be chosen.
std::string rulesReasons(const assess::RuleChoice& choice, Language language);

} // namespace datchuan::report
