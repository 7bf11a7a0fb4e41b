#include "rules/rules.hpp"

#include "rules/own_files.hpp"
#include "rules/own_folder.hpp"
#include "uno_text.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <osl/file.hxx>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <mutex>
#include <vector>

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

/// The option as a path. What is neither path nor URL stays as it is: reading it gives a fault.
std::string ownPath(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    const rtl::OUString option = ownFolder(context);
    rtl::OUString path;
    if (option.startsWith("file:") && osl::FileBase::getSystemPathFromFileURL(option, path) == osl::FileBase::E_None)
        return toUtf8(path);
    return toUtf8(option);
}

std::unique_ptr<const Rules> loadRules(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    std::vector<ruleset::NamedText> files = readFiles(rulesFolder(context));
    const std::size_t builtIn = ruleset::Library::load(files).all().size();
    OwnFiles own = readOwnFiles(ownPath(context));
    std::ranges::move(own.files, std::back_inserter(files));
    ruleset::Library library = ruleset::Library::load(files, {}, std::move(own.faults));
    const std::size_t ownSets = library.all().size() - builtIn;
    return std::make_unique<const Rules>(std::move(library), ownSets);
}

/// All that were ever loaded: cells, panels and verdicts may still point into the older ones.
class Generations
{
public:
    const Rules& newest(const css::uno::Reference<css::uno::XComponentContext>& context)
    {
        const unsigned wanted = m_wanted;
        {
            const std::lock_guard guard(m_mutex);
            if (m_loaded >= wanted)
                return *m_all.back();
        }
        if (!m_isWatching.exchange(true))
            watchOwnFolder(context, [this] { outdate(); });
        auto loaded = loadRules(context); // unlocked: it calls the office, which may be waiting for us
        const std::lock_guard guard(m_mutex);
        if (m_loaded < wanted)
        {
            m_all.push_back(std::move(loaded));
            m_loaded = wanted;
        }
        return *m_all.back();
    }

    void outdate() { ++m_wanted; }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<const Rules>> m_all;
    unsigned m_loaded = 0;
    std::atomic<unsigned> m_wanted = 1;
    std::atomic<bool> m_isWatching = false;
};

/// Never destroyed: a change of the configuration may still come while the office ends.
Generations& generations()
{
    static auto& all = *new Generations; // NOLINT(cppcoreguidelines-owning-memory)
    return all;
}

} // namespace

const Rules& rules(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    return generations().newest(context);
}

void reloadRules()
{
    generations().outdate();
}

} // namespace datchuan::office
