#include "check/trace.hpp"

#include "check/claims/claimed.hpp"
#include "check/evidence/claimed.hpp"
#include "check/rows.hpp"
#include "text/fold.hpp"

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

/// Of the years of one measure: one that misses before one that meets, the newest before the others.
bool tellsMore(const Measured& one, const Measured& other)
{
    return one.met != other.met ? !one.met : one.year > other.year;
}

/// What the indicators that are claimed or refused ask for (2018): criterion → figures.
std::map<std::string, std::vector<TracedFigure>> askedFigures(const ClaimsAndFigures& all,
                                                              const assess::Assessment& assessment, int& contradictions)
{
    std::map<std::string, std::vector<TracedFigure>> figures;
    for (const IndicatorClaim& claim : all.claims)
    {
        if (claim.assessment != &assessment)
            continue;
        std::map<std::string_view, const Measured*> measures;
        for (const Measured* one : all.of(claim))
            if (auto& kept = measures[one->threshold->measure]; kept == nullptr || tellsMore(*one, *kept))
                kept = one;
        bool contradicted = false;
        for (const auto& [name, one] : measures)
        {
            const bool decides = !one->threshold->external && one->threshold->confidence <= ruleset::Confidence::B;
            contradicted = contradicted || (claim.met && decides && !one->met);
            figures[claim.name.substr(0, claim.name.find(' '))].push_back(
                {claim.name, one->threshold->measureName, one->value, one->threshold->unit == "rate",
                 one->year > 0 ? std::optional(one->year) : std::nullopt, one->place, thresholdText(*one->threshold),
                 decides ? std::optional(one->met) : std::nullopt});
        }
        contradictions += contradicted ? 1 : 0;
    }
    return figures;
}

/// The newest figure of each row that bears the name of data suggested for the criterion (2026).
std::vector<TracedFigure> suggestedFigures(const figures::Book& book, const assess::Assessment& assessment,
                                           const ruleset::Criterion& criterion)
{
    std::vector<TracedFigure> found;
    for (const LocalText& data : criterion.data)
    {
        const std::string key = figures::labelKey(text::fold(data.vi));
        for (const figures::YearTable& table : book.tables())
            for (const figures::Row& row : table.rows)
            {
                if (!book.sameSchool(table.sheet, assessment.sheet) || figures::labelKey(text::fold(row.text)) != key)
                    continue;
                figures::Row read = row; // a row that the forms do not have
                if (key.starts_with("ty le"))
                    read.kind = figures::Kind::Rate;
                for (auto year = table.years.rbegin(); year != table.years.rend(); ++year)
                    if (const auto value = book.in(table, read, year->column))
                    {
                        found.push_back({criterion.code,
                                         data,
                                         value->number,
                                         read.kind == figures::Kind::Rate,
                                         year->year,
                                         value->place,
                                         {},
                                         {}});
                        break;
                    }
            }
    }
    return found;
}

Trace traceOf(const Context& context, const assess::Assessment& assessment, const ClaimsAndFigures& all,
              const Codes& codes)
{
    Trace trace;
    auto asked = askedFigures(all, assessment, trace.claimsAgainstFigures);
    bool anything = !context.book.lists.empty() || !context.book.plan.tasks.empty();
    for (const ruleset::Criterion* criterion : assessment.choice.set->allCriteria())
    {
        TracedCriterion one = traced(criterion->code, assessment, context.book, codes);
        one.figures = assessment.choice.set->figuresDecide ? std::move(asked[criterion->code])
                                                           : suggestedFigures(all.book, assessment, *criterion);
        anything = anything || !one.figures.empty();
        trace.claimsWithoutEvidence += one.claimedLevel > 0 && one.listed == 0 && one.cited == 0 ? 1 : 0;
        trace.danglingCodes += static_cast<int>(one.dangling.size());
        trace.orphanCodes += static_cast<int>(one.orphans.size());
        trace.unmetWithoutTask += one.notMet && one.tasks == 0 ? 1 : 0;
        trace.criteria.push_back(std::move(one));
    }
    return anything ? trace : Trace{};
}

} // namespace

std::vector<Trace> tracesOf(const Context& context)
{
    const auto& assessments = context.assessed.assessments;
    std::vector<Trace> traces(assessments.size());
    const auto isTraced = [](const assess::Assessment& one) { return !one.row && isJudged(one); };
    if (std::ranges::none_of(assessments, isTraced))
        return traces;
    const Codes codes = codesOf(context.book);
    const ClaimsAndFigures& all = claimsAndFigures(context);
    for (std::size_t i = 0; i < assessments.size(); ++i)
        if (isTraced(assessments[i]))
            traces[i] = traceOf(context, assessments[i], all, codes);
    return traces;
}

} // namespace datchuan::check
