// What the user has chosen, and a newer version of the extension.
#include "catch.hpp"
#include "options/options_office.hpp"
#include "sidebar/sheet_window.hpp"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>

#include <unistd.h>

using namespace datchuan::test;

namespace fs = std::filesystem;

namespace {

/// The extension of this build under a higher version.
fs::path newerExtension(const fs::path& folder)
{
    fs::path newer = folder / "newer.oxt";
    const std::string script = "import sys, zipfile\n"
                               "old = zipfile.ZipFile(sys.argv[1])\n"
                               "new = zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED)\n"
                               "for name in old.namelist():\n"
                               "    data = old.read(name)\n"
                               "    if name == 'description.xml':\n"
                               "        changed = data.replace(b'" DATCHUAN_VERSION "', b'99.0')\n"
                               "        assert changed != data\n"
                               "        data = changed\n"
                               "    new.writestr(old.getinfo(name), data)\n"
                               "new.close()\n";
    std::ofstream(folder / "newer.py") << script;
    const std::string command =
        "python3 '" + (folder / "newer.py").string() + "' '" DATCHUAN_OXT "' '" + newer.string() + "'";
    REQUIRE(std::system(command.c_str()) == 0);
    return newer;
}

std::string textOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("what is chosen in the options survives an update of the extension")
{
    const fs::path folder = fs::temp_directory_path() / ("datchuan-update-" + std::to_string(getpid()));
    fs::create_directories(folder);
    using Values = std::map<std::string, int>;
    const Values chosen{{"language", 2}, {"severity", 1}, {"live", 0}, {"hint", 0}, {"keepNotes", 1}, {"mark", 3}};
    {
        OptionsOffice own;
        own.choose(chosen);
        const fs::path settings = own.office().profile() / "user/registrymodifications.xcu"; // written a little later
        REQUIRE(SheetWindow::soon([&] { return textOf(settings).find("KeepNotes") != std::string::npos; }));
        fs::copy(own.office().profile(), folder / "profile", fs::copy_options::recursive);
    }
    OfficeOptions updated = withExtension();
    updated.before = folder / "profile";
    updated.extension = newerExtension(folder);
    std::optional<OptionsOffice> own(updated);
    CHECK(own->chosen() == chosen);
    own.reset();
    fs::remove_all(folder);
}
