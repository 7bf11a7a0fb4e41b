#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const recognise::Table& table : context.assessed.tables)
    {
        if (table.kind == recognise::TableKind::SchoolMatrix || table.kind == recognise::TableKind::IndicatorForm)
            continue;
        const auto& details = *context.sheet(table.sheet).details;
        std::vector<const recognise::CriterionRow*> hidden;
        std::string codes;
        for (const recognise::CriterionRow& row : table.rows)
            if (details.isRowHidden(row.codeCell.row))
            {
                hidden.push_back(&row);
                codes += (codes.empty() ? "" : ", ") + row.code;
            }
        if (!hidden.empty())
            sink.add({table.sheet, hidden.front()->codeCell}, {{"n", std::to_string(hidden.size())}, {"codes", codes}});
    }
}

} // namespace

const Check s12{"S12",
                Severity::Warning,
                "hidden-or-filtered",
                "Có {n} hàng tiêu chí đang bị ẩn hoặc lọc: {codes}.",
                "{n} criterion rows are hidden or filtered: {codes}.",
                "Bảng in và kết quả tính khác nhau.",
                "Printed table and computed result differ.",
                &run};

} // namespace datchuan::check
