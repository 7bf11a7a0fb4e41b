#pragma once

#include "ruleset/library.hpp"

#include <string>

namespace datchuan::answer {

/// The version of the product and of its rule sets (KD.PHIENBAN): "ĐạtChuẩn 1.0.0; bộ tiêu chuẩn 2026.1: MN-2018, …".
std::string versionText(const ruleset::Library& library);

} // namespace datchuan::answer
