#include "check/catalogue.hpp"
#include "check/register/lists.hpp"
#include "schools/read_list.hpp"

#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

using schools::Entry;
using schools::List;

/// School years that the programme takes (grades 1–5, 6–9, 10–12); of a nursery the years of operation (regimes.md 2.2).
int yearsOfCohort(std::string_view type)
{
    constexpr std::array<std::pair<std::string_view, int>, 4> years{{{"MN", 5}, {"TH", 5}, {"THCS", 4}, {"THPT", 3}}};
    const auto* found = std::ranges::find(years, type, &std::pair<std::string_view, int>::first);
    return found != years.end() ? found->second : 0;
}

void run(const Context& context, Sink& sink)
{
    eachSchool(context, [&](const List& list, const Entry& entry) {
        if (!entry.isPlanned || !list.columns.founded)
            return;
        const grid::Cell cell{entry.row, *list.columns.founded};
        const grid::Grid& grid = context.sheet(list.table->sheet).grid;
        const auto founded = schools::readPrevious(grid, cell); // a day or a year
        const auto planned = plannedTime(context, list, entry);
        const int years = yearsOfCohort(typeOf(context, entry));
        if (founded && planned && years > 0 && planned->last < calendar::addYears(founded->signedOn.first, years))
            sink.add({list.table->sheet, cell}, {{"name", entry.name}});
    });
}

} // namespace

const Check k09{"K09",
                Severity::Warning,
                "first-cohort",
                "\"{name}\": chưa đủ điều kiện khóa học đầu tiên (mầm non: 5 năm hoạt động theo quy định 2018).",
                "\"{name}\": first-cohort condition not met (preschool: 5 years of operation under the 2018 rules).",
                "Trường phải có ít nhất một khóa học sinh hoàn thành chương trình.",
                "At least one cohort must have completed the programme.",
                &run};

} // namespace datchuan::check
