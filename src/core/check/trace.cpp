#include "check/trace.hpp"

#include "check/evidence/claimed.hpp"
#include "check/rows.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace datchuan::check {

namespace {

/// Codes by criterion, each once.
struct Codes
{
    std::map<std::string, std::set<std::string>> listed; ///< by the group in the list, else by the code itself
    std::map<std::string, std::set<std::string>> own;    ///< listed, by the criterion in the code
    std::map<std::string, std::set<std::string>> cited;  ///< by the criterion that is described
};

Codes codesOf(const evidence::Book& book)
{
    Codes codes;
    for (const evidence::Entry& entry : book.entries)
    {
        for (const evidence::CodeReading& code : entry.code.codes)
        {
            if (code.canonical.empty() || code.verdict == evidence::Verdict::OtherConvention)
                continue;
            const std::string own = code.fields.criterionCode();
            codes.own[own].insert(code.canonical);
            codes.listed[entry.criterion.empty() ? own : entry.criterion].insert(code.canonical);
        }
        if (entry.isReference())
            codes.listed[entry.criterion].insert(entry.noted.begin(), entry.noted.end());
    }
    for (const evidence::CodeCell& cell : book.cells)
        if (cell.where == evidence::CodeCell::Where::Text || cell.where == evidence::CodeCell::Where::Column)
            for (const evidence::Citation& citation : cell.citations)
                for (const evidence::CodeReading& code : citation.codes)
                    if (!code.canonical.empty() && code.verdict != evidence::Verdict::OtherConvention)
                        codes.cited[cell.criterion].insert(code.canonical);
    return codes;
}

TracedCriterion traced(const std::string& code, const assess::Assessment& assessment, const evidence::Book& book,
                       const Codes& codes)
{
    static const std::set<std::string> none;
    const auto of = [&](const std::map<std::string, std::set<std::string>>& map) -> const std::set<std::string>& {
        const auto found = map.find(code);
        return found == map.end() ? none : found->second;
    };
    TracedCriterion result;
    result.code = code;
    if (const auto claims = assessment.claims.criteria.find(code); claims != assessment.claims.criteria.end())
    {
        result.claimedLevel = claimedLevel(claims->second);
        result.notMet = isNotMet(claims->second, 1);
    }
    result.listed = static_cast<int>(of(codes.listed).size());
    result.cited = static_cast<int>(of(codes.cited).size());
    std::ranges::copy_if(of(codes.cited), std::back_inserter(result.dangling),
                         [&](const std::string& cited) { return !book.listed.contains(cited); });
    std::ranges::copy_if(of(codes.own), std::back_inserter(result.orphans),
                         [&](const std::string& listed) { return !book.cited.contains(listed); });
    result.tasks = static_cast<int>(
        std::ranges::count_if(book.plan.tasks, [&](const evidence::PlanRow& task) { return task.covers(code); }));
    return result;
}

} // namespace

Trace traceOf(const assess::Assessment& assessment, const evidence::Book& book)
{
    Trace trace;
    if (assessment.row || !isJudged(assessment) || (book.lists.empty() && book.plan.tasks.empty()))
        return trace;
    const Codes codes = codesOf(book);
    for (const ruleset::Criterion* criterion : assessment.choice.set->allCriteria())
    {
        TracedCriterion one = traced(criterion->code, assessment, book, codes);
        trace.claimsWithoutEvidence += one.claimedLevel > 0 && one.listed == 0 && one.cited == 0 ? 1 : 0;
        trace.danglingCodes += static_cast<int>(one.dangling.size());
        trace.orphanCodes += static_cast<int>(one.orphans.size());
        trace.unmetWithoutTask += one.notMet && one.tasks == 0 ? 1 : 0;
        trace.criteria.push_back(std::move(one));
    }
    return trace;
}

} // namespace datchuan::check
