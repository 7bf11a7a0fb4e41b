#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"
#include "check/rows.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

bool has(std::string_view text, std::string_view words)
{
    return text.find(words) != std::string_view::npos;
}

/// "Dưới 95% nên Không đạt": a rate or a number, a word that concludes, and the conclusion.
bool concludesFromFigures(std::string_view folded)
{
    constexpr std::size_t longest = 400; // a whole description gives more than one ground
    if (folded.size() > longest)
        return false;
    for (const std::string_view word :
         {"nen khong dat", "nen chua dat", "vi vay khong dat", "do do khong dat", "do vay khong dat", "=> khong dat",
          "suy ra khong dat", "nen tieu chi khong dat", "nen danh gia khong dat", "nen ket luan khong dat",
          "→ khong dat"})
    {
        const std::size_t at = folded.find(word);
        if (at == std::string_view::npos)
            continue;
        const std::string_view before = folded.substr(0, at);
        const bool figure = std::ranges::any_of(before, text::isDigit);
        const bool compared = has(before, "%") || has(before, "ty le") || has(before, "ti le") || has(before, "duoi ")
                              || has(before, "thap hon") || has(before, "<");
        if (figure && compared)
            return true;
    }
    return false;
}

/// The criterion that a cell of the table speaks of: of its row, or of the whole form.
std::string codeFor(const recognise::Table& table, int row)
{
    if (table.kind == recognise::TableKind::IndicatorForm)
        return table.rows.front().code;
    for (const recognise::CriterionRow& one : table.rows)
        if (one.codeCell.row == row)
            return one.code;
    return {};
}

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment) || assessment.choice.set->figuresDecide || assessment.row)
            continue;
        const auto& until = assessment.choice.set->figuresAdvisoryUntil;
        if (!until || (assessment.choice.date && *assessment.choice.date > *until))
            continue;
        for (const assess::Part& part : assessment.parts)
        {
            const recognise::Table& table = context.assessed.tables[part.table];
            const grid::Grid& grid = context.sheet(table.sheet).grid;
            for (int row = table.range.first.row; row <= table.range.last.row; ++row)
            {
                const auto* line = grid.row(row);
                if (line == nullptr)
                    continue;
                const std::string code = codeFor(table, row);
                if (code.empty())
                    continue;
                for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
                    if (filled->value.kind == grid::ValueKind::Text && concludesFromFigures(grid.folded(filled->value)))
                        sink.add({table.sheet, {row, filled->column}}, {{"code", code}});
            }
        }
    }
}

} // namespace

const Check c12{"C12",
                Severity::Warning,
                "data-as-verdict-2026",
                "Đến 31/12/2028 không dùng số liệu làm căn cứ duy nhất để kết luận tiêu chí {code}.",
                "Until 31/12/2028 data may not be the only ground for criterion {code}.",
                "Số liệu chỉ để theo dõi, cảnh báo, hỗ trợ.",
                "Figures serve to monitor, warn and support.",
                &run};

} // namespace datchuan::check
