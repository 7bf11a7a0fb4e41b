#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <set>

namespace datchuan::check {

namespace {

/// A level column above every level that the rule set knows.
void run(const Context& context, Sink& sink)
{
    std::set<grid::Place> told;
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment))
            continue;
        for (const assess::Part& part : assessment.parts)
            for (const auto& [cell, level] : context.assessed.tables[part.table].levelHeaders)
                if (const grid::Place place{context.assessed.tables[part.table].sheet, cell};
                    level > assessment.choice.set->topLevel() && told.insert(place).second)
                    sink.add(place, {});
    }
}

} // namespace

const Check l25{"L25",
                Severity::Error,
                "level3-in-2026",
                "Thông tư 57 chỉ có Mức 1 và Mức 2; cột {cell} thuộc biểu mẫu cũ.",
                "TT 57 has only Mức 1 and Mức 2; column {cell} belongs to the old form.",
                "Thông tư 57 có hai mức.",
                "TT 57 has two levels.",
                &run};

} // namespace datchuan::check
