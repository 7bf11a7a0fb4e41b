#include "check/catalogue.hpp"

#include "check/interchange/stamps.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

using assess::Assessment;

/// The assessments that a stamp may be about: those of its sheet, else all.
std::vector<const Assessment*> meantBy(const Context& context, const StampCell& stamp)
{
    std::vector<const Assessment*> all;
    std::vector<const Assessment*> here;
    for (const Assessment& assessment : context.assessed.assessments)
    {
        if (assessment.choice.set == nullptr || assessment.row)
            continue;
        all.push_back(&assessment);
        if (std::ranges::any_of(assessment.parts, [&](const assess::Part& part) {
                return context.assessed.tables[part.table].sheet == stamp.place.sheet;
            }))
            here.push_back(&assessment);
    }
    return here.empty() ? all : here;
}

void run(const Context& context, Sink& sink)
{
    for (const StampCell& stamp : stampCells(context))
    {
        const auto meant = stamp.freeze ? meantBy(context, stamp) : std::vector<const Assessment*>();
        // with several assessments it is enough that the code is that of one
        if (meant.empty() || std::ranges::any_of(meant, [&](const Assessment* assessment) {
                return digestOf(assessment->claims) == stamp.freeze->digest;
            }))
            continue;
        const recognise::Table& table = context.assessed.tables[meant.front()->parts.front().table];
        sink.add(stamp.place,
                 {{"date", calendar::toVietnamese(stamp.freeze->date)}, {"cells", grid::toA1(table.range)}});
    }
}

} // namespace

const Check i05{"I05",
                Severity::Warning,
                "frozen-then-edited",
                "Bản này đã đóng băng kết quả ngày {date}; dấu ở {cells} đổi sau đó.",
                "Results were frozen on {date}; marks in {cells} changed later.",
                "Kết quả đã đóng băng không đi theo dấu trong bảng nữa.",
                "Result no longer follows the marks.",
                &run};

} // namespace datchuan::check
