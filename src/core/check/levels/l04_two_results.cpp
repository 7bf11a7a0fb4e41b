#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const JudgedRow& judged : judgedRows(context))
    {
        if (!judged.marks.notMet || !isPositive(*judged.marks.notMet))
            continue;
        std::vector<grid::Place> places{judged.place(judged.marks.notMet->cell)};
        int highest = 0;
        for (const auto& [level, mark] : judged.marks.levels)
            if (isPositive(mark))
            {
                places.push_back(judged.place(mark.cell));
                highest = level;
            }
        if (judged.marks.result && isPositive(*judged.marks.result))
        {
            places.push_back(judged.place(judged.marks.result->cell));
            highest = judged.marks.result->level;
        }
        if (judged.marks.met && isPositive(*judged.marks.met))
            places.push_back(judged.place(judged.marks.met->cell));
        if (places.size() < 2)
            continue;
        const LocalText level = highest > 0 ? levelText(highest) : LocalText{"Đạt", "met"};
        sink.add(places.front(), {{"code", judged.row.code}, {"level", level}, {"cells", cellList(context, places)}});
    }
}

} // namespace

const Check l04{"L04",
                Severity::Error,
                "two-results",
                "Tiêu chí {code} vừa \"Không đạt\" vừa \"{level}\" (ô {cells}).",
                "Criterion {code} is both \"Không đạt\" and \"{level}\" ({cells}).",
                "Hai kết quả mâu thuẫn nhau.",
                "The two results contradict each other.",
                &run};

} // namespace datchuan::check
