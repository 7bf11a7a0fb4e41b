#include "check/catalogue.hpp"
#include "check/formulas.hpp"

#include "check/interchange/stamps.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// Where a result of ours stands first; nothing in a workbook without one.
std::optional<grid::Place> firstResult(const Context& context, const std::vector<StampCell>& stamps)
{
    std::optional<grid::Place> first;
    const auto take = [&](grid::Place place) {
        if (!first || place < *first)
            first = place;
    };
    for (const FormulaCell& cell : formulaCells(context))
        if (callsResultFunction(cell.formula))
            take(cell.place);
    for (const StampCell& stamp : stamps)
        if (stamp.freeze)
            take(stamp.place);
    return first;
}

void run(const Context& context, Sink& sink)
{
    const auto stamps = stampCells(context);
    if (std::ranges::any_of(stamps, [](const StampCell& stamp) { return !stamp.ruleSets.empty(); }))
        return;
    if (const auto place = firstResult(context, stamps))
        sink.add(*place, {});
}

} // namespace

const Check i06{"I06",
                Severity::Info,
                "ruleset-not-recorded",
                "Chưa ghi bộ quy tắc và phiên bản dùng để tính.",
                "The rule set and version used are not recorded.",
                "Người đọc sau này không tính lại được kết quả.",
                "A later reader cannot repeat the result.",
                &run};

} // namespace datchuan::check
