#include "answer/verdict.hpp"

#include "answer/argument.hpp"
#include "assess/conclusion.hpp"

#include <algorithm>

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

} // namespace

Verdict verdictOf(const assess::Assessed& assessed)
{
    Verdict verdict;
    if (assessed.assessments.empty())
    {
        verdict.conclusion = notRecognised;
        return verdict;
    }
    const assess::Assessment& first = assessed.assessments.front();
    verdict.recognised = true;
    verdict.set = first.choice.set;
    verdict.conclusion = assess::conclusion(first).vi;
    if (!first.judgement)
        return verdict;
    const assess::Judgement& judgement = *first.judgement;
    verdict.judged = true;
    verdict.proven = judgement.proven;
    verdict.possible = judgement.possible;
    for (const auto& [level, count] : judgement.counts)
        verdict.reaching[level] = count.met;
    for (int level = judgement.proven + 1; level <= verdict.set->topLevel(); ++level)
        verdict.blockers[level] = assess::blockersText(judgement.blocking, level).vi;
    for (const auto& [code, level] : judgement.criterionLevels)
        if (std::ranges::find(judgement.blankCriteria, code) == judgement.blankCriteria.end())
            verdict.criterionLevels[code] = level;
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
