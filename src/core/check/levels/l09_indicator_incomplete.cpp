#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <set>
#include <string>
#include <vector>

namespace datchuan::check {

namespace {

/// The indicators of a level that a form has not assessed, and the cell to look at: the first blank one, else, where the
/// form lacks the row of an indicator, the last letter of the level.
struct Incomplete
{
    std::vector<std::string> letters;
    grid::Cell cell;
};

Incomplete notAssessed(const JudgedForm& form, const ruleset::CriterionLevel& level)
{
    Incomplete found;
    std::set<std::string> present;
    for (const recognise::IndicatorMark& indicator : form.table.indicators)
    {
        if (indicator.level != level.level)
            continue;
        present.insert(indicator.letter);
        if (indicator.mark.sign == recognise::Sign::Blank
            && !isOutOfForce(form.assessment, form.criterion.code, level.level, indicator.letter))
        {
            if (found.letters.empty())
                found.cell = indicator.mark.cell;
            found.letters.push_back(indicator.letter);
        }
        else if (found.letters.empty())
            found.cell = indicator.letterCell.value_or(indicator.mark.cell);
    }
    // a form that shows nothing of a level is another matter; "*" stands for whatever the level asks
    if (!present.empty() && !present.contains("*"))
        for (const ruleset::Indicator& indicator : level.indicators)
            if (indicator.letter != "*" && !present.contains(indicator.letter)
                && !isOutOfForce(form.assessment, form.criterion.code, level.level, indicator.letter))
                found.letters.push_back(indicator.letter);
    return found;
}

/// Every level up to the stated one with an indicator that nobody has assessed.
void run(const Context& context, Sink& sink)
{
    for (const JudgedForm& form : judgedForms(context))
    {
        if (!form.table.stated)
            continue;
        for (const auto& level : form.criterion.levels)
        {
            if (level.level > form.table.stated->level)
                continue;
            const Incomplete blank = notAssessed(form, level);
            std::string letters;
            for (const std::string& letter : blank.letters)
                letters += (letters.empty() ? "" : ", ") + letter;
            if (!letters.empty())
                sink.add(form.place(blank.cell),
                         {{"code", form.criterion.code}, {"n", std::to_string(level.level)}, {"letters", letters}});
        }
    }
}

} // namespace

const Check l09{"L09",
                Severity::Error,
                "indicator-incomplete",
                "Tiêu chí {code} Mức {n}: chỉ báo {letters} chưa đánh giá nhưng kết luận đạt.",
                "Criterion {code} level {n}: indicators {letters} are not assessed but the level is claimed.",
                "Một mức cần đủ mọi chỉ báo của nó.",
                "A level needs all its indicators.",
                &run};

} // namespace datchuan::check
