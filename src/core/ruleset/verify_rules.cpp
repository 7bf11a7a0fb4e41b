#include "ruleset/verify.hpp"

#include "ruleset/names.hpp"
#include "ruleset/wording.hpp"

#include <algorithm>
#include <set>
#include <cctype>

namespace datchuan::ruleset {
namespace {

/// An id is typed into formulas before ";" and used as a file name.
bool isId(std::string_view id)
{
    return id.size() <= 40 && std::isalnum(static_cast<unsigned char>(id.front())) != 0
           && std::all_of(id.begin(), id.end(), [](unsigned char c) {
                  return c < 128 && (std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.');
              });
}

class RulesCheck
{
public:
    RulesCheck(const RuleSet& set, Faults& faults) : set_(set), faults_(faults) {}

    void head()
    {
        if (!isId(set_.id))
            faults_.add(
                "/id", "Mã bộ " + quoted(set_.id) + " chỉ gồm chữ không dấu, số, \"-\", \"_\", \".\", tối đa 40 ký tự.",
                "The id " + quoted(set_.id) + " may have plain letters, digits, \"-\", \"_\", \".\", at most 40.");
        if (std::find(schoolTypes.begin(), schoolTypes.end(), set_.id) != schoolTypes.end())
            faults_.add("/id", "Mã bộ " + quoted(set_.id) + " trùng tên một loại trường. Thêm năm, ví dụ \"TH-2018\".",
                        "The id " + quoted(set_.id)
                            + " is the name of a school type. Add a year, for example \"TH-2018\".");
        if (set_.validTo && *set_.validTo < set_.validFrom)
            faults_.add("/validTo", "Ngày hết hiệu lực đứng trước ngày có hiệu lực. Đổi một trong hai ngày.",
                        "The last day is before the first. Change one of the two dates.");
        if (set_.figuresDecide && set_.figuresAdvisoryUntil)
            faults_.add("/figuresAdvisoryUntil", "Chỉ dùng cùng \"figuresDecide\": false.",
                        "Only to be used with \"figuresDecide\": false.");
        if (set_.status == Status::Verified && set_.belowLowest.vi.empty())
            faults_.add("/belowLowest", "Thiếu kết luận khi không đạt mức nào. Thêm \"belowLowest\".",
                        "The conclusion for a school below the lowest level is missing. Add \"belowLowest\".");
    }

    /// Each measure is one that the set asks for, is listed once, and is worked out from something.
    void measures()
    {
        std::set<std::string> asked;
        const auto take = [&](const std::vector<Threshold>& thresholds) {
            for (const Threshold& one : thresholds)
                asked.insert(one.measure);
        };
        for (const auto* criterion : set_.allCriteria())
            for (const auto& level : criterion->levels)
                for (const auto& indicator : level.indicators)
                    take(indicator.thresholds);
        for (const auto& item : set_.items)
            take(item.thresholds);
        std::set<std::string> seen;
        for (std::size_t i = 0; i < set_.measures.size(); ++i)
        {
            const Measure& one = set_.measures[i];
            const std::string at = "/measures/" + std::to_string(i);
            if (!asked.contains(one.measure))
                faults_.add(at + "/measure", "Không ngưỡng nào dùng đại lượng " + quoted(one.measure) + ".",
                            "No threshold uses the measure " + quoted(one.measure) + ".");
            if (!seen.insert(one.measure).second)
                faults_.add(at + "/measure", "Đại lượng " + quoted(one.measure) + " bị lặp.",
                            "The measure " + quoted(one.measure) + " is listed twice.");
            if (one.sum.empty() && (one.appliesIf.empty() || !one.per.empty()))
                faults_.add(at, "Cần \"sum\": đại lượng tính từ số liệu nào?",
                            "\"sum\" is needed: which figures give the measure?");
        }
    }

    void namedSets()
    {
        for (const auto& [name, codes] : set_.sets)
        {
            const auto at = "/sets" + step(name);
            if (codes.empty())
                faults_.add(
                    at, "Nhóm " + quoted(name) + " trống, điều kiện về nhóm này sẽ luôn đúng. Thêm mã hoặc bỏ nhóm.",
                    "The set " + quoted(name)
                        + " is empty, a condition on it would always hold. Add codes or remove it.");
            for (std::size_t i = 0; i < codes.size(); ++i)
                member(codes, i, at + step(i));
        }
        mandatoryAgrees();
    }

    void levelRules()
    {
        if (set_.levelRules.empty() && set_.status == Status::Verified)
            faults_.add("/levelRules", "Thiếu quy tắc mức. Thêm quy tắc, hoặc đặt \"status\": \"provisional\".",
                        "There are no level rules. Add them, or set \"status\": \"provisional\".");
        for (std::size_t i = 0; i < set_.levelRules.size(); ++i)
        {
            const auto& rule = set_.levelRules[i];
            const auto at = "/levelRules" + step(i);
            const auto wanted = static_cast<int>(i) + 1;
            if (rule.level != wanted)
                faults_.add(at + "/level", "Các mức phải liên tục từ 1; ở đây phải là " + std::to_string(wanted) + ".",
                            "Levels run from 1 without gaps; here it must be " + std::to_string(wanted) + ".");
            if (rule.after >= rule.level)
                faults_.add(at + "/after", "\"after\" phải là một mức thấp hơn.", "\"after\" must name a lower level.");
            if (rule.conditions.empty())
                faults_.add(at + "/conditions",
                            "Mức này chưa có điều kiện nào, nên trường nào cũng đạt. Thêm điều kiện.",
                            "This level has no condition, so every school would reach it. Add one.");
            for (std::size_t j = 0; j < rule.conditions.size(); ++j)
                condition(rule.conditions[j], at + "/conditions" + step(j));
        }
    }

    void nationalStandard()
    {
        for (const auto& [level, degree] : set_.nationalStandard)
        {
            if (level > set_.topLevel())
                faults_.add("/nationalStandard" + step(std::to_string(level)),
                            "Không có quy tắc cho Mức " + std::to_string(level) + " (mức độ " + std::to_string(degree)
                                + ").",
                            "There is no rule for level " + std::to_string(level) + " (degree " + std::to_string(degree)
                                + ").");
        }
    }

    void suspensions()
    {
        for (std::size_t i = 0; i < set_.suspensions.size(); ++i)
        {
            const auto& one = set_.suspensions[i];
            const auto at = "/suspensions" + step(i);
            if (one.to && *one.to < one.from)
                faults_.add(at + "/to", "Ngày cuối đứng trước ngày đầu.", "The last day is before the first.");
            for (std::size_t j = 0; j < one.indicators.size(); ++j)
            {
                if (!exists(one.indicators[j]))
                    faults_.add(at + "/indicators" + step(j),
                                "Không có chỉ báo " + name(one.indicators[j]) + " trong bộ này.",
                                "There is no indicator " + name(one.indicators[j]) + " in this set.");
            }
        }
    }

private:
    static std::string name(const Suspension::Target& target)
    {
        return quoted(target.code + " M" + std::to_string(target.level) + target.letter);
    }

    bool exists(const Suspension::Target& target) const
    {
        const auto* criterion = set_.criterion(target.code);
        const auto* level = criterion ? criterion->level(target.level) : nullptr;
        return level
               && std::any_of(level->indicators.begin(), level->indicators.end(),
                              [&target](const Indicator& one) { return one.letter == target.letter; });
    }

    void member(const std::vector<std::string>& codes, std::size_t i, const std::string& at)
    {
        const auto& code = codes[i];
        const auto self = codes.begin() + static_cast<std::ptrdiff_t>(i);
        if (!set_.criterion(code) && !set_.item(code))
            faults_.add(at, "Không có tiêu chí hay khoản nào mang mã " + quoted(code) + " trong bộ này.",
                        "No criterion or item of this set has the code " + quoted(code) + ".");
        else if (std::find(codes.begin(), self, code) != self)
            faults_.add(at, "Mã " + quoted(code) + " bị lặp trong nhóm.",
                        "The code " + quoted(code) + " is repeated in the set.");
        else if ((set_.item(code) != nullptr) != (set_.item(codes.front()) != nullptr))
            faults_.add(at, "Một nhóm chỉ gồm tiêu chí hoặc chỉ gồm khoản. Hãy tách thành hai nhóm.",
                        "A set holds either criteria or items. Make two sets of it.");
    }

    /// The flag of a criterion and the set "mandatory" say the same thing; they must not disagree.
    void mandatoryAgrees()
    {
        const auto mandatory = set_.sets.find("mandatory");
        if (mandatory == set_.sets.end())
            return;
        for (const auto* one : set_.allCriteria())
        {
            const bool listedThere =
                std::find(mandatory->second.begin(), mandatory->second.end(), one->code) != mandatory->second.end();
            if (listedThere != one->mandatory)
                faults_.add("/sets/mandatory",
                            "Tiêu chí " + quoted(one->code)
                                + ": mục \"mandatory\" của tiêu chí và nhóm \"mandatory\" không khớp.",
                            "Criterion " + quoted(one->code)
                                + ": its member \"mandatory\" and the set \"mandatory\" disagree.");
        }
    }

    void condition(const Condition& one, const std::string& at)
    {
        const auto found = set_.sets.find(one.set);
        const auto key = one.kind == Condition::Kind::Items     ? "/items"
                         : one.kind == Condition::Kind::AtLeast ? "/of"
                                                                : "/every";
        if (found == set_.sets.end())
        {
            std::vector<std::string_view> names;
            for (const auto& [setName, codes] : set_.sets)
                names.push_back(setName);
            const auto near = nearest(one.set, names);
            faults_.add(at + key, "Không có nhóm " + quoted(one.set) + " trong \"sets\"." + didYouMeanVi(near),
                        "There is no set " + quoted(one.set) + " in \"sets\"." + didYouMeanEn(near));
            return;
        }
        const auto& codes = found->second;
        const bool ofItems = !codes.empty() && set_.item(codes.front()) != nullptr;
        if (ofItems != (one.kind == Condition::Kind::Items))
            faults_.add(at + key,
                        "Nhóm " + quoted(one.set)
                            + (ofItems ? " gồm các khoản: dùng {\"items\": …}."
                                       : " gồm tiêu chí: dùng \"every\" hoặc \"atLeast\"."),
                        "The set " + quoted(one.set)
                            + (ofItems ? " holds items: use {\"items\": …}."
                                       : " holds criteria: use \"every\" or \"atLeast\"."));
        if (one.kind == Condition::Kind::AtLeast && static_cast<std::size_t>(one.count) > codes.size())
            faults_.add(at + "/atLeast",
                        "Đòi " + std::to_string(one.count) + " tiêu chí, nhưng nhóm chỉ có "
                            + std::to_string(codes.size()) + ".",
                        std::to_string(one.count) + " criteria are asked for, but the set has only "
                            + std::to_string(codes.size()) + ".");
        if (one.kind != Condition::Kind::Items && one.at > highestOfCriteria())
            faults_.add(at + "/at", "Không tiêu chí nào có Mức " + std::to_string(one.at) + ".",
                        "No criterion has level " + std::to_string(one.at) + ".");
    }

    int highestOfCriteria() const
    {
        int highest = 0;
        for (const auto* one : set_.allCriteria())
            highest = std::max(highest, one->topLevel());
        return highest;
    }

    const RuleSet& set_;
    Faults& faults_;
};

} // namespace

void verifyRules(const RuleSet& set, Faults& faults)
{
    RulesCheck check(set, faults);
    check.head();
    check.namedSets();
    check.levelRules();
    check.nationalStandard();
    check.suspensions();
    check.measures();
}

} // namespace datchuan::ruleset
