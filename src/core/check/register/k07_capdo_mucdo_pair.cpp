#include "check/catalogue.hpp"
#include "check/register/lists.hpp"

namespace datchuan::check {

namespace {

using recognise::Concept;
using schools::Entry;
using schools::List;

/// The day that tells the rules: of signing, else of the plan; a register without dates is one of the rules of 2018.
const ruleset::RuleSet* rulesOf(const Context& context, const List& list, const schools::Recognition& recognition)
{
    constexpr calendar::Date early = std::chrono::year(2018) / 12 / 31;
    const calendar::Date day = recognition.signedOn && !list.years ? *recognition.signedOn
                               : list.years                        ? list.years->first
                                                                   : early;
    return verifiedSet(context, "TH", day); // the pairs are the same for all types
}

void run(const Context& context, Sink& sink)
{
    constexpr int lastLevelOf2018 = 4; // cấp độ exist in the rules of 2018 only
    eachSchool(context, [&](const List& list, const Entry& entry) {
        for (const schools::Recognition& each : entry.recognitions)
            for (const schools::Recognition& other : entry.recognitions)
            {
                const bool isSame = &each == &other || (each.signedOn && each.signedOn == other.signedOn);
                if (!isSame || !each.degree || !other.grade)
                    continue;
                const ruleset::RuleSet* rules = rulesOf(context, list, each);
                if (rules == nullptr || rules->topLevel() < lastLevelOf2018)
                    continue;
                const auto degree = rules->nationalStandard.find(*other.grade);
                if (degree == rules->nationalStandard.end() || degree->second != *each.degree)
                    sink.add({list.table->sheet, each.cells.at(Concept::Degree)},
                             {{"md", std::to_string(*each.degree)}, {"cd", std::to_string(*other.grade)}});
            }
    });
}

} // namespace

const Check k07{"K07",
                Severity::Warning,
                "capdo-mucdo-pair",
                "{cell}: Mức độ {md} không đi với cấp độ {cd} trong cùng một lần đánh giá.",
                "{cell}: mức độ {md} does not go with cấp độ {cd} in one assessment.",
                "Theo quy định 2018, Mức độ 1 đi với cấp độ 2, Mức độ 2 đi với cấp độ 3 hoặc 4.",
                "Under the 2018 rules mức độ 1 goes with cấp độ 2, mức độ 2 with 3 or 4.",
                &run};

} // namespace datchuan::check
