#include "ruleset/duplicate_keys.hpp"

#include "ruleset/wording.hpp"

#include <algorithm>
#include <set>

namespace datchuan::ruleset {
namespace {

/// One object or list that is open at the current place.
struct Level
{
    bool object = false;
    bool expectName = false;
    std::size_t index = 0;
    std::string_view name;
    std::set<std::string_view> names;
};

std::string pointerTo(const std::vector<Level>& open)
{
    std::string pointer;
    for (const auto& level : open)
        pointer += level.object ? step(level.name) : step(level.index);
    return pointer;
}

/// The end of the string literal that starts at `quote`: the place of its closing quote.
std::size_t closingQuote(std::string_view json, std::size_t quote)
{
    auto i = quote + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2U : 1U;
    return std::min(i, json.size());
}

} // namespace

std::vector<std::string> duplicateKeys(std::string_view json)
{
    std::vector<std::string> found;
    std::vector<Level> open;
    for (std::size_t i = 0; i < json.size(); ++i)
    {
        switch (json[i])
        {
            case '{':
                open.push_back({true, true, 0, {}, {}});
                break;
            case '[':
                open.push_back({});
                break;
            case '}':
            case ']':
                if (!open.empty())
                    open.pop_back();
                break;
            case ',':
                if (!open.empty())
                {
                    open.back().expectName = open.back().object;
                    ++open.back().index;
                }
                break;
            case '"':
            {
                const auto end = closingQuote(json, i);
                if (!open.empty() && open.back().expectName)
                {
                    auto& level = open.back();
                    level.expectName = false;
                    level.name = json.substr(i + 1, end - i - 1);
                    if (!level.names.insert(level.name).second)
                        found.push_back(pointerTo(open));
                }
                i = end;
                break;
            }
            default:
                break;
        }
    }
    return found;
}

} // namespace datchuan::ruleset
