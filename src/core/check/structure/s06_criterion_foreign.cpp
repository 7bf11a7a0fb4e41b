#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

/// Another verified set of the same time that has this criterion.
LocalText otherTypeWith(const Context& context, const ruleset::RuleSet& set, const std::string& code)
{
    for (const ruleset::RuleSet& other : context.library.all())
        if (other.id != set.id && other.validFrom == set.validFrom && other.criterion(code) != nullptr)
            return other.typeName;
    for (const ruleset::RuleSet& other : context.library.all())
        if (other.criterion(code) != nullptr)
            return other.typeName;
    return {"?", "?"};
}

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
        if (isJudged(assessment))
            for (const auto& [code, place] : assessment.foreign)
                sink.add(place, {{"code", code},
                                 {"type", assessment.choice.set->typeName},
                                 {"other", otherTypeWith(context, *assessment.choice.set, code)}});
}

} // namespace

const Check s06{"S06",
                Severity::Error,
                "criterion-foreign",
                "Tiêu chí {code} không có trong bộ {type}. Có thể đã dùng bộ của {other}.",
                "Criterion {code} is not in the {type} set. The set of {other} may have been used.",
                "Có thể đã chép bộ tiêu chí của loại trường khác.",
                "The set of another school type was copied.",
                &run};

} // namespace datchuan::check
