#include "check/catalogue.hpp"
#include "check/evidence/claimed.hpp"
#include "check/rows.hpp"
#include "evidence/descriptions.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace datchuan::check {

namespace {

/// A description with a line or a cell for each indicator, one of them left empty.
struct Line
{
    grid::Cell cell;
    std::string letter;
    bool filled = false;
};

std::string nameOf(const recognise::Table& form, int level, const std::string& letter)
{
    return form.rows.front().code + " M" + std::to_string(level) + letter;
}

/// The line behind which a letter is left out: a), c). Nothing at the end, where lines may be put together.
const Line* lineAfterGap(const std::vector<Line>& lines, const std::string& letter)
{
    const auto isLess = [&](const Line& line) { return line.letter != "*" && line.letter < letter; };
    const auto after = std::ranges::find_if(lines, [&](const Line& line) { return line.letter > letter; });
    const bool there = std::ranges::any_of(lines, [&](const Line& line) { return line.letter == letter; });
    return !there && after != lines.end() && std::ranges::any_of(lines, isLess) ? &*after : nullptr;
}

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
            sink.add({form.sheet, line.cell}, {{"ind", nameOf(form, level, line.letter)}});
}

/// Lines "a) …", "c) …" of a level whose "b" is claimed and named nowhere in its text.
void tellGaps(const recognise::Table& form, int level, const std::vector<Line>& lines,
              const std::set<std::string>& named, const assess::CriterionClaims& claims, Sink& sink)
{
    const auto asked = claims.levels.find(level);
    if (asked == claims.levels.end() || std::ranges::none_of(lines, &Line::filled))
        return;
    for (const auto& [letter, claim] : asked->second.indicators)
        if (const Line* after = lineAfterGap(lines, letter);
            after != nullptr && claim == assess::Claim::Met && !named.contains(letter))
            sink.add({form.sheet, after->cell}, {{"ind", nameOf(form, level, letter)}});
}

/// A requirement that the form itself has left out between two others. One that is suspended may be.
void checkVerdicts(const recognise::Table& form, const assess::Assessment& assessment, Sink& sink)
{
    const ruleset::Criterion* criterion = assessment.choice.set->criterion(form.rows.front().code);
    if (criterion == nullptr)
        return;
    for (const ruleset::CriterionLevel& level : criterion->levels)
    {
        std::vector<Line> lines;
        for (const recognise::IndicatorMark& mark : form.indicators)
            if (mark.level == level.level)
                lines.push_back(
                    {mark.letterCell.value_or(mark.mark.cell), mark.letter, mark.mark.sign != recognise::Sign::Blank});
        if (std::ranges::none_of(lines, &Line::filled))
            continue;
        for (const ruleset::Indicator& indicator : level.indicators)
            if (const Line* after = lineAfterGap(lines, indicator.letter);
                after != nullptr && !isOutOfForce(assessment, criterion->code, level.level, indicator.letter))
                sink.add({form.sheet, after->cell}, {{"ind", nameOf(form, level.level, indicator.letter)}});
    }
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

/// The letters of indicators that a text names: "a) và b) …", "chỉ báo c".
std::set<std::string> lettersIn(std::string_view folded)
{
    std::set<std::string> letters;
    const auto isLetter = [&](std::size_t at) { return at < folded.size() && folded[at] >= 'a' && folded[at] <= 'd'; };
    const auto endsWord = [&](std::size_t at) {
        return at >= folded.size()
               || ((folded[at] < 'a' || folded[at] > 'z') && (folded[at] < '0' || folded[at] > '9'));
    };
    for (std::size_t at = 0; at < folded.size(); ++at)
    {
        const bool begins = at == 0 || endsWord(at - 1);
        if (begins && isLetter(at) && at + 1 < folded.size() && folded[at + 1] == ')')
            letters.insert(std::string(1, folded[at]));
        constexpr std::string_view word = "chi bao ";
        if (folded.substr(at).starts_with(word) && isLetter(at + word.size()) && endsWord(at + word.size() + 1))
            letters.insert(std::string(1, folded[at + word.size()]));
    }
    return letters;
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
    std::map<int, std::set<std::string>> named; // "a) và b) …": one line for both
    int level = 0;
    for (int row = section.firstRow + 1; section.heading && row <= section.lastRow; ++row)
    {
        const auto* line = sheet.grid.row(row);
        const auto cells =
            line == nullptr ? std::span<const grid::Grid::Filled>() : sheet.grid.within(*line, form.strip);
        if (cells.empty())
            continue;
        const grid::Cell first{row, cells.front().column};
        std::string_view folded = sheet.grid.folded(first);
        if (const auto header = recognise::readHeader(folded); header && header->meaning == recognise::Concept::Level)
        {
            level = header->level;
            continue;
        }
        named[level].merge(lettersIn(folded));
        std::string letter;
        if (folded.size() >= 2 && folded[0] >= 'a' && folded[0] <= 'd' && (folded[1] == ')' || folded[1] == '.'))
        {
            letter = folded.substr(0, 1);
            folded.remove_prefix(2);
        }
        bool filled = saysSomething(folded);
        for (const auto& cell : cells.subspan(1))
            filled = filled || saysSomething(sheet.grid.folded(cell.value));
        if (!letter.empty() && level > 0)
            levels[level].push_back({first, letter, filled});
        else if (auto& lines = levels[level]; !lines.empty())
            lines.back().filled = lines.back().filled || filled; // goes on with the indicator above
    }
    for (const auto& [at, lines] : levels)
    {
        tell(form, at, lines, claims, sink);
        tellGaps(form, at, lines, named[at], claims, sink);
    }
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
        checkVerdicts(form, *criterion.assessment, sink);
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
