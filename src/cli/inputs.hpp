#pragma once

#include "report/json_report.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace datchuan::cli {

/// One file to check, or something that was named and is no file.
struct Input
{
    std::string name;           ///< as the report calls it: the argument, in a folder joined with the relative path
    std::filesystem::path file; ///< absolute
    std::optional<report::LocalText> trouble; ///< why it is not even tried
};

/// The files that the arguments name, in their order. A folder stands for the workbooks in it and below, sorted by
/// path; hidden ones and the lock files of offices are left out. Links to folders are not followed.
std::vector<Input> findInputs(const std::vector<std::string>& arguments);

} // namespace datchuan::cli
