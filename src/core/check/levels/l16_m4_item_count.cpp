#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || !assessment.foreign.empty())
            continue;
        const auto asked = assessment.choice.set->items.size();
        std::vector<grid::Place> rows;
        std::vector<grid::Place> forms; // one for each item
        for (const assess::Part& part : assessment.parts)
            if (const recognise::Table& table = context.assessed.tables[part.table];
                table.kind == recognise::TableKind::Level4)
                for (const recognise::CriterionRow& row : table.rows)
                    (table.isItemForm ? forms : rows).push_back({table.sheet, row.codeCell});
        const auto& items = rows.empty() ? forms : rows;
        if (!items.empty() && items.size() != asked)
            sink.add(items.size() > asked ? items[asked] : items.front(), {{"type", assessment.choice.set->typeName},
                                                                           {"n", std::to_string(asked)},
                                                                           {"k", std::to_string(items.size())}});
    }
}

} // namespace

const Check l16{"L16",
                Severity::Error,
                "m4-item-count",
                "{type} có {n} khoản Mức 4, bảng có {k}.",
                "{type} has {n} items at Mức 4; the table has {k}.",
                "Trường tiểu học có 5 khoản; mầm non và trung học có 6 (bản 2018).",
                "TH has 5, MN and TRH 6 (2018 text).",
                &run};

} // namespace datchuan::check
