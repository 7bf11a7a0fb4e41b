#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <set>

namespace datchuan::check {

namespace {

/// The items of Mức 4 that an assessment lists, each once, in a table of them or as forms.
struct Items
{
    std::vector<grid::Place> rows;
    std::vector<grid::Place> forms;
    bool isDoubled = false; ///< a row stands twice (S07)
};

Items itemsOf(const Context& context, const assess::Assessment& assessment)
{
    Items items;
    std::set<std::string> seen;
    for (const assess::Part& part : assessment.parts)
    {
        const recognise::Table& table = context.assessed.tables[part.table];
        if (table.kind != recognise::TableKind::Level4)
            continue;
        for (const recognise::CriterionRow& row : table.rows)
        {
            if (table.isItemForm)
                items.forms.push_back({table.sheet, row.codeCell});
            else if (seen.insert(row.code).second)
                items.rows.push_back({table.sheet, row.codeCell});
            else
                items.isDoubled = true;
        }
    }
    return items;
}

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || !assessment.foreign.empty())
            continue;
        const auto asked = assessment.choice.set->items.size();
        const Items found = itemsOf(context, assessment);
        const auto& items = found.rows.empty() ? found.forms : found.rows;
        const bool standsForAnother = found.isDoubled && items.size() < asked;
        if (!items.empty() && items.size() != asked && !standsForAnother)
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
