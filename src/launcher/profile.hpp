#pragma once

#include "launcher/process_group.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace datchuan::launcher {

/// A throw-away user profile of an office, with an extension installed into it or none. Removed in the destructor.
class Profile
{
public:
    /// `extension` is an .oxt, or empty. `templates` is a folder where an installed profile is kept per content of the
    /// .oxt and copied (unopkg takes longer than the copy); empty: no such cache. Throws std::runtime_error with
    /// unopkg's own words when it refuses the extension. `before` is a profile to begin from: it is copied with its
    /// settings, and the extension is added to it as an update; empty: a new one.
    Profile(const std::filesystem::path& extension, const std::filesystem::path& templates, const std::string& uiLocale,
            const std::filesystem::path& before = {});
    ~Profile();

    Profile(const Profile&) = delete;
    Profile& operator=(const Profile&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    /// What soffice and unopkg must both be given, so that they use this profile and nothing shared.
    std::vector<std::string> bootstrapArguments() const;

    /// Settings of the environment for both: temporary files stay within the profile (they are left behind by unopkg,
    /// and by an office that was killed), and file names may have Vietnamese letters.
    Environment environment() const;

private:
    std::filesystem::path m_path;
};

} // namespace datchuan::launcher
