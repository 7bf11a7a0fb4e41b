#include "check/check_workbook.hpp"

#include "check/check.hpp"
#include "check/evidence_sets.hpp"
#include "check/register/lists.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

SchoolList counted(const schools::List& list)
{
    using Kind = schools::Entry::Kind;
    const auto of = [&](Kind kind) {
        return static_cast<int>(std::ranges::count(list.entries, kind, &schools::Entry::kind));
    };
    return {list.table->kind == recognise::TableKind::Plan,
            list.table->sheet,
            list.years ? calendar::yearsText(*list.years) : std::string(),
            static_cast<int>(list.entries.size()),
            of(Kind::New),
            of(Kind::Maintained),
            of(Kind::LevelUp)};
}

} // namespace

std::vector<Unchecked> uncheckedOf(const Checked& checked)
{
    std::vector<Unchecked> unchecked;
    if (std::ranges::any_of(checked.lists, [](const SchoolList& list) { return list.isPlan && list.years.empty(); }))
        unchecked.push_back(Unchecked::PlanYears);
    if (std::ranges::any_of(checked.assessed.tables, [](const recognise::Table& table) {
            return table.kind == recognise::TableKind::MinistryReport;
        }))
        unchecked.push_back(Unchecked::MinistryReport);
    return unchecked;
}

Checked checkWorkbook(const grid::Workbook& workbook, const ruleset::Library& library, const recognise::Titles& titles,
                      const assess::Wishes& wishes)
{
    Checked checked{assess::assess(workbook, library, titles, wishes), {}, {}, {}, {}, {}};
    const evidence::Book book = evidenceOf(workbook, checked.assessed, library, titles, wishes);
    const Context context{.workbook = workbook,
                          .assessed = checked.assessed,
                          .library = library,
                          .titles = titles,
                          .book = book,
                          .day = wishes.date};
    checked.findings = runChecks(context);
    checked.traces = tracesOf(context);
    for (const schools::List& list : schoolsOf(context).lists())
        checked.lists.push_back(counted(list));
    if (checked.assessed.assessments.empty())
        checked.unread = recognise::findUnreadCodes(workbook, checked.assessed.tables, titles);
    checked.ignored = takeIgnored(checked.findings, workbook);
    return checked;
}

} // namespace datchuan::check
