#include "answer/verdict.hpp"

#include "answer/argument.hpp"
#include "assess/conclusion.hpp"

#include <algorithm>
#include <vector>

namespace datchuan::answer {

namespace {

constexpr const char* notRecognised =
    "Không nhận ra bảng tiêu chí: vùng cần có cột mã tiêu chí và các cột Mức 1, Mức 2 … (kể cả dòng tiêu đề)";

/// The answer to a number function when there is no number; nothing when there is.
std::optional<Answer> missingNumber(const Verdict& verdict)
{
    if (!verdict.recognised)
        return Unreadable{};
    if (!verdict.judged)
        return NotAvailable{};
    return std::nullopt;
}

/// The assessments that give the result together: the first one, and in a many-level school, where the set has a rule
/// for it, those of the other levels of study.
std::vector<const assess::Assessment*> deciding(const assess::Assessed& assessed)
{
    const assess::Assessment& first = assessed.assessments.front();
    std::vector<const assess::Assessment*> all{&first};
    if (first.choice.set == nullptr || first.choice.schoolType != "NCH" || first.choice.set->multiLevelRule.vi.empty())
        return all;
    for (const assess::Assessment& other : assessed.assessments)
        if (&other != &first && other.choice.set == first.choice.set && other.party == first.party)
            all.push_back(&other);
    return all;
}

void takeOver(Verdict& verdict, const assess::Assessment& assessment)
{
    const assess::Judgement& judgement = *assessment.judgement;
    verdict.proven = std::min(verdict.proven, judgement.proven);
    verdict.possible = std::min(verdict.possible, judgement.possible);
    for (const auto& [level, count] : judgement.counts)
    {
        const auto known = verdict.reaching.emplace(level, count.met).first;
        known->second = std::min(known->second, count.met);
    }
    for (int level = judgement.proven + 1; level <= verdict.set->topLevel(); ++level)
    {
        std::string& blockers = verdict.blockers[level];
        const std::string more = assess::blockersText(judgement.blocking, level).vi;
        blockers += (blockers.empty() || more.empty() ? "" : "; ") + more;
    }
    for (const auto& [code, level] : judgement.criterionLevels)
        if (std::ranges::find(judgement.blankCriteria, code) == judgement.blankCriteria.end())
        {
            const auto known = verdict.criterionLevels.emplace(code, level).first;
            known->second = std::min(known->second, level);
        }
}

} // namespace

Verdict verdictOf(const assess::Assessed& assessed)
{
    Verdict verdict;
    if (assessed.assessments.empty())
    {
        verdict.conclusion = notRecognised;
        return verdict;
    }
    const auto all = deciding(assessed);
    verdict.recognised = true;
    verdict.set = all.front()->choice.set;
    const auto undetermined =
        std::ranges::find_if(all, [](const assess::Assessment* one) { return !one->judgement.has_value(); });
    if (undetermined != all.end())
    {
        verdict.conclusion = assess::conclusion(**undetermined).vi;
        return verdict;
    }
    verdict.judged = true;
    verdict.proven = verdict.possible = verdict.set->topLevel();
    for (const assess::Assessment* one : all)
        takeOver(verdict, *one);
    // the level of study with the lowest result speaks for the school
    const auto lowest =
        std::ranges::min_element(all, {}, [](const assess::Assessment* one) { return one->judgement->proven; });
    verdict.conclusion = assess::conclusion(**lowest).vi;
    if (all.size() > 1)
        verdict.conclusion += " (mức thấp nhất của các cấp học, cần đối chiếu quy định)";
    return verdict;
}

Answer provenLevel(const Verdict& verdict)
{
    return missingNumber(verdict).value_or(static_cast<double>(verdict.proven));
}

Answer possibleLevel(const Verdict& verdict)
{
    return missingNumber(verdict).value_or(static_cast<double>(verdict.possible));
}

Answer conclusion(const Verdict& verdict)
{
    return verdict.conclusion;
}

Answer nationalStandard(const Verdict& verdict)
{
    if (const auto missing = missingNumber(verdict))
        return *missing;
    const auto& degrees = verdict.set->nationalStandard;
    if (degrees.empty())
        return NotAvailable{};
    const auto degree = degrees.find(verdict.proven);
    return degree == degrees.end() ? 0.0 : static_cast<double>(degree->second);
}

Answer blockers(const Verdict& verdict, const Argument& levelArgument)
{
    const auto level = isOmitted(levelArgument) ? std::optional(verdict.proven + 1) : readLevel(levelArgument);
    if (!level)
        return Unreadable{};
    if (!verdict.judged)
        return verdict.conclusion;
    if (!isOmitted(levelArgument) && *level > verdict.set->topLevel())
        return "Bộ " + verdict.set->id + " không có Mức " + std::to_string(*level) + ".";
    const auto found = verdict.blockers.find(*level);
    return found == verdict.blockers.end() ? std::string() : found->second;
}

Answer criteriaReaching(const Verdict& verdict, const Argument& levelArgument)
{
    const auto level = readLevel(levelArgument);
    if (!level || *level == 0)
        return Unreadable{};
    if (const auto missing = missingNumber(verdict))
        return *missing;
    const auto found = verdict.reaching.find(*level);
    return found == verdict.reaching.end() ? 0.0 : static_cast<double>(found->second);
}

Answer criterionLevel(const Verdict& verdict, const Argument& codeArgument)
{
    const auto code = readCode(codeArgument);
    if (!code)
        return Unreadable{};
    if (const auto missing = missingNumber(verdict))
        return *missing;
    const auto found = verdict.criterionLevels.find(*code);
    if (found == verdict.criterionLevels.end())
        return NotAvailable{};
    return static_cast<double>(found->second);
}

} // namespace datchuan::answer
