#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <cmath>

namespace datchuan::check {

namespace {

using recognise::Mark;
using recognise::Sign;

std::string textOf(const grid::Grid& grid, grid::Cell cell)
{
    const grid::Value& value = grid.at(cell);
    return value.kind == grid::ValueKind::Number ? std::to_string(std::lround(value.number))
                                                 : std::string(grid.text(cell));
}

/// True for a cell that holds something that is no result: a text that is no mark, or a level that no criterion has.
bool isUnreadable(const assess::Assessment& assessment, const Mark& mark)
{
    constexpr int lastLevelOfCriteria = 3;
    return mark.sign == Sign::Unreadable
           || (mark.sign == Sign::Level
               && mark.level > std::min(lastLevelOfCriteria, assessment.choice.set->topLevel()));
}

void run(const Context& context, Sink& sink)
{
    const auto look = [&](const assess::Assessment& assessment, const std::string& code, int sheet, const Mark& mark) {
        const auto& grid = context.sheet(sheet).grid;
        if (isUnreadable(assessment, mark))
            sink.add({sheet, mark.cell}, {{"code", code}, {"value", textOf(grid, mark.cell)}});
    };
    for (const JudgedRow& judged : judgedRows(context))
    {
        if (judged.criterion == nullptr)
            continue;
        for (const auto* mark : {&judged.marks.notMet, &judged.marks.met, &judged.marks.result})
            if (*mark)
                look(judged.assessment, judged.row.code, judged.table.sheet, **mark);
        for (const auto& [level, mark] : judged.marks.levels)
            if (judged.criterion->hasLevel(level))
                look(judged.assessment, judged.row.code, judged.table.sheet, mark);
    }
    for (const assess::Assessment& assessment : context.assessed.assessments)
        if (assessment.row && isJudged(assessment))
            eachMarkOf(context, assessment, [&](const ruleset::Criterion& criterion, const Mark& mark) {
                look(assessment, criterion.code, assessment.sheet, mark);
            });
    for (const JudgedForm& form : judgedForms(context))
        for (const recognise::IndicatorMark& indicator : form.table.indicators)
            look(form.assessment, form.criterion.code, form.table.sheet, indicator.mark);
}

} // namespace

/// Not of the catalogue (mistakes.md): without it a level stays open, and nothing leads to the cell.
const Check l31{"L31",
                Severity::Warning,
                "unreadable-mark",
                "Ô {cell}: \"{value}\" không phải là dấu hay mức; kết quả của tiêu chí {code} chưa rõ.",
                "Cell {cell}: \"{value}\" is neither a mark nor a level; the result of criterion {code} is unclear.",
                "Ô này không được tính là đạt hay không đạt, mức của trường vì thế còn bỏ ngỏ.",
                "The cell counts as neither met nor unmet, so the level of the school stays open.",
                &run};

} // namespace datchuan::check
