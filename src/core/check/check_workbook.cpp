#include "check/check_workbook.hpp"

#include "check/check.hpp"
#include "check/evidence_sets.hpp"

namespace datchuan::check {

Checked checkWorkbook(const grid::Workbook& workbook, const ruleset::Library& library, const recognise::Titles& titles,
                      const assess::Wishes& wishes)
{
    Checked checked{assess::assess(workbook, library, titles, wishes), {}, {}, {}};
    const evidence::Book book = evidenceOf(workbook, checked.assessed, library, titles, wishes);
    checked.findings = runChecks(
        {.workbook = workbook, .assessed = checked.assessed, .library = library, .titles = titles, .book = book});
    for (const assess::Assessment& assessment : checked.assessed.assessments)
        checked.traces.push_back(traceOf(assessment, book));
    checked.ignored = takeIgnored(checked.findings, workbook);
    return checked;
}

} // namespace datchuan::check
