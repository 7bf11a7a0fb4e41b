#include "rules/rules.hpp"

#include "uno_text.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <osl/file.hxx>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace datchuan::office {

namespace {

namespace css = com::sun::star;

/// The folder of the extension's rule sets; empty when it is not installed.
std::filesystem::path rulesFolder(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    const auto packages = css::deployment::PackageInformationProvider::get(context);
    const rtl::OUString url = packages->getPackageLocation("vn.datchuan.calc");
    rtl::OUString path;
    if (url.isEmpty() || osl::FileBase::getSystemPathFromFileURL(url, path) != osl::FileBase::E_None)
        return {};
    return std::filesystem::path(toUtf8(path)) / "rulesets";
}

std::vector<ruleset::NamedText> readFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    std::error_code ignored; // a folder that cannot be read gives no files
    for (std::filesystem::directory_iterator entry(folder, ignored), end; entry != end; entry.increment(ignored))
        if (entry->path().extension() == ".json")
            paths.push_back(entry->path());
    std::ranges::sort(paths);
    std::vector<ruleset::NamedText> files;
    for (const auto& path : paths)
    {
        std::ifstream file(path, std::ios::binary);
        files.push_back({path.filename().string(), {std::istreambuf_iterator<char>(file), {}}});
    }
    return files;
}

} // namespace

const Rules& rules(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    static const Rules loaded(ruleset::Library::load(readFiles(rulesFolder(context))));
    return loaded;
}

} // namespace datchuan::office
