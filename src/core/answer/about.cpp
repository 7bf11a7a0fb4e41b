#include "answer/about.hpp"

#include "version.hpp"

#include <map>

namespace datchuan::answer {

std::string versionText(const ruleset::Library& library)
{
    std::map<std::string, std::string> idsByVersion;
    for (const ruleset::RuleSet& set : library.all())
    {
        std::string& ids = idsByVersion[set.version];
        ids += (ids.empty() ? "" : ", ") + set.id;
    }
    std::string text = "ĐạtChuẩn " + std::string(version);
    for (const auto& [ofSets, ids] : idsByVersion)
        text += "; bộ tiêu chuẩn " + ofSets + ": " + ids;
    return text;
}

} // namespace datchuan::answer
