#pragma once

#include "ruleset/library.hpp"

#include <string>
#include <vector>

namespace datchuan::office {

/// What a folder of own rule sets holds.
struct OwnFiles
{
    std::vector<ruleset::NamedText> files; ///< sorted by name
    std::vector<ruleset::Fault> faults;    ///< of the folder, and of files that were not read
};

/// So many files are read, in the order of their names.
inline constexpr std::size_t mostOwnFiles = 50;

/// Reads the *.json of a folder, given as a path; "" = none. Whatever is wrong gives a fault, nothing is thrown for it.
/// Never waits for a pipe or device, and reads little more of a file than `limits.bytes`: the loader refuses it then.
OwnFiles readOwnFiles(const std::string& folder, const ruleset::Limits& limits = {});

} // namespace datchuan::office
