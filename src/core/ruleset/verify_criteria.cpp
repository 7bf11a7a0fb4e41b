#include "ruleset/verify.hpp"
#include "ruleset/wording.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <set>

namespace datchuan::ruleset {
namespace {

/// "1" … "99", no leading zero.
bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() <= 2 && text[0] != '0' && std::all_of(text.begin(), text.end(), text::isDigit);
}

bool isCriterionCode(std::string_view code, std::string_view standard)
{
    return code.size() > standard.size() + 1 && code.starts_with(standard) && code[standard.size()] == '.'
           && isNumber(code.substr(standard.size() + 1));
}

/// Lists of the office style count a, b, c, d, đ, e.
bool isLetter(std::string_view letter)
{
    return letter == "*" || letter == "đ" || (letter.size() == 1 && letter[0] >= 'a' && letter[0] <= 'z');
}

class CriteriaCheck
{
public:
    CriteriaCheck(const RuleSet& set, Faults& faults) : set_(set), faults_(faults) {}

    void standards()
    {
        if (set_.standards.empty() && verified())
            faults_.add("/standards", "Chưa có tiêu chuẩn nào. Thêm tiêu chuẩn, hoặc đặt \"status\": \"provisional\".",
                        "There is no standard. Add standards, or set \"status\": \"provisional\".");
        std::size_t count = 0;
        for (std::size_t i = 0; i < set_.standards.size(); ++i)
        {
            standard(set_.standards[i], "/standards" + step(i));
            count += set_.standards[i].criteria.size();
        }
        if (count > faults_.limits().criteria)
            faults_.add("/standards",
                        "Có " + std::to_string(count) + " tiêu chí, tối đa " + std::to_string(faults_.limits().criteria)
                            + ".",
                        "There are " + std::to_string(count) + " criteria, at most "
                            + std::to_string(faults_.limits().criteria) + " are allowed.");
        expected(set_.expectedCriteria, count, "/expectedCriteria");
    }

    void items()
    {
        for (std::size_t i = 0; i < set_.items.size(); ++i)
        {
            const auto at = "/items" + step(i);
            unique(set_.items[i].code, at + "/code");
            thresholds(set_.items[i].thresholds, at);
        }
    }

private:
    bool verified() const { return set_.status == Status::Verified; }

    void unique(const std::string& code, const std::string& at)
    {
        if (!codes_.insert(code).second)
            faults_.add(at, "Mã " + quoted(code) + " bị trùng. Mỗi mã chỉ dùng một lần.",
                        "The code " + quoted(code) + " is used twice. Give every code once.");
    }

    void expected(std::optional<int> number, std::size_t count, const std::string& at)
    {
        if (!number)
            return;
        const auto wanted = static_cast<std::size_t>(*number);
        if (count > wanted || (verified() && count != wanted))
            faults_.add(at,
                        "Ghi " + std::to_string(wanted) + " tiêu chí, nhưng có " + std::to_string(count)
                            + ". Sửa một trong hai.",
                        std::to_string(wanted) + " criteria are announced, but there are " + std::to_string(count)
                            + ". Correct one of the two.");
    }

    void standard(const Standard& one, const std::string& at)
    {
        if (!isNumber(one.code))
            faults_.add(at + "/code", "Mã tiêu chuẩn " + quoted(one.code) + " phải là số từ \"1\" đến \"99\".",
                        "The code of a standard, here " + quoted(one.code) + ", is a number \"1\" to \"99\".");
        if (!standardCodes_.insert(one.code).second)
            faults_.add(at + "/code", "Tiêu chuẩn " + quoted(one.code) + " bị trùng.",
                        "Standard " + quoted(one.code) + " occurs twice.");
        if (verified() && one.title.vi.empty())
            faults_.add(at + "/title", "Thiếu tên tiêu chuẩn. Hãy thêm \"title\".",
                        "The standard has no title. Add \"title\".");
        if (verified() && one.criteria.empty())
            faults_.add(at + "/criteria", "Tiêu chuẩn chưa có tiêu chí nào.", "The standard has no criteria.");
        expected(one.expectedCriteria, one.criteria.size(), at + "/expectedCriteria");
        for (std::size_t i = 0; i < one.criteria.size(); ++i)
            criterion(one.criteria[i], one.code, at + "/criteria" + step(i));
    }

