#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

/// Items of Mức 4 that stand twice in a table of them. Two tables are two copies, told by others.
void lookAtItems(const Context& context, const recognise::Table& table, Sink& sink)
{
    std::map<std::string, std::vector<grid::Place>> places;
    for (const recognise::CriterionRow& row : table.rows)
        places[row.code].push_back({table.sheet, row.codeCell});
    for (const auto& [code, all] : places)
        if (all.size() > 1)
            sink.add(all[1], {{"code", code}, {"k", std::to_string(all.size())}, {"cells", cellList(context, all)}});
}

void run(const Context& context, Sink& sink)
{
    for (const recognise::Table& table : context.assessed.tables)
        if (table.kind == recognise::TableKind::Level4 && !table.isItemForm)
            lookAtItems(context, table, sink);
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment))
            continue;
        std::map<std::string, std::vector<grid::Place>> places;
        for (const auto& [code, all] : assessment.doubled)
            places[code] = all;
        // a number 1.1 that stands for 1.10 is no second 1.1: X01 tells it
        for (const assess::Part& part : assessment.parts)
            for (const auto& row : context.assessed.tables[part.table].rows)
                if (!row.likelyCode.empty())
                    std::erase(places[row.code], grid::Place{context.assessed.tables[part.table].sheet, row.codeCell});
        for (const auto& [code, all] : places)
            if (all.size() > 1)
                sink.add(all[1],
                         {{"code", code}, {"k", std::to_string(all.size())}, {"cells", cellList(context, all)}});
    }
}

} // namespace

const Check s07{"S07",
                Severity::Error,
                "criterion-duplicate",
                "Tiêu chí {code} xuất hiện {k} lần: {cells}.",
                "Criterion {code} appears {k} times: {cells}.",
                "Số đếm và mức đều sai.",
                "Counts and levels are wrong.",
                &run};

} // namespace datchuan::check
