#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "recognise/mark_style.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

using recognise::Sign;

LocalText countedLevel(const assess::Assessment& assessment, const std::string& code, int belowLevel)
{
    if (assessment.judgement)
        if (const auto level = assessment.judgement->criterionLevels.find(code);
            level != assessment.judgement->criterionLevels.end())
            return levelText(level->second);
    return levelText(belowLevel - 1);
}

/// The highest marked level of a summary row and the lowest existing one below it that is not marked.
void checkRow(const JudgedRow& judged, Sink& sink)
{
    int high = 0;
    for (const auto& [level, mark] : judged.marks.levels)
        if (judged.criterion->hasLevel(level) && isPositive(mark))
            high = level;
    int low = 0;
    int marked = 0;
    bool refused = false;
    for (const ruleset::CriterionLevel& level : judged.criterion->levels)
    {
        const auto found = judged.marks.levels.find(level.level);
        if (found == judged.marks.levels.end() || level.level > high)
            continue;
        if (found->second.sign == Sign::NoLevel || found->second.sign == Sign::Dash
            || found->second.sign == Sign::Unreadable)
            return; // that is what must be looked at: L03, L20, L31
        if (isPositive(found->second))
            ++marked;
        else if (low == 0)
            low = level.level;
        refused = refused || found->second.sign == Sign::NotMet;
    }
    // one mark alone is the highest level in its style, or a mixture of styles (L05)
    if (high == 0 || low == 0 || (marked == 1 && !refused))
        return;
    sink.add(judged.place(judged.marks.levels.at(high).cell),
             {{"code", judged.row.code},
              {"high", std::to_string(high)},
              {"low", std::to_string(low)},
              {"level", countedLevel(judged.assessment, judged.row.code, low)}});
}

/// A level of a form whose indicators are all met above one with an indicator that is not.
void checkForm(const JudgedForm& form, Sink& sink)
{
    struct OfLevel
    {
        bool allMet = true;
        bool anyNotMet = false;
        grid::Cell cell;
    };
    std::map<int, OfLevel> levels;
    for (const recognise::IndicatorMark& indicator : form.table.indicators)
    {
        if (!form.criterion.hasLevel(indicator.level))
            continue;
        const auto date = form.assessment.choice.date;
        if (date
            && form.assessment.choice.set->isSuspended(form.criterion.code, indicator.level, indicator.letter, *date))
            continue;
        auto [entry, isNew] = levels.try_emplace(indicator.level);
        if (isNew)
            entry->second.cell = indicator.mark.cell;
        entry->second.allMet = entry->second.allMet && indicator.mark.sign == Sign::Met;
        entry->second.anyNotMet = entry->second.anyNotMet || indicator.mark.sign == Sign::NotMet;
    }
    const auto low = std::ranges::find_if(levels, [](const auto& level) { return level.second.anyNotMet; });
    if (low == levels.end())
        return;
    for (auto high = levels.rbegin(); high != levels.rend() && high->first > low->first; ++high)
        if (high->second.allMet)
        {
            sink.add(form.place(high->second.cell),
                     {{"code", form.criterion.code},
                      {"high", std::to_string(high->first)},
                      {"low", std::to_string(low->first)},
                      {"level", countedLevel(form.assessment, form.criterion.code, low->first)}});
            return;
        }
}

void run(const Context& context, Sink& sink)
{
    for (const JudgedRow& row : judgedRows(context))
        if (row.criterion != nullptr)
            checkRow(row, sink);
    for (const JudgedForm& form : judgedForms(context))
        checkForm(form, sink);
}

} // namespace

const Check l01{"L01",
                Severity::Error,
                "higher-over-unmet",
                "Tiêu chí {code}: đánh dấu Mức {high} khi Mức {low} chưa đạt. Kết quả tính là {level}.",
                "Criterion {code}: level {high} is marked although level {low} is not met. It counts as {level}.",
                "Mức sau bao gồm mức trước; dấu ở mức cao hơn không được tính.",
                "Levels build on each other; the higher tick counts for nothing.",
                &run};

} // namespace datchuan::check
