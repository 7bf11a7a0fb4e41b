#pragma once

#include "check/finding.hpp"
#include "report/phrases.hpp"

namespace datchuan::report {

/// "Lỗi", "Cảnh báo", "Thông tin".
Phrase wordFor(check::Severity severity);

} // namespace datchuan::report
