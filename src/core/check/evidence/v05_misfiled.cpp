#include "check/catalogue.hpp"

#include <algorithm>
#include <set>

namespace datchuan::check {

namespace {

using evidence::Entry;

/// A group typed as the number 1.1 may stand for 1.10.
bool fits(const Entry& entry, const std::string& criterion)
{
    return entry.criterion == criterion || (entry.criterionFromNumber && entry.criterion + "0" == criterion);
}

std::string_view standardOf(std::string_view criterion)
{
    return criterion.substr(0, criterion.find('.'));
}

void run(const Context& context, Sink& sink)
{
    std::set<std::string, std::less<>> standards;
    for (const Entry& entry : context.book.entries)
        if (const auto standard = standardOf(entry.criterion); !standards.contains(standard))
            standards.emplace(standard);
    for (const auto& [code, indices] : context.book.listed)
    {
        const Entry& first = context.book.entries[indices.front()];
        const auto reading = std::ranges::find(first.code.codes, code, &evidence::CodeReading::canonical);
        if (reading == first.code.codes.end() || reading->verdict > evidence::Verdict::Fix)
            continue;
        const std::string own = reading->fields.criterionCode();
        const auto& all = context.book.entries;
        // defined under its own criterion, or where the list does not tell: a reference (rule R3)
        if (std::ranges::any_of(
                indices, [&](std::size_t index) { return fits(all[index], own) || all[index].criterion.empty(); }))
            continue;
        for (const std::size_t index : indices)
            // a list of one standard may use documents of another, whose list is elsewhere
            if (standardOf(all[index].criterion) == standardOf(own) || standards.contains(standardOf(own)))
                sink.add(all[index].codePlace, {{"code", code}, {"row", all[index].criterion}});
    }
}

} // namespace

const Check v05{"V05",
                Severity::Warning,
                "misfiled",
                "Mã {code} đặt ở tiêu chí {row}, không khớp số tiêu chí trong mã.",
                "Code {code} is filed under {row} and does not match.",
                "Danh mục bị lệch một tiêu chí, thường do chèn hàng.",
                "List shifted by one criterion after inserting rows.",
                &run};

} // namespace datchuan::check
