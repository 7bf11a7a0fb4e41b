#include "answer/school.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace datchuan::answer {

namespace {

struct Word
{
    std::string_view folded;
    std::string_view meaning;
};

constexpr std::array typeWords{
    Word{"mn", "MN"},     Word{"mam non", "MN"},
    Word{"th", "TH"},     Word{"tieu hoc", "TH"},
    Word{"thcs", "THCS"}, Word{"trung hoc co so", "THCS"},
    Word{"thpt", "THPT"}, Word{"trung hoc pho thong", "THPT"},
    Word{"trh", "TRH"},   Word{"trung hoc", "TRH"},
    Word{"nch", "NCH"},   Word{"nhieu cap hoc", "NCH"},
    Word{"gdtx", "GDTX"}, Word{"giao duc thuong xuyen", "GDTX"},
};

constexpr std::array flagWords{
    Word{"kk", "KK"},
    Word{"kho khan", "KK"},
    Word{"vung kho khan", "KK"},
    Word{"dbkk", "ĐBKK"},
    Word{"xa dbkk", "ĐBKK"},
    Word{"dac biet kho khan", "ĐBKK"},
    Word{"xa dac biet kho khan", "ĐBKK"},
    Word{"vung dac biet kho khan", "ĐBKK"},
    Word{"chuyen", "chuyên"},
    Word{"truong chuyen", "chuyên"},
    Word{"thanh thi", "thành thị"},
    Word{"nong thon", "nông thôn"},
};

template <std::size_t n>
std::string_view meaningOf(const std::array<Word, n>& words, std::string_view folded)
{
    const auto found = std::ranges::find(words, folded, &Word::folded);
    return found == words.end() ? std::string_view() : found->meaning;
}

bool isStudyLevel(std::string_view type)
{
    return type == "TH" || type == "THCS" || type == "THPT";
}

bool isFor(const ruleset::RuleSet& set, std::string_view type)
{
    return std::ranges::find(set.schoolTypes, type) != set.schoolTypes.end();
}

/// Collects the words of one argument; they may come in any order.
struct Words
{
    const ruleset::RuleSet* set = nullptr;
    std::string family; ///< "TRH", "NCH", "MN", "GDTX"
    std::string level;  ///< "TH", "THCS", "THPT"
    std::set<std::string> flags;

    /// False when the word is unknown or contradicts an earlier one.
    bool add(const ruleset::Library& library, std::string_view word)
    {
        if (const auto flag = meaningOf(flagWords, word); !flag.empty())
        {
            flags.emplace(flag);
            return true;
        }
        if (const auto type = meaningOf(typeWords, word); !type.empty())
        {
            std::string& place = isStudyLevel(type) ? level : family;
            const bool fits = place.empty() || place == type;
            place = type;
            return fits;
        }
        const ruleset::RuleSet* named = library.byId(word);
        const bool fits = named != nullptr && (set == nullptr || set == named);
        set = named;
        return fits;
    }

    bool agree() const
    {
        if ((family == "MN" || family == "GDTX") && !level.empty())
            return false;
        if (flags.contains("thành thị") && flags.contains("nông thôn"))
            return false;
        if (set == nullptr)
            return true;
        // a level of study other than the set's own exists only in schools with several levels
        const bool levelFits = level.empty() || isFor(*set, level) || isFor(*set, "NCH");
        const bool familyFits = family.empty() || isFor(*set, family == "TRH" ? "THCS" : family);
        return levelFits && familyFits;
    }
};

std::optional<Words> readWords(const ruleset::Library& library, const std::string& text)
{
    Words words;
    const std::string folded = text::fold(text);
    std::string_view rest = folded;
    while (!rest.empty())
    {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        std::string_view word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        while (word.starts_with(' '))
            word.remove_prefix(1);
        while (word.ends_with(' '))
            word.remove_suffix(1);
        if (!word.empty() && !words.add(library, word))
            return std::nullopt;
    }
    return words.agree() ? std::optional(words) : std::nullopt;
}

} // namespace

std::optional<School> readSchool(const ruleset::Library& library, const Argument& ruleSet, const Argument& day)
{
    School school;
    if (!isOmitted(ruleSet))
    {
        const auto* text = std::get_if<std::string>(&ruleSet);
        const auto words = text != nullptr ? readWords(library, *text) : std::nullopt;
        if (!words)
            return std::nullopt;
        if (words->set != nullptr)
            school.wishes.ruleSetId = words->set->id;
        if (!words->family.empty())
            school.wishes.schoolType = words->family;
        else if (words->set == nullptr || isFor(*words->set, words->level))
            school.wishes.schoolType = words->level;
        school.wishes.flags = words->flags;
        school.studyLevel = words->level;
    }
    if (!isOmitted(day))
    {
        school.wishes.date = readDate(day);
        if (!school.wishes.date)
            return std::nullopt;
    }
    return school;
}

Candidates candidatesFor(const ruleset::Library& library, const School& school)
{
    if (!school.wishes.ruleSetId.empty())
        return {{library.byId(school.wishes.ruleSetId)}, {}};
    const std::string type = school.wishes.schoolType == "TRH" ? "THCS" : school.wishes.schoolType;
    Candidates candidates;
    if (school.wishes.date)
    {
        const ruleset::Choice choice = library.inForce(type, *school.wishes.date);
        if (choice.set != nullptr)
            candidates.sets.push_back(choice.set);
        else
            candidates.reason = choice.reason.vi;
        return candidates;
    }
    for (const ruleset::RuleSet& set : library.all())
        if (isFor(set, type))
            candidates.sets.push_back(&set);
    if (candidates.sets.empty())
        candidates.reason = "Không có bộ tiêu chí nào cho loại trường " + school.wishes.schoolType + ".";
    return candidates;
}

std::string needsDate(const Candidates& candidates, const School& school)
{
    std::string ids;
    for (const ruleset::RuleSet* set : candidates.sets)
        ids += (ids.empty() ? "" : ", ") + set->id;
    return "Cần ngày: loại trường " + school.wishes.schoolType + " có nhiều bộ tiêu chí (" + ids + ").";
}

} // namespace datchuan::answer
