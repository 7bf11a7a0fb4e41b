#include "check/catalogue.hpp"
#include "evidence/descriptions.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

using evidence::PlanRow;
using recognise::Concept;

/// "Không", "Không có": no weakness.
bool isNone(std::string_view folded)
{
    return folded.starts_with("khong") && folded.size() <= 10;
}

std::string firstOf(const std::set<std::string>& codes)
{
    return codes.empty() ? std::string() : *codes.begin();
}

/// Weakness and measure in one table, the measure's cells empty.
void checkRow(const Context& context, const PlanRow& row, Sink& sink)
{
    const grid::Sheet& sheet = context.sheet(row.table->sheet);
    std::optional<grid::Cell> first;
    for (const Concept column : {Concept::Improvement, Concept::Activity})
        if (const auto cell = row.cell(column))
        {
            if (!sheet.grid.isEmpty(*cell) || !sheet.grid.isEmpty(sheet.details->mergedArea(*cell).first))
                return;
            first = first.value_or(*cell);
        }
    if (first)
        sink.add(row.place(*first), {{"code", firstOf(row.criteria)}});
}

void checkForms(const Context& context, Sink& sink)
{
    const evidence::Plan& plan = context.book.plan;
    for (const recognise::Table& form : context.assessed.tables)
    {
        if (form.kind != recognise::TableKind::IndicatorForm || form.columns.contains(Concept::Situation))
            continue;
        const grid::Grid& grid = context.sheet(form.sheet).grid;
        const auto sections = evidence::sectionsOf(grid, form);
        const std::string& code = form.rows.front().code;
        const bool weak =
            std::ranges::any_of(sections.weakness.texts, [&](grid::Cell cell) { return !isNone(grid.folded(cell)); });
        const bool planned = std::ranges::any_of(plan.tasks, [&](const PlanRow& task) { return task.covers(code); });
        if (weak && sections.plan.heading && sections.plan.texts.empty() && !planned)
            sink.add({form.sheet, *sections.plan.heading}, {{"code", code}});
    }
}

void run(const Context& context, Sink& sink)
{
    const evidence::Plan& plan = context.book.plan;
    // a task that names no criterion may be the measure for any weakness
    const bool allNamed = !plan.tasks.empty() && std::ranges::all_of(plan.tasks, &PlanRow::namesCriterion);
    for (const PlanRow& weakness : plan.weaknesses)
    {
        const auto cell = *weakness.cell(Concept::Weakness);
        if (isNone(context.sheet(weakness.table->sheet).grid.folded(cell)))
            continue;
        if (weakness.cell(Concept::Improvement) || weakness.cell(Concept::Activity))
            checkRow(context, weakness, sink);
        else if (allNamed)
            for (const std::string& code : weakness.criteria)
                if (std::ranges::none_of(plan.tasks, [&](const PlanRow& task) { return task.covers(code); }))
                    sink.add(weakness.place(cell), {{"code", code}});
    }
    checkForms(context, sink);
}

} // namespace

const Check p03{"P03",
                Severity::Warning,
                "weakness-without-plan",
                "Tiêu chí {code}: có điểm yếu nhưng không có biện pháp tương ứng.",
                "Criterion {code}: a weakness without a matching measure.",
                "Chuỗi từ điểm yếu tới biện pháp bị đứt.",
                "Broken chain.",
                &run};

} // namespace datchuan::check