    void criterion(const Criterion& one, const std::string& standardCode, const std::string& at)
    {
        if (!isCriterionCode(one.code, standardCode))
            faults_.add(at + "/code",
                        "Mã " + quoted(one.code) + " không thuộc tiêu chuẩn " + quoted(standardCode) + ". Viết dạng \""
                            + standardCode + ".1\".",
                        "The code " + quoted(one.code) + " does not belong to standard " + quoted(standardCode)
                            + ". Write it like \"" + standardCode + ".1\".");
        unique(one.code, at + "/code");
        if (one.levels.empty() && verified())
            faults_.add(at + "/levels", "Tiêu chí chưa có mức nào.", "The criterion has no level.");
        for (std::size_t i = 0; i < one.levels.size(); ++i)
        {
            const auto here = at + "/levels" + step(i);
            const auto wanted = static_cast<int>(i) + 1;
            if (one.levels[i].level != wanted)
                faults_.add(here + "/level",
                            "Các mức phải liên tục từ 1; ở đây phải là " + std::to_string(wanted) + ".",
                            "Levels run from 1 without gaps; here it must be " + std::to_string(wanted) + ".");
            indicators(one.levels[i].indicators, here + "/indicators");
        }
    }

    void indicators(const std::vector<Indicator>& list, const std::string& at)
    {
        if (list.empty())
            faults_.add(at, "Mức này chưa có chỉ báo nào. Yêu cầu không đánh chữ thì dùng chữ \"*\".",
                        "This level has no indicator. Use the letter \"*\" for one unlettered requirement.");
        std::set<std::string> letters;
        for (std::size_t i = 0; i < list.size(); ++i)
        {
            const auto& letter = list[i].letter;
            const auto here = at + step(i);
            if (!isLetter(letter))
                faults_.add(here + "/letter",
                            "Chỉ báo " + quoted(letter) + " phải là một chữ thường a, b, c … hoặc \"*\".",
                            "An indicator, here " + quoted(letter) + ", is one small letter a, b, c … or \"*\".");
            else if (!letters.insert(letter).second || (letter == "*" && list.size() > 1))
                faults_.add(here + "/letter",
                            "Chỉ báo " + quoted(letter) + " bị trùng, hoặc \"*\" đứng cùng chỉ báo khác.",
                            "The indicator " + quoted(letter) + " occurs twice, or \"*\" stands beside others.");
            thresholds(list[i].thresholds, here);
        }
    }

    void thresholds(const std::vector<Threshold>& list, const std::string& at)
    {
        std::set<std::pair<std::string, std::set<std::string>>> rows;
        for (std::size_t i = 0; i < list.size(); ++i)
        {
            const auto& variant = list[i].variant;
            if (!rows.emplace(list[i].measure, std::set<std::string>(variant.begin(), variant.end())).second)
                faults_.add(at + "/thresholds" + step(i),
                            "Đại lượng " + quoted(list[i].measure)
                                + " đã có ngưỡng cho cùng loại trường. Bỏ bớt một ngưỡng hoặc đổi \"variant\".",
                            "The measure " + quoted(list[i].measure)
                                + " already has a threshold for the same variant. Remove one or change \"variant\".");
        }
    }

    const RuleSet& set_;
    Faults& faults_;
    std::set<std::string> standardCodes_;
    std::set<std::string> codes_; ///< of criteria and items: rules name both
};

} // namespace

void verifyCriteria(const RuleSet& set, Faults& faults)
{
    CriteriaCheck check(set, faults);
    check.standards();
    check.items();
}

} // namespace datchuan::ruleset
