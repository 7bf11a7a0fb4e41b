#include "generate/random_school.hpp"

#include "generate/level_by_the_text.hpp"

#include <algorithm>
#include <array>

namespace datchuan::tests {

namespace {

struct Name
{
    const char* set;
    const char* name;
    const char* type;
};

constexpr std::array names{
    Name{"MN", "Trường Mầm non Hoa Sen", "Mầm non"},
    Name{"MN", "TRƯỜNG MẪU GIÁO 2/9", "MN"},
    Name{"MN", "Trường Mầm non xã Đạ Tẻh", "mầm non"},
    Name{"TH", "Trường Tiểu học Kim Đồng", "Tiểu học"},
    Name{"TH", "TRƯỜNG TIỂU HỌC NGUYỄN BỈNH KHIÊM", "TH"},
    Name{"TRH", "Trường THCS Lê Lợi", "THCS"},
    Name{"TRH", "Trường Trung học phổ thông Số 1", "THPT"},
    Name{"TRH", "TRƯỜNG TH&THCS ĐẠI LÃNH", "Nhiều cấp học"},
    Name{"GDTX", "Trung tâm Giáo dục thường xuyên huyện Lạc Dương", "GDTX"},
    Name{"GDTX", "TRUNG TÂM GDNN-GDTX THỊ XÃ BÌNH LONG", "Giáo dục thường xuyên"},
};

void setName(RandomSchool& school, std::mt19937& random)
{
    std::string family = school.set->id.substr(0, school.set->id.find('-'));
    if (family == "PT")
        family = pick(random, 2) == 0 ? "TH" : "TRH";
    std::vector<const Name*> fitting;
    for (const Name& name : names)
        if (family == name.set)
            fitting.push_back(&name);
    const Name& name = *oneOf(random, fitting);
    school.name = name.name;
    school.type = name.type;
}

} // namespace

int topLevelOf(const ruleset::RuleSet& set)
{
    return set.id.ends_with("-2026") ? 2 : 3;
}

RandomSchool randomSchool(const ruleset::RuleSet& set, std::mt19937& random)
{
    RandomSchool school;
    school.set = &set;
    setName(school, random);
    const int top = topLevelOf(set);
    const int goal = 1 + pick(random, top);
    const int slipsIn = oneOf(random, std::array{1000, 30, 10, 3});
    for (const auto* criterion : set.allCriteria())
    {
        const int own = hasLevelByTheText(set.id, criterion->code, top) ? top : top - 1;
        int level = pick(random, 3) == 0 ? own : goal;
        if (pick(random, slipsIn) == 0)
            level = pick(random, goal + 1);
        school.levels[criterion->code] = std::min(level, own);
    }
    return school;
}

RandomSchool::Outcome RandomSchool::outcome(int claimedLevel, bool inForms) const
{
    const auto levelWith = [&](bool blanksMet, int blankLevel) {
        std::map<std::string, int> all = levels;
        for (auto& [code, level] : all)
        {
            const int own = hasLevelByTheText(set->id, code, 3) ? 3 : 2;
            const bool open = level == blank || (inForms && blanksMet && level == claimedLevel);
            if (open)
                level = blanksMet ? std::min(blankLevel, own) : 0;
        }
        std::optional<int> unmet;
        const auto count = [&](int value) {
            return static_cast<int>(std::ranges::count(items, value, [](const auto& item) { return item.second; }));
        };
        if (!items.empty() && count(blank) < static_cast<int>(items.size()))
            unmet = count(0) + (blanksMet ? 0 : count(blank));
        return schoolLevelByTheText(set->id, all, unmet);
    };
    Outcome result;
    result.proven = levelWith(false, 0);
    result.possible = levelWith(true, inForms ? topLevelOf(*set) : claimedLevel);
    const bool anything = std::ranges::any_of(levels, [](const auto& entry) { return entry.second != blank; })
                          || std::ranges::any_of(items, [](const auto& entry) { return entry.second != blank; });
    result.conclusive = anything && levelWith(true, claimedLevel) == result.proven;
    if (result.conclusive)
        result.nationalStandard = nationalStandardByTheText(set->id, result.proven);
    return result;
}

} // namespace datchuan::tests
