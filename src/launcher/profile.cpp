#include "launcher/profile.hpp"

#include "launcher/settings.hpp"

#include <cctype>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <system_error>

#include <unistd.h>

namespace datchuan::launcher {

namespace fs = std::filesystem;

namespace {

fs::path makeTemporaryFolder(const fs::path& parent, const std::string& name)
{
    std::string pattern = (parent / (name + "-XXXXXX")).string();
    if (mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("cannot make a folder in " + parent.string());
    return pattern;
}

std::string fileUrl(const fs::path& path)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string url = "file://";
    for (const char c : path.string())
    {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || std::string_view("/-._~").find(c) != std::string_view::npos)
            url += c;
        else
            url.append({'%', digits[byte >> 4U], digits[byte & 15U]});
    }
    return url;
}

std::vector<std::string> bootstrap(const fs::path& profile)
{
    // The second one sends what is installed "for all users" into the profile as well. unopkg refuses root anything
    // else, and for other users it keeps the extensions of this machine out.
    return {"-env:UserInstallation=" + fileUrl(profile),
            "-env:UNO_SHARED_PACKAGES_CACHE=" + fileUrl(profile / "shared_packages")};
}

fs::path temporaryFolder(const fs::path& profile)
{
    return profile / "tmp";
}

Environment environmentOf(const fs::path& profile)
{
    // Without a UTF-8 locale the office cannot open a file whose name has letters outside ASCII.
    return {"LC_ALL=C.UTF-8", "TMPDIR=" + temporaryFolder(profile).string()};
}

void install(const fs::path& extension, const fs::path& profile)
{
    fs::create_directories(temporaryFolder(profile));
    std::vector<std::string> command{DATCHUAN_OFFICE_PROGRAM "/unopkg", "add", "--force", "--suppress-license"};
    if (geteuid() == 0)
        command.emplace_back("--shared");
    for (const std::string& argument : bootstrap(profile))
        command.push_back(argument);
    command.push_back(extension.string());
    std::string output;
    Environment environment = environmentOf(profile);
    environment.emplace_back("SAL_USE_VCLPLUGIN=svp");
    if (runToEnd(command, environment, output) != 0)
        throw std::runtime_error("unopkg cannot install " + extension.string() + ":\n" + output);
    fs::remove_all(temporaryFolder(profile));
}

std::uint64_t hashOf(const fs::path& path, std::uint64_t hash)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path.string());
    for (auto byte = std::istreambuf_iterator<char>(file); byte != std::istreambuf_iterator<char>(); ++byte)
        hash = (hash ^ static_cast<unsigned char>(*byte)) * 0x100000001b3U; // FNV-1a
    return hash;
}

/// Name of the template that fits: the .oxt's content, this office's build, this user.
std::string templateName(const fs::path& extension)
{
    std::uint64_t hash = hashOf(extension, 0xcbf29ce484222325U);
    hash = hashOf(DATCHUAN_OFFICE_PROGRAM "/versionrc", hash);
    std::string name;
    for (int shift = 60; shift >= 0; shift -= 4)
        name += "0123456789abcdef"[(hash >> static_cast<unsigned>(shift)) & 15U];
    return name + "-" + std::to_string(geteuid());
}

void removeStale(const fs::path& templates)
{
    const auto limit = fs::file_time_type::clock::now() - std::chrono::hours(24);
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(templates, ignored))
        if (entry.last_write_time(ignored) < limit)
            fs::remove_all(entry.path(), ignored);
}

/// The installed template, made now when there is none. Empty when `templates` cannot be written.
fs::path findTemplate(const fs::path& extension, const fs::path& templates)
{
    std::error_code error;
    fs::create_directories(templates, error);
    fs::path wanted = templates / templateName(extension);
    if (fs::exists(wanted, error))
    {
        fs::last_write_time(wanted, fs::file_time_type::clock::now(), error);
        return wanted;
    }
    if (error || access(templates.c_str(), W_OK) != 0)
        return {};
    removeStale(templates);
    const fs::path fresh = makeTemporaryFolder(templates, "new");
    install(extension, fresh);
    fs::rename(fresh, wanted, error); // atomic; another process may have been quicker
    if (error)
        fs::remove_all(fresh, error);
    return wanted;
}

} // namespace

Profile::Profile(const fs::path& extension, const fs::path& templates, const std::string& uiLocale,
                 const fs::path& before)
    : m_path(makeTemporaryFolder(fs::temp_directory_path(), "datchuan-profile"))
{
    try
    {
        const bool fromTemplate = before.empty() && !extension.empty() && !templates.empty();
        const fs::path ready = fromTemplate ? findTemplate(extension, templates) : before;
        if (!ready.empty())
            fs::copy(ready, m_path, fs::copy_options::recursive);
        if (!fromTemplate && !extension.empty())
            install(extension, m_path);
        if (before.empty())
            writeSettings(m_path, uiLocale);
        fs::create_directories(temporaryFolder(m_path));
    }
    catch (...)
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
        throw;
    }
}

Profile::~Profile()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::vector<std::string> Profile::bootstrapArguments() const
{
    return bootstrap(m_path);
}

Environment Profile::environment() const
{
    return environmentOf(m_path);
}

} // namespace datchuan::launcher
