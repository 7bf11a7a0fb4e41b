#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"
#include <algorithm>

namespace datchuan::check {

namespace {

/// True when some text of the workbook speaks of the remaining children.
bool isMentioned(const grid::Workbook& workbook)
{
    return std::ranges::any_of(workbook.sheets, [](const grid::Sheet& sheet) {
        for (const auto& line : sheet.grid.rows())
            for (const auto* filled = sheet.grid.begin(line); filled != sheet.grid.end(line); ++filled)
            {
                const std::string_view folded = sheet.grid.folded(filled->value);
                if (folded.find("con lai") != std::string_view::npos
                    && (folded.find("11 tuoi") != std::string_view::npos
                        || folded.find("tieu hoc") != std::string_view::npos))
                    return true;
            }
        return false;
    });
}

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    for (const Measured& one : all.measured)
    {
        // only a form describes what a table of figures has no row for
        if (!one.claim->met || !one.claim->fromForm || one.threshold->measure != "primary_completion_rate_age_11"
            || !one.met || one.value >= 1)
            continue;
        const bool asksForRest = std::ranges::any_of(
            *one.claim->thresholds, [](const auto& row) { return row.measure == "remaining_age_11_enrolled_rate"; });
        if (asksForRest && !all.book.rowOf("remaining_age_11_enrolled_rate", one.place.sheet)
            && !isMentioned(context.workbook))
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
