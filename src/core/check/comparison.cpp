#include "check/comparison.hpp"

#include "assess/row_claims.hpp"
#include "recognise/school_name.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace datchuan::check {

ShownLevel shownBy(const JudgedRow& judged)
{
    ShownLevel shown{0, judged.place(judged.row.codeCell)};
    for (const auto& [level, claim] : assess::claimsOfRow(*judged.criterion, judged.marks, judged.columns.style).levels)
    {
        if (claim.claim != assess::Claim::Met)
            break;
        shown.level = level;
    }
    if (judged.marks.result)
        shown.place = judged.place(judged.marks.result->cell);
    else if (const auto mark = judged.marks.levels.find(shown.level); mark != judged.marks.levels.end())
        shown.place = judged.place(mark->second.cell);
    else if (judged.marks.notMet)
        shown.place = judged.place(judged.marks.notMet->cell);
    return shown;
}

namespace {

std::vector<Comparison> findComparisons(const Context& context)
{
    if (std::ranges::none_of(context.assessed.assessments, [](const assess::Assessment& assessment) {
            return assessment.party == recognise::Party::External;
        }))
        return {};
    std::map<std::string, ShownLevel> self;
    std::vector<std::pair<std::string, ShownLevel>> external;
    std::set<std::string> schools;
    for (const JudgedRow& judged : judgedRows(context))
    {
        if (judged.criterion == nullptr || judged.marks.isBlank())
            continue;
        schools.insert(recognise::schoolKey(judged.assessment.school.value_or("")));
        if (judged.assessment.party == recognise::Party::Self)
            self.emplace(judged.row.code, shownBy(judged));
        else
            external.emplace_back(judged.row.code, shownBy(judged));
    }
    if (external.empty() || schools.size() > 1)
        return {};
    Comparison comparison;
    for (const auto& [code, shown] : external)
        if (const auto own = self.find(code); own != self.end())
            comparison.rows.push_back({code, own->second.level, shown.level, shown.place});
    return {comparison};
}

} // namespace

const std::vector<Comparison>& comparisons(const Context& context)
{
    return context.once<std::vector<Comparison>>([&] { return findComparisons(context); });
}

} // namespace datchuan::check
