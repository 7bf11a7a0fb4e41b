#include "answer/variant.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace datchuan::answer {

namespace {

struct FlagName
{
    std::string_view flag;
    std::string_view word; ///< as in the argument `bộ`
};

constexpr std::array flagNames{
    FlagName{"difficult_area", "KK"},    FlagName{"extremely_difficult_commune", "ĐBKK"},
    FlagName{"specialised", "chuyên"},   FlagName{"urban", "thành thị"},
    FlagName{"rural", "nông thôn"},      FlagName{"lower_secondary", "THCS"},
    FlagName{"upper_secondary", "THPT"},
};

bool has(const ruleset::Threshold& row, std::string_view flag)
{
    return std::ranges::find(row.variant, flag) != row.variant.end();
}

/// What would have to be named so that some row holds: of each row the one part that is missing.
std::string missingWords(const std::set<std::string>& flags, std::span<const ruleset::Threshold* const> rows)
{
    std::vector<std::string_view> words;
    for (const FlagName& name : flagNames)
        for (const ruleset::Threshold* row : rows)
        {
            const bool onlyThisMissing = std::ranges::all_of(
                row->variant, [&](const std::string& part) { return (part == name.flag) != flags.contains(part); });
            if (onlyThisMissing && has(*row, name.flag) && std::ranges::find(words, name.word) == words.end())
                words.push_back(name.word);
        }
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text.append(i == 0 ? "" : i + 1 == words.size() ? " hoặc " : ", ").append(words[i]);
    return text;
}

} // namespace

std::set<std::string> variantFlags(const School& school)
{
    std::set<std::string> flags;
    for (const FlagName& name : flagNames)
        if (school.wishes.flags.contains(std::string(name.word)) || school.studyLevel == name.word)
            flags.emplace(name.flag);
    if (flags.contains("specialised"))
        flags.erase("upper_secondary"); // a gifted school has rows of its own, or none
    return flags;
}

std::variant<const ruleset::Threshold*, std::string> rowFor(const School& school,
                                                            std::span<const ruleset::Threshold* const> rows)
{
    const std::set<std::string> flags = variantFlags(school);
    const ruleset::Threshold* best = nullptr;
    for (const ruleset::Threshold* row : rows)
    {
        if (!std::ranges::all_of(row->variant, [&](const std::string& part) { return flags.contains(part); }))
            continue;
        if (best == nullptr || row->variant.size() > best->variant.size()
            || (row->variant.size() == best->variant.size() && has(*row, "specialised")))
            best = row;
    }
    if (best != nullptr)
        return best;
    const auto isForStudyLevel = [](const ruleset::Threshold* row) {
        return has(*row, "upper_secondary") || has(*row, "lower_secondary");
    };
    if (flags.contains("specialised") && std::ranges::all_of(rows, isForStudyLevel))
        return "Trường chuyên theo quy định riêng; thông tư không nêu số liệu này.";
    return "Cần ghi thêm trong đối số bộ: " + missingWords(flags, rows) + ".";
}

} // namespace datchuan::answer
