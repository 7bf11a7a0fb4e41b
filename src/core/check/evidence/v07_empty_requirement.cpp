#include "check/catalogue.hpp"
#include "check/evidence/claimed.hpp"
#include "evidence/descriptions.hpp"

#include <algorithm>
#include <map>

namespace datchuan::check {

namespace {

/// A description with a line or a cell for each indicator, one of them left empty.
struct Line
{
    grid::Cell cell;
    std::string letter;
    bool filled = false;
};

void tell(const recognise::Table& form, int level, const std::vector<Line>& lines,
          const assess::CriterionClaims& claims, Sink& sink)
{
    // only beside indicators that are described: else nothing has been written for the level yet
    const auto described = std::ranges::count_if(lines, &Line::filled);
    const auto asked = claims.levels.find(level);
    if (described == 0 || lines.size() < 2 || asked == claims.levels.end())
        return;
    for (const Line& line : lines)
        if (const auto claim = asked->second.indicators.find(line.letter);
            !line.filled && claim != asked->second.indicators.end() && claim->second == assess::Claim::Met)
            sink.add({form.sheet, line.cell},
                     {{"ind", form.rows.front().code + " M" + std::to_string(level) + line.letter}});
}

/// "Mức | Chỉ báo | Hiện trạng | Đạt/Không đạt": a row for each indicator.
void checkColumns(const grid::Sheet& sheet, const recognise::Table& form, int column,
                  const assess::CriterionClaims& claims, Sink& sink)
{
    std::map<int, std::vector<Line>> levels;
    for (const recognise::IndicatorMark& indicator : form.indicators)
    {
        const grid::Cell cell{indicator.mark.cell.row, column};
        const bool merged = sheet.grid.isEmpty(cell) && !sheet.grid.isEmpty(sheet.details->mergedArea(cell).first);
        levels[indicator.level].push_back({cell, indicator.letter, merged || !sheet.grid.isEmpty(cell)});
    }
    for (const auto& [level, lines] : levels)
        tell(form, level, lines, claims, sink);
}

bool saysSomething(std::string_view folded)
{
    return std::ranges::count_if(folded, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }) > 1;
}

/// "Mức 1" … "a) …" … "b)" below "1. Mô tả hiện trạng": a line for each indicator.
void checkLines(const grid::Sheet& sheet, const recognise::Table& form, const assess::CriterionClaims& claims,
                Sink& sink)
{
    const evidence::Section section = evidence::sectionsOf(sheet.grid, form).situation;
    std::map<int, std::vector<Line>> levels;
    int level = 0;
    for (int row = section.firstRow + 1; section.heading && row <= section.lastRow; ++row)
    {
        const auto* line = sheet.grid.row(row);
        if (line == nullptr)
            continue;
        const grid::Cell first{row, sheet.grid.begin(*line)->column};
        std::string_view folded = sheet.grid.folded(first);
        if (const auto header = recognise::readHeader(folded); header && header->meaning == recognise::Concept::Level)
        {
            level = header->level;
            continue;
        }
        std::string letter;
        if (folded.size() >= 2 && folded[0] >= 'a' && folded[0] <= 'd' && (folded[1] == ')' || folded[1] == '.'))
        {
            letter = folded.substr(0, 1);
            folded.remove_prefix(2);
        }
        bool filled = saysSomething(folded);
        for (const auto* cell = sheet.grid.begin(*line) + 1; cell < sheet.grid.end(*line); ++cell)
            filled = filled || saysSomething(sheet.grid.folded({row, cell->column}));
        if (!letter.empty() && level > 0)
            levels[level].push_back({first, letter, filled});
        else if (auto& lines = levels[level]; !lines.empty())
            lines.back().filled = lines.back().filled || filled; // goes on with the indicator above
    }
    for (const auto& [at, lines] : levels)
        tell(form, at, lines, claims, sink);
}

void run(const Context& context, Sink& sink)
{
    const ClaimedCriteria& claimed = claimedCriteria(context);
    for (const recognise::Table& form : context.assessed.tables)
    {
        if (form.kind != recognise::TableKind::IndicatorForm)
            continue;
        const auto criterion = claimed.find(form.sheet, form.rows.front().code);
        if (criterion.claims == nullptr)
            continue;
        const grid::Sheet& sheet = context.sheet(form.sheet);
        const auto column = form.columns.find(recognise::Concept::Situation);
        if (column != form.columns.end())
            checkColumns(sheet, form, column->second, *criterion.claims, sink);
        else
            checkLines(sheet, form, *criterion.claims, sink);
    }
}

} // namespace

const Check v07{"V07",
                Severity::Warning,
                "empty-requirement",
                "Chỉ báo {ind} chưa có câu mô tả nào; nội hàm rỗng.",
                "Indicator {ind} has no sentence serving it.",
                "Chỗ trống này khó thấy bằng mắt vì phần còn lại đọc vẫn trôi.",
                "Hardest to see by eye.",
                &run};

} // namespace datchuan::check
