#include "check/catalogue.hpp"
#include "check/rows.hpp"
#include "check/stated.hpp"

#include <algorithm>
#include <string>

namespace datchuan::check {

namespace {

const std::string& sheetName(const Context& context, const assess::Assessment& assessment)
{
    return context.sheet(assessment.sheet).name;
}

/// Two complete tables of one many-level school with different results, where the set has a rule for such schools.
/// "Kết luận: Toàn trường đạt Mức 1" on any sheet: the lowest level is what the workbook says of the school.
bool saysLowest(const Context& context, int lowest)
{
    const std::string words = "dat muc " + std::to_string(lowest);
    for (const grid::Sheet& sheet : context.workbook.sheets)
        for (const auto& row : sheet.grid.rows())
            for (const auto* filled = sheet.grid.begin(row); filled != sheet.grid.end(row); ++filled)
            {
                const std::string_view folded = sheet.grid.folded(filled->value);
                constexpr std::size_t longest = 120; // letters of a conclusion
                if (folded.size() < longest && folded.find(words) != std::string_view::npos
                    && (folded.find("truong") != std::string_view::npos
                        || folded.find("ket luan chung") != std::string_view::npos))
                    return true;
            }
    return false;
}

void run(const Context& context, Sink& sink)
{
    const assess::Assessment* first = nullptr;
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || !assessment.judgement || assessment.row || !hasManyLevels(assessment))
            continue;
        if (first == nullptr)
            first = &assessment;
        else if (assessment.party == first->party && assessment.choice.set == first->choice.set
                 && assessment.judgement->proven != first->judgement->proven
                 && !saysLowest(context, std::min(first->judgement->proven, assessment.judgement->proven)))
        {
            const recognise::Table& table = context.assessed.tables[assessment.parts.front().table];
            sink.add({table.sheet, table.range.first}, {{"a", sheetName(context, *first)},
                                                        {"x", levelText(first->judgement->proven)},
                                                        {"b", sheetName(context, assessment)},
                                                        {"y", levelText(assessment.judgement->proven)}});
        }
    }
}

} // namespace

const Check l28{
    "L28",
    Severity::Warning,
    "multi-level-first-only",
    "Trường nhiều cấp học: {a} đạt {x}, {b} đạt {y}; kết quả toàn trường lấy mức thấp nhất (cần đối chiếu quy định).",
    "Multi-level school: {a} is {x}, {b} is {y}; the school takes the lowest (rule to be verified).",
    "Cấp học có kết quả thấp nhất quyết định (2026, một nguồn).",
    "Lowest level of study decides (2026, single source).",
    &run};

} // namespace datchuan::check
