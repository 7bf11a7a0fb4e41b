#include "support/rules.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace datchuan::tests {

const ruleset::Library& library()
{
    static const ruleset::Library loaded = [] {
        std::vector<std::filesystem::path> paths;
        for (const auto& entry : std::filesystem::directory_iterator(DATCHUAN_RULESETS_DIR))
            if (entry.path().extension() == ".json")
                paths.push_back(entry.path());
        std::ranges::sort(paths);
        std::vector<ruleset::NamedText> files;
        for (const auto& path : paths)
        {
            std::ostringstream text;
            text << std::ifstream(path).rdbuf();
            files.push_back({path.filename().string(), text.str()});
        }
        return ruleset::Library::load(files);
    }();
    return loaded;
}

const recognise::Titles& titles()
{
    static const recognise::Titles all(library().all());
    return all;
}

const ruleset::RuleSet& ruleSet(std::string_view id)
{
    if (const auto* set = library().byId(id))
        return *set;
    throw std::runtime_error("no rule set " + std::string(id));
}

} // namespace datchuan::tests
