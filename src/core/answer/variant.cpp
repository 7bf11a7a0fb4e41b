#include "answer/variant.hpp"

#include "ruleset/threshold.hpp"

#include <algorithm>
#include <vector>

namespace datchuan::answer {

namespace {

/// What would have to be named so that some row holds: of each row the one part that is missing.
std::string missingWords(const std::set<std::string>& flags, std::span<const ruleset::Threshold* const> rows)
{
    std::vector<std::string_view> words;
    for (const std::string_view name : ruleset::flagsWithWords())
        for (const ruleset::Threshold* row : rows)
        {
            const bool onlyThisMissing = std::ranges::all_of(
                row->variant, [&](const std::string& part) { return (part == name) != flags.contains(part); });
            if (onlyThisMissing && ruleset::hasVariant(*row, name)
                && std::ranges::find(words, ruleset::wordOfFlag(name)) == words.end())
                words.push_back(ruleset::wordOfFlag(name));
        }
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text.append(i == 0 ? "" : i + 1 == words.size() ? " hoặc " : ", ").append(words[i]);
    return text;
}

} // namespace

std::set<std::string> variantFlags(const School& school)
{
    std::set<std::string> words = school.wishes.flags;
    words.insert(school.studyLevel);
    return ruleset::variantFlags(words);
}

std::variant<const ruleset::Threshold*, std::string> rowFor(const School& school,
                                                            std::span<const ruleset::Threshold* const> rows)
{
    const std::set<std::string> flags = variantFlags(school);
    if (const ruleset::Threshold* row = ruleset::rowFor(flags, rows))
        return row;
    const auto isForStudyLevel = [](const ruleset::Threshold* row) {
        return ruleset::hasVariant(*row, "upper_secondary") || ruleset::hasVariant(*row, "lower_secondary");
    };
    if (flags.contains("specialised") && std::ranges::all_of(rows, isForStudyLevel))
        return "Trường chuyên theo quy định riêng; thông tư không nêu số liệu này.";
    return "Cần ghi thêm trong đối số bộ: " + missingWords(flags, rows) + ".";
}

} // namespace datchuan::answer
