#include "check/catalogue.hpp"
#include "check/rows.hpp"
#include "check/text/date_codes.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// A row is likely the missing one when its number 1.1 stands for 1.10 (X01 tells that alone), or when a date stands in
/// the place of its code (X03).
bool isExplained(const Context& context, const assess::Assessment& assessment, const std::string& code,
                 const std::vector<DateCode>& dates)
{
    if (std::ranges::any_of(dates, [&](const DateCode& date) { return date.sure && date.code == code; }))
        return true;
    return std::ranges::any_of(assessment.parts, [&](const assess::Part& part) {
        return std::ranges::any_of(context.assessed.tables[part.table].rows,
                                   [&](const auto& row) { return row.likelyCode == code; });
    });
}

/// The row behind which the missing one belongs: that of the nearest earlier criterion, else the top of the table.
grid::Place placeFor(const Context& context, const assess::Assessment& assessment, const std::string& code)
{
    const recognise::Table* table = summaryOf(context, assessment);
    if (table == nullptr) // forms alone
        table = &context.assessed.tables[assessment.parts.front().table];
    grid::Place place{table->sheet, table->range.first};
    for (const ruleset::Criterion* criterion : assessment.choice.set->allCriteria())
    {
        if (criterion->code == code)
            break;
        if (const auto spot = assessment.spots.find(criterion->code);
            spot != assessment.spots.end() && (!spot->second.isForm || !assessment.hasSummary))
            place = spot->second.place;
    }
    return place;
}

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || (assessment.row && !assessment.hasSummary)) // a matrix is told once
            continue;
        const ruleset::RuleSet& set = *assessment.choice.set;
        const auto all = set.allCriteria().size();
        if (2 * assessment.missing.size() > all) // so few rows are another mistake: L07
            continue;
        const auto dates = assessment.missing.empty() ? std::vector<DateCode>() : dateCodes(context, assessment);
        for (const std::string& code : assessment.missing)
            if (!isExplained(context, assessment, code, dates))
                sink.add(placeFor(context, assessment, code), {{"code", code},
                                                               {"title", set.criterion(code)->title},
                                                               {"type", set.typeName},
                                                               {"n", std::to_string(all)}});
    }
}

} // namespace

const Check s05{"S05",
                Severity::Error,
                "criterion-missing",
                "Thiếu tiêu chí {code} \"{title}\". Bộ tiêu chí của {type} có {n} tiêu chí.",
                "Criterion {code} \"{title}\" is missing. The {type} set has {n} criteria.",
                "Một danh sách thiếu có thể trông như kết quả hoàn hảo.",
                "A short list can look like a perfect result.",
                &run};

} // namespace datchuan::check
