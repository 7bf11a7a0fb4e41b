#pragma once

#include <filesystem>
#include <string>

namespace datchuan::launcher {

/// Writes the settings of a private office into a profile: no first-start wizard or tips, no macros, no links updated,
/// no crash recovery or automatic saving, no Java; interface language `uiLocale` ("vi", "en-US"). What an installer
/// already put into the profile's settings stays.
void writeSettings(const std::filesystem::path& profile, const std::string& uiLocale);

} // namespace datchuan::launcher
