#include "answer/threshold.hpp"

#include "answer/requirement.hpp"
#include "answer/variant.hpp"
#include "ruleset/threshold.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace datchuan::answer {

namespace {

using ruleset::RuleSet;
using ruleset::Threshold;

/// The arguments once they are read.
struct Asked
{
    School school;
    std::string code;
    int level = 0;
    std::string letter;
    double figure = 0;
    std::string measure; ///< folded; "" when not named
};

/// "0,95", "30": as Vietnamese readers write it.
std::string decimal(double value)
{
    std::array<char, 32> digits{};
    const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    std::string text(static_cast<const char*>(digits.data()), end);
    std::ranges::replace(text, '.', ',');
    return text;
}

/// A measure's name for comparison: "tỷ lệ" and "tỉ lệ" are both in use.
std::string nameKey(std::string_view name)
{
    std::string key = text::fold(name);
    if (key.starts_with("ti le"))
        key[1] = 'y';
    return key;
}

bool isNamed(const Threshold& row, const std::string& measure)
{
    return measure == text::fold(row.measure) || measure == nameKey(row.measureName.vi)
           || measure == nameKey(row.measureName.en);
}

/// The rows of the measure that is asked about, or text that lists the measures.
std::variant<std::vector<const Threshold*>, std::string> rowsOf(const std::vector<Threshold>& rows,
                                                                const std::string& measure)
{
    std::vector<const Threshold*> found;
    std::vector<const Threshold*> measures; // the first row of each
    for (const Threshold& row : rows)
    {
        if (std::ranges::none_of(measures, [&](const Threshold* one) { return one->measure == row.measure; }))
            measures.push_back(&row);
        if (measure.empty() || isNamed(row, measure))
            found.push_back(&row);
    }
    if (!found.empty() && (measures.size() == 1 || !measure.empty()))
        return found;
    std::string text = "Cần ghi đại lượng: ";
    for (const Threshold* one : measures)
        text += (one == measures.front() ? "" : "; ") + one->measureName.vi;
    return text + ".";
}

/// The suspension that covers an indicator on a day; nullptr when it is in force.
const ruleset::Suspension* suspensionOf(const RuleSet& set, const Asked& asked, const std::string& letter)
{
    for (const ruleset::Suspension& one : set.suspensions)
        for (const auto& target : one.indicators)
            if (target.code == asked.code && target.level == asked.level && target.letter == letter
                && asked.school.wishes.date && one.from <= *asked.school.wishes.date
                && (!one.to || *asked.school.wishes.date <= *one.to))
                return &one;
    return nullptr;
}

Answer compare(const Asked& asked, const Threshold& row)
{
    if (row.external)
        return row.measureName.vi + ": " + ruleset::figureText(row)
               + ". Định mức ngoài thông tư, cần đối chiếu điều lệ hiện hành.";
    const bool isRate = row.unit == "rate";
    if (isRate && asked.figure > 1 && !ruleset::isEqualFigure(asked.figure, 1))
        return "Tỉ lệ " + decimal(asked.figure) + " lớn hơn 1: hãy ghi dạng 95% hoặc 0,95.";
    if (asked.figure < 0)
        return "Số liệu không thể âm: " + decimal(asked.figure) + ".";
    return ruleset::satisfies(asked.figure, row) ? 1.0 : 0.0;
}

Answer thresholdIn(const RuleSet& set, const Asked& asked)
{
    const auto found = requirementsAt(set, asked.code, asked.level, asked.letter);
    if (const auto* reason = std::get_if<std::string>(&found))
        return *reason;
    const auto& requirements = std::get<std::vector<Requirement>>(found);
    if (requirements.size() != 1)
        return Unreadable{}; // no indicator named where there are several
    const Requirement& requirement = requirements.front();
    if (const ruleset::Suspension* suspension = suspensionOf(set, asked, requirement.letter))
        return "Nội dung này tạm dừng áp dụng từ " + calendar::toVietnamese(suspension->from)
               + ": không tính đạt hay không đạt.";
    if (requirement.thresholds->empty())
        return !set.figuresDecide ? set.regime.vi + " không quy định số liệu ngưỡng."
                                  : "Yêu cầu này không có số liệu ngưỡng.";
    const auto rows = rowsOf(*requirement.thresholds, asked.measure);
    if (const auto* reason = std::get_if<std::string>(&rows))
        return *reason;
    const auto row = rowFor(asked.school, std::get<std::vector<const Threshold*>>(rows));
    if (const auto* reason = std::get_if<std::string>(&row))
        return *reason;
    return compare(asked, *std::get<const Threshold*>(row));
}

} // namespace

Answer threshold(const ruleset::Library& library, const Argument& ruleSet, const ThresholdQuestion& question)
{
    const auto school = readSchool(library, ruleSet, question.day);
    const auto code = readCode(question.code);
    const auto level = readLevel(question.level);
    const auto letter = isOmitted(question.indicator) ? std::optional(std::string()) : readLetter(question.indicator);
    const auto figure = readFigure(question.figure);
    const auto* measure = std::get_if<std::string>(&question.measure);
    if (!school || !school->namesSet() || !code || !level || *level == 0 || !letter || !figure
        || (measure == nullptr && !isOmitted(question.measure)))
        return Unreadable{};
    const Asked asked{*school, *code, *level, *letter, *figure, measure != nullptr ? nameKey(*measure) : ""};
    return askAll(candidatesFor(library, *school), *school,
                  [&](const RuleSet& set) { return thresholdIn(set, asked); });
}

} // namespace datchuan::answer
