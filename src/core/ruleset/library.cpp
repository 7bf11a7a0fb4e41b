#include "ruleset/library.hpp"

#include "ruleset/loader.hpp"
#include "ruleset/wording.hpp"

#include <algorithm>
#include <iterator>

namespace datchuan::ruleset {
namespace {

bool sameId(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [lower](char x, char y) { return lower(x) == lower(y); });
}

bool isFor(const RuleSet& set, std::string_view schoolType)
{
    return std::find(set.schoolTypes.begin(), set.schoolTypes.end(), schoolType) != set.schoolTypes.end();
}

bool overlap(const RuleSet& a, const RuleSet& b)
{
    return !(a.validTo && *a.validTo < b.validFrom) && !(b.validTo && *b.validTo < a.validFrom);
}

LocalText period(const RuleSet& set)
{
    if (!set.validTo)
        return {"từ " + calendar::toVietnamese(set.validFrom), "from " + calendar::toIso(set.validFrom)};
    return {calendar::toVietnamese(set.validFrom) + " – " + calendar::toVietnamese(*set.validTo),
            calendar::toIso(set.validFrom) + " to " + calendar::toIso(*set.validTo)};
}

LocalText chosenReason(const RuleSet& set)
{
    const auto when = period(set);
    return {set.regime.vi + ", hiệu lực " + when.vi, set.regime.en + ", in force " + when.en};
}

LocalText unknownType(std::string_view schoolType)
{
    return {"Không có bộ tiêu chí nào cho loại trường " + quoted(schoolType) + ".",
            "There is no rule set for the school type " + quoted(schoolType) + "."};
}

} // namespace

Library Library::load(const std::vector<NamedText>& files, const Limits& limits, std::vector<Fault> unread)
{
    Library library;
    library.faults_ = std::move(unread);
    library.sets_.reserve(files.size());
    for (const auto& file : files)
    {
        auto loaded = ruleset::load(file.text, file.name, limits);
        auto* set = std::get_if<RuleSet>(&loaded);
        auto faults = set ? library.conflicts(*set, file.name) : std::get<std::vector<Fault>>(std::move(loaded));
        if (faults.empty())
            library.sets_.push_back(std::move(*set));
        std::move(faults.begin(), faults.end(), std::back_inserter(library.faults_));
    }
    return library;
}

std::vector<Fault> Library::conflicts(const RuleSet& set, const std::string& file) const
{
    if (byId(set.id))
        return {{file,
                 "/id",
                 {"Đã có bộ " + quoted(set.id) + "; tệp này bị bỏ qua. Hãy đặt mã khác.",
                  "There is a rule set " + quoted(set.id) + " already; this file is left out. Give it another id."}}};
    std::vector<Fault> faults;
    for (std::size_t i = 0; i < set.schoolTypes.size(); ++i)
    {
        for (const auto& other : sets_)
        {
            if (!isFor(other, set.schoolTypes[i]) || !overlap(other, set))
                continue;
            const auto when = period(other);
            faults.push_back(
                {file,
                 "/schoolTypes" + step(i),
                 {"Loại trường " + quoted(set.schoolTypes[i]) + " đã có bộ " + quoted(other.id) + " (" + when.vi
                      + ") trùng thời gian; tệp này bị bỏ qua. Sửa ngày hiệu lực, hoặc để \"schoolTypes\": [] và gọi bộ "
                        "bằng mã.",
                  "School type " + quoted(set.schoolTypes[i]) + " has the rule set " + quoted(other.id) + " (" + when.en
                      + ") for the same time; this file is left out. Correct the dates, or write \"schoolTypes\": [] and "
                        "call the set by its id."}});
        }
    }
    return faults;
}

const RuleSet* Library::byId(std::string_view id) const
{
    const auto found =
        std::find_if(sets_.begin(), sets_.end(), [id](const RuleSet& set) { return sameId(set.id, id); });
    return found == sets_.end() ? nullptr : &*found;
}

Choice Library::inForce(std::string_view schoolType, Date date) const
{
    const RuleSet* first = nullptr;
    const RuleSet* before = nullptr; // the last one that ended before the day
    for (const auto& set : sets_)
    {
        if (!isFor(set, schoolType))
            continue;
        if (set.validFrom <= date && (!set.validTo || date <= *set.validTo))
            return {&set, chosenReason(set)};
        if (!first || set.validFrom < first->validFrom)
            first = &set;
        if (set.validFrom <= date && (!before || before->validFrom < set.validFrom))
            before = &set;
    }
    if (!first)
        return {nullptr, unknownType(schoolType)};

    const auto dayVi = calendar::toVietnamese(date);
    const auto dayEn = calendar::toIso(date);
    if (before)
    {
        const auto when = period(*before);
        return {nullptr,
                {"Ngày " + dayVi + " không có bộ tiêu chí nào hiệu lực cho loại trường " + quoted(schoolType)
                     + "; gần nhất trước đó là " + before->id + " (" + when.vi + ").",
                 "No rule set is in force for the school type " + quoted(schoolType) + " on " + dayEn
                     + "; the last one before is " + before->id + " (" + when.en + ")."}};
    }
    const auto when = period(*first);
    return {nullptr,
            {"Ngày " + dayVi + " sớm hơn mọi bộ tiêu chí đã có cho loại trường " + quoted(schoolType) + "; sớm nhất là "
                 + first->id + " (" + when.vi + ").",
             "On " + dayEn + " no rule set at hand is in force yet for the school type " + quoted(schoolType)
                 + "; the earliest is " + first->id + " (" + when.en + ")."}};
}

} // namespace datchuan::ruleset
