#include "check/catalogue.hpp"
#include "evidence/descriptions.hpp"

#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

using evidence::PlanRow;
using recognise::Concept;

/// Phrases that fit every school, once figures and names are left out. Only whole cells count.
bool isGeneric(std::string_view folded)
{
    while (!folded.empty() && (folded.back() == '.' || folded.back() == ' ' || folded.back() == ';'))
        folded.remove_suffix(1);
    while (folded.starts_with("- ") || folded.starts_with("+ "))
        folded.remove_prefix(2);
    static constexpr std::array<std::string_view, 24> phrases{
        "co so vat chat con kho khan",
        "co so vat chat con thieu",
        "co so vat chat con thieu thon",
        "co so vat chat con han che",
        "co so vat chat chua dam bao",
        "co so vat chat chua dap ung yeu cau",
        "kinh phi con han che",
        "kinh phi con kho khan",
        "kinh phi con han hep",
        "chat luong chua cao",
        "chat luong giao duc chua cao",
        "chat luong con han che",
        "chat luong giao duc con han che",
        "doi ngu con han che",
        "doi ngu con thieu",
        "trinh do con han che",
        "cong tac quan ly con han che",
        "con kho khan",
        "con nhieu kho khan",
        "con han che",
        "con mot so han che",
        "chua tot",
        "chua dam bao",
        "hieu qua chua cao",
    };
    return std::ranges::find(phrases, folded) != phrases.end();
}

void run(const Context& context, Sink& sink)
{
    for (const PlanRow& weakness : context.book.plan.weaknesses)
        if (const auto cell = weakness.cell(Concept::Weakness);
            isGeneric(context.sheet(weakness.table->sheet).grid.folded(*cell)))
            sink.add(weakness.place(*cell), {});
    for (const recognise::Table& table : context.assessed.tables)
    {
        if (table.kind != recognise::TableKind::IndicatorForm || table.columns.contains(Concept::Situation))
            continue;
        const grid::Grid& grid = context.sheet(table.sheet).grid;
        for (const grid::Cell cell : evidence::sectionsOf(grid, table).weakness.texts)
            if (isGeneric(grid.folded(cell)))
                sink.add({table.sheet, cell}, {});
    }
}

} // namespace

const Check p01{"P01",
                Severity::Info,
                "generic-weakness",
                "Điểm yếu ở {cell} quá chung; nêu cụ thể hạng mục, số lượng.",
                "The weakness in {cell} is too general; name item and quantity.",
                "Không thể hành động theo một nhận xét chung.",
                "Cannot be acted on.",
                &run};

} // namespace datchuan::check
