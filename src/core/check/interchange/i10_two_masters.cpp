#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "check/comparison.hpp"
#include "recognise/school_name.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace datchuan::check {

namespace {

using assess::Assessment;

const std::string& sheetName(const Context& context, const Assessment& assessment)
{
    return context.sheet(assessment.sheet).name;
}

/// The first year in a text; 0 when there is none: "Năm học 2018-2019" → 2018.
int yearIn(std::string_view text)
{
    int number = 0;
    int digits = 0;
    for (std::size_t i = 0; i <= text.size(); ++i)
        if (i < text.size() && text[i] >= '0' && text[i] <= '9')
        {
            number = digits < 5 ? number * 10 + (text[i] - '0') : number;
            ++digits;
        }
        else
        {
            if (digits == 4 && number >= 1990 && number <= 2100)
                return number;
            number = 0;
            digits = 0;
        }
    return 0;
}

bool mayBeCopy(const Assessment& assessment)
{
    return isJudged(assessment) && assessment.judgement && !assessment.row && assessment.claims.anythingAssessed
           && assessment.choice.schoolType != "NCH"
           && (assessment.choice.set->multiLevelRule.vi.empty() || !assessment.choice.schoolType.empty());
}

/// What copies have in common: tables of two times, of two levels of study, or by two parties are no copies of each
/// other.
auto subjectOf(const Context& context, const Assessment& assessment)
{
    const std::string& sheet = sheetName(context, assessment);
    return std::tuple(recognise::schoolKey(assessment.school.value_or("")), assessment.party, assessment.choice.set->id,
                      assessment.choice.date, yearIn(sheet), recognise::readSchoolType(text::fold(sheet)));
}

bool isBlankIn(const Assessment& assessment, const std::string& code)
{
    return std::ranges::find(assessment.judgement->blankCriteria, code) != assessment.judgement->blankCriteria.end();
}

/// The codes of the criteria that both copies assess, and differently, in the order of the set.
std::vector<std::string> differences(const Assessment& a, const Assessment& b)
{
    std::vector<std::string> codes;
    for (const ruleset::Criterion* criterion : a.choice.set->allCriteria())
    {
        const auto levelIn = [&](const Assessment& assessment) {
            return std::min(assessment.judgement->criterionLevels.at(criterion->code), criterion->topLevel());
        };
        if (!isBlankIn(a, criterion->code) && !isBlankIn(b, criterion->code) && levelIn(a) != levelIn(b))
            codes.push_back(criterion->code);
    }
    return codes;
}

/// The cell of the assessment that shows the level of a criterion.
grid::Place placeOf(const Context& context, const Assessment& assessment, const std::string& code)
{
    for (const JudgedRow& judged : judgedRows(context))
        if (&judged.assessment == &assessment && judged.row.code == code && judged.criterion != nullptr)
            return shownBy(judged).place;
    return assessment.spots.at(code).place;
}

void run(const Context& context, Sink& sink)
{
    std::map<decltype(subjectOf(context, {})), const Assessment*> firstOf;
    for (const Assessment& assessment : context.assessed.assessments)
    {
        if (!mayBeCopy(assessment))
            continue;
        const auto [entry, isFirst] = firstOf.try_emplace(subjectOf(context, assessment), &assessment);
        if (isFirst)
            continue;
        const Assessment& first = *entry->second;
        if (!assessment.school && first.sheet == assessment.sheet)
            continue; // below each other, of schools whose names are not read
        const auto codes = differences(first, assessment);
        if (!codes.empty())
            sink.add(
                placeOf(context, assessment, codes.front()),
                {{"name", assessment.school.value_or(sheetName(context, first))}, {"n", std::to_string(codes.size())}});
    }
}

} // namespace

const Check i10{"I10",
                Severity::Warning,
                "two-masters",
                "Hai bản của \"{name}\" khác nhau ở {n} ô; chọn bản chính.",
                "Two copies of \"{name}\" differ in {n} cells; choose the master.",
                "Không ai biết bản nào có giá trị.",
                "Nobody knows the valid one.",
                &run};

} // namespace datchuan::check
