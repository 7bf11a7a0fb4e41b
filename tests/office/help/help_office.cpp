#include "help/help_office.hpp"

#include "sidebar/sheet_window.hpp"
#include "uno_text.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <osl/file.hxx>

#include <cstdlib>
#include <fstream>

namespace datchuan::test {

namespace css = com::sun::star;

HelpOffice::Browser::Browser()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "datchuan-browser-XXXXXX").string();
    folder = mkdtemp(pattern.data());
    const std::filesystem::path script = folder / "browser";
    std::ofstream(script) << "#!/bin/sh\nprintf '%s\\n' \"$1\" >>" << folder.string() << "/shown\n";
    std::filesystem::permissions(script, std::filesystem::perms::owner_all);
    setenv("DESKTOP_LAUNCH", script.c_str(), 1);
}

HelpOffice::Browser::~Browser()
{
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}

HelpOffice::HelpOffice(const OfficeOptions& options) : m_office(options)
{
    unsetenv("DESKTOP_LAUNCH");
}

std::vector<std::string> HelpOffice::shown() const
{
    std::vector<std::string> pages;
    std::ifstream file(m_browser.folder / "shown");
    for (std::string line; std::getline(file, line);)
        pages.push_back(line.substr(line.rfind('/', line.rfind('/') - 1) + 1));
    return pages;
}

bool HelpOffice::hasShown(std::size_t count) const
{
    return SheetWindow::soon([&] { return shown().size() >= count; });
}

std::filesystem::path helpFolder(Office& office)
{
    const rtl::OUString url =
        css::deployment::PackageInformationProvider::get(office.context())->getPackageLocation("vn.datchuan.calc");
    rtl::OUString path;
    if (osl::FileBase::getSystemPathFromFileURL(url, path) != osl::FileBase::E_None)
        throw std::runtime_error("the extension lies nowhere");
    return std::filesystem::path(office::toUtf8(path)) / "help";
}

} // namespace datchuan::test
