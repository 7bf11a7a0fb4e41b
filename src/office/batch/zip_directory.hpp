#pragma once

#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace datchuan::office {

/// What the directory at the end of a ZIP file lists.
struct ZipDirectory
{
    std::vector<std::string> names;  ///< as they stand, with "/"; never used as paths
    std::uint64_t unpackedBytes = 0; ///< of all entries, as the directory claims
};

/// Reads the directory; nothing when it is not there or broken (a truncated file). Only the directory is read.
std::optional<ZipDirectory> readZipDirectory(std::istream& file);

} // namespace datchuan::office
