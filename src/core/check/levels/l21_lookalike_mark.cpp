#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <set>

namespace datchuan::check {

namespace {

/// The marks of a table that are read as x. The multiplication sign is what the forms of 2026 print.
void run(const Context& context, Sink& sink)
{
    std::set<std::pair<int, std::string>> told; // once per sheet and sign
    const auto look = [&](const JudgedRow& judged, const recognise::Mark& mark) {
        const auto& grid = context.sheet(judged.table.sheet).grid;
        const bool times = !mark.lookalike && mark.sign == recognise::Sign::Met
                           && judged.assessment.choice.set->evidenceConvention == "H" && grid.folded(mark.cell) == "×";
        if (!mark.lookalike && !times)
            return;
        const std::string sign(grid.text(mark.cell));
        if (told.emplace(judged.table.sheet, std::string(grid.folded(mark.cell))).second)
            sink.add(judged.place(mark.cell), {{"value", sign}},
                     mark.wingdings ? std::nullopt // another text would still show as a sign of that font
                                    : std::optional(Fix{Fix::Kind::Safe, sign, "x"}));
    };
    for (const JudgedRow& judged : judgedRows(context))
    {
        for (const auto* mark : {&judged.marks.notMet, &judged.marks.met})
            if (*mark)
                look(judged, **mark);
        for (const auto& [level, mark] : judged.marks.levels)
            look(judged, mark);
    }
}

} // namespace

const Check l21{"L21",
                Severity::Warning,
                "lookalike-mark",
                "Ô {cell} có ký hiệu giống x nhưng khác mã ký tự.",
                "Cell {cell} holds a sign that looks like x but is another character.",
                "Công thức COUNTIF(...;\"x\") sẽ bỏ sót ô này.",
                "COUNTIF(...;\"x\") misses it.",
                &run};

} // namespace datchuan::check
