#include "check/catalogue.hpp"
#include "check/register/lists.hpp"
#include "check/rows.hpp"
#include "recognise/mark.hpp"
#include "recognise/school_name.hpp"

#include <map>

namespace datchuan::check {

namespace {

using recognise::Concept;
using schools::Entry;
using schools::List;

struct Levels
{
    std::map<std::string, std::optional<int>> byKey; ///< nothing where schools of one name differ
};

/// The proven levels of schools that the workbook itself assesses, in a matrix or on sheets of their own.
const Levels& assessedLevels(const Context& context)
{
    return context.once<Levels>([&] {
        Levels levels;
        for (const assess::Assessment& assessment : context.assessed.assessments)
            if (assessment.school && assessment.judgement && assessment.judgement->conclusive
                && assessment.party == recognise::Party::Self)
            {
                const auto [found, isNew] =
                    levels.byKey.try_emplace(recognise::schoolKey(*assessment.school), assessment.judgement->proven);
                if (!isNew && found->second != assessment.judgement->proven)
                    found->second.reset();
            }
        return levels;
    });
}

std::optional<int> selfLevel(const Context& context, const List& list, const Entry& entry)
{
    const grid::Sheet& sheet = context.sheet(list.table->sheet);
    for (const Concept meaning : {Concept::SelfResult, Concept::Result, Concept::ExternalResult})
        if (const auto column = list.table->columns.find(meaning); column != list.table->columns.end())
        {
            const grid::Cell cell{entry.row, column->second};
            const recognise::Mark mark = recognise::readMark(sheet, cell, recognise::Column::Result);
            if (mark.sign == recognise::Sign::Level)
                return mark.level;
        }
    const auto& levels = assessedLevels(context).byKey;
    const auto found = levels.find(entry.key);
    return found != levels.end() ? found->second : std::nullopt;
}

/// The least level that allows the degree under the rules in force while the plan runs; of two regimes the milder one.
std::optional<int> neededLevel(const Context& context, const List& list, const Entry& entry, int degree)
{
    const auto planned = plannedTime(context, list, entry);
    std::string type = typeOf(context, entry);
    if (type.empty())
        type = "TH"; // the same for all types
    std::optional<int> needed;
    if (planned)
        for (const calendar::Date day : {planned->first, planned->last})
            if (const ruleset::RuleSet* rules = verifiedSet(context, type, day))
                for (const auto& [level, allows] : rules->nationalStandard)
                    if (allows >= degree && (!needed || level < *needed))
                        needed = level;
    return needed;
}

void run(const Context& context, Sink& sink)
{
    eachSchool(context, [&](const List& list, const Entry& entry) {
        const auto degree = wantedDegree(entry);
        const auto level = degree ? selfLevel(context, list, entry) : std::nullopt;
        if (!level)
            return;
        if (const auto needed = neededLevel(context, list, entry, *degree); needed && *level < *needed)
            sink.add(entry.place(Concept::Degree),
                     {{"name", entry.name}, {"md", std::to_string(*degree)}, {"level", levelText(*level)}});
    });
}

} // namespace

const Check r06{"R06",
                Severity::Error,
                "mucdo-above-level",
                "\"{name}\": kế hoạch Mức độ {md} nhưng tự đánh giá {level}.",
                "\"{name}\": mức độ {md} planned, self-assessment {level}.",
                "Mức độ 2 cần Mức 3 (quy định 2018) hoặc Mức 2 (từ 2026).",
                "Mức độ 2 needs level 3 (2018) or level 2 (2026).",
                &run};

} // namespace datchuan::check
