#include "check/check_workbook.hpp"

#include "check/check.hpp"
#include "check/evidence_sets.hpp"

namespace datchuan::check {

Checked checkWorkbook(const grid::Workbook& workbook, const ruleset::Library& library, const recognise::Titles& titles,
                      const assess::Wishes& wishes)
{
    Checked checked{assess::assess(workbook, library, titles, wishes), {}, {}, {}};
    const evidence::Book book = evidenceOf(workbook, checked.assessed, library, titles, wishes);
    const Context context{
        .workbook = workbook, .assessed = checked.assessed, .library = library, .titles = titles, .book = book};
    checked.findings = runChecks(context);
    checked.traces = tracesOf(context);
    checked.ignored = takeIgnored(checked.findings, workbook);
    return checked;
}

} // namespace datchuan::check
