#pragma once

#include "ruleset/ruleset.hpp"

#include <filesystem>
#include <optional>

namespace datchuan::office {

/// Looks at the bytes of a file, whatever its name ends with. Nothing when it may be a workbook: the office decides
/// then. Else why it is none, naming what it is ("Tệp PDF, không phải bảng tính"), in one line. The office would open
/// many of these as a sheet of text, and judge nonsense.
std::optional<ruleset::LocalText> whyNoWorkbook(const std::filesystem::path& path);

} // namespace datchuan::office
