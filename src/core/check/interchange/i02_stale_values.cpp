#include "check/catalogue.hpp"

#include "check/interchange/stamps.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

std::string setText(const std::string& id, const std::string& version)
{
    return id + " (" + version + ")";
}

bool isUsed(const Context& context, const RuleSetStamp& stamp)
{
    return std::ranges::any_of(context.assessed.assessments, [&](const assess::Assessment& assessment) {
        return assessment.choice.set != nullptr && assessment.choice.set->id == stamp.id;
    });
}

void run(const Context& context, Sink& sink)
{
    for (const StampCell& cell : stampCells(context))
    {
        // KD.PHIENBAN() names every set: those that no table here is judged by do not matter
        const bool anyUsed =
            std::ranges::any_of(cell.ruleSets, [&](const RuleSetStamp& stamp) { return isUsed(context, stamp); });
        for (const RuleSetStamp& stamp : cell.ruleSets)
        {
            const ruleset::RuleSet* set = context.library.byId(stamp.id);
            if (set == nullptr || set->version == stamp.version || (anyUsed && !isUsed(context, stamp)))
                continue;
            sink.add(cell.place, {{"a", setText(stamp.id, stamp.version)}, {"b", setText(set->id, set->version)}});
            break;
        }
    }
}

} // namespace

const Check i02{"I02",
                Severity::Warning,
                "stale-values",
                "Kết quả tính bằng bộ quy tắc {a}, hiện là {b}; hãy tính lại.",
                "Results were computed with rule set {a}, now {b}; recalculate.",
                "Mở lại tệp không làm kết quả được tính lại.",
                "Reopening does not recompute.",
                &run};

} // namespace datchuan::check
