#include "generate/level_by_the_text.hpp"

#include <algorithm>

namespace datchuan::tests {

namespace {

/// Criteria without Mức 3 (regimes.md 2.1, item 3).
const std::set<std::string>& withoutLevel3(std::string_view set)
{
    static const std::set<std::string> preschool{"1.2", "1.7", "1.8", "1.9", "1.10", "3.6"};
    static const std::set<std::string> primary{"1.2", "1.5", "1.7", "1.8", "1.9", "1.10", "3.4", "5.1"};
    static const std::set<std::string> secondary{"1.2", "1.7", "1.8", "1.9", "1.10", "3.4", "5.3", "5.4"};
    return set == "MN-2018" ? preschool : set == "TH-2018" ? primary : secondary;
}

int level2018(std::string_view set, const std::map<std::string, int>& levels, std::optional<int> unmetItems)
{
    int reached = 0;
    for (int n = 1; n <= 3; ++n)
    {
        for (const auto& [code, level] : levels)
            if (hasLevelByTheText(set, code, n) && level < n)
                return reached;
        reached = n;
    }
    return unmetItems == 0 ? 4 : 3;
}

int level2026(const std::map<std::string, int>& levels)
{
    int mandatory[3] = {};
    int others[3] = {};
    for (const auto& [code, level] : levels)
        for (int n = 1; n <= std::min(level, 2); ++n)
            ++(isMandatoryByTheText(code) ? mandatory : others)[n];
    if (mandatory[2] == 8 && others[2] >= 5 && others[1] == 7)
        return 2;
    return mandatory[1] == 8 && others[1] >= 5 ? 1 : 0;
}

} // namespace

bool isMandatoryByTheText(const std::string& code)
{
    static const std::set<std::string> codes{"1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2"};
    return codes.contains(code);
}

bool hasLevelByTheText(std::string_view set, const std::string& code, int level)
{
    if (set.ends_with("-2026"))
        return level <= 2;
    return level <= 2 || (level == 3 && !withoutLevel3(set).contains(code));
}

int schoolLevelByTheText(std::string_view set, const std::map<std::string, int>& levels, std::optional<int> unmetItems)
{
    return set.ends_with("-2026") ? level2026(levels) : level2018(set, levels, unmetItems);
}

std::optional<int> nationalStandardByTheText(std::string_view set, int level)
{
    if (set == "GDTX-2026")
        return std::nullopt;
    if (set.ends_with("-2026"))
        return level;
    return level <= 1 ? 0 : level == 2 ? 1 : 2;
}

} // namespace datchuan::tests
