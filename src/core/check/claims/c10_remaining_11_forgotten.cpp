#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"
#include "evidence/descriptions.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// "Trẻ 11 tuổi còn lại đang học tiểu học", "Các em chưa hoàn thành đang học lớp 5".
bool namesTheRest(std::string_view folded)
{
    const auto has = [&](std::string_view words) { return folded.find(words) != std::string_view::npos; };
    return (has("con lai") && (has("11 tuoi") || has("tieu hoc") || has("dang hoc")))
           || (has("chua hoan thanh") && (has("dang hoc") || has("tiep tuc hoc") || has("hoc lai")));
}

bool isNamedAnywhere(const grid::Workbook& workbook)
{
    return std::ranges::any_of(workbook.sheets, [](const grid::Sheet& sheet) {
        return std::ranges::any_of(sheet.grid.rows(), [&](const auto& line) {
            return std::any_of(sheet.grid.begin(line), sheet.grid.end(line),
                               [&](const auto& filled) { return namesTheRest(sheet.grid.folded(filled.value)); });
        });
    });
}

/// The description decides: the form also prints the requirement, which always speaks of the rest. A form without a
/// place for descriptions has them somewhere else.
bool isDescribed(const Context& context, const recognise::Table& form)
{
    const grid::Grid& grid = context.sheet(form.sheet).grid;
    const auto texts = evidence::situationOf(grid, form);
    return texts ? std::ranges::any_of(*texts, [&](grid::Cell cell) { return namesTheRest(grid.folded(cell)); })
                 : isNamedAnywhere(context.workbook);
}

/// True when the tables of the school have a figure for the rest.
bool isCounted(const figures::Book& book, const Measured& one)
{
    return book.at("remaining_age_11_enrolled_rate", one.year, one.place.sheet).has_value();
}

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    for (const Measured& one : all.measured)
    {
        // only a form describes what a table of figures has no row for
        if (!one.claim->met || one.claim->form == nullptr || one.threshold->measure != "primary_completion_rate_age_11"
            || !one.met || one.value >= 1)
            continue;
        const bool asksForRest = std::ranges::any_of(
            *one.claim->thresholds, [](const auto& row) { return row.measure == "remaining_age_11_enrolled_rate"; });
        if (asksForRest && !isCounted(all.book, one) && !isDescribed(context, *one.claim->form))
            sink.add(one.claim->place, {{"ind", one.claim->name}});
    }
}

} // namespace

const Check c10{"C10",
                Severity::Warning,
                "remaining-11-forgotten",
                "{ind}: cần cả số trẻ 11 tuổi còn lại đang học tiểu học.",
                "{ind}: the remaining 11-year-olds must be in primary classes.",
                "Trẻ 11 tuổi chưa hoàn thành phải đang học tiểu học.",
                "The rest must still be in primary classes.",
                &run};

} // namespace datchuan::check
