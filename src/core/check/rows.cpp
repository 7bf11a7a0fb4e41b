#include "check/rows.hpp"

#include <algorithm>

namespace datchuan::check {

using recognise::TableKind;

namespace {

/// The codes may belong to another school type altogether: then what a level means for a row is not known (S06 tells).
bool mayBeOfOtherType(const Context& context, const assess::Assessment& assessment)
{
    if (assessment.foreign.empty())
        return false;
    return std::ranges::any_of(context.library.all(), [&](const ruleset::RuleSet& other) {
        return std::ranges::all_of(assessment.foreign,
                                   [&](const auto& entry) { return other.criterion(entry.first) != nullptr; });
    });
}

} // namespace

bool isJudged(const assess::Assessment& assessment)
{
    return assessment.choice.set != nullptr && assessment.choice.set->status == ruleset::Status::Verified
           && assessment.choice.codesFit == nullptr;
}

bool isOutOfForce(const assess::Assessment& assessment, const std::string& code, int level, const std::string& letter)
{
    const ruleset::RuleSet& set = *assessment.choice.set;
    if (assessment.choice.date)
        return set.isSuspended(code, level, letter, *assessment.choice.date);
    return std::ranges::any_of(set.suspensions,
                               [&](const auto& one) { return set.isSuspended(code, level, letter, one.from); });
}

namespace {

std::vector<JudgedRow> findJudgedRows(const Context& context)
{
    std::vector<JudgedRow> rows;
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment))
            continue;
        const bool otherType = mayBeOfOtherType(context, assessment);
        for (const assess::Part& part : assessment.parts)
        {
            const recognise::Table& table = context.assessed.tables[part.table];
            if (!recognise::isCriteriaTable(table.kind))
                continue;
            for (const recognise::CriterionRow& row : table.rows)
            {
                const bool known = !otherType && !assessment.doubled.contains(row.code);
                rows.push_back({assessment, table, table.results[part.party], row, row.marks[part.party],
                                known ? assessment.choice.set->criterion(row.code) : nullptr});
            }
        }
    }
    return rows;
}

} // namespace

const std::vector<JudgedRow>& judgedRows(const Context& context)
{
    return context.once<std::vector<JudgedRow>>([&] { return findJudgedRows(context); });
}

namespace {

std::vector<JudgedForm> findJudgedForms(const Context& context)
{
    std::vector<JudgedForm> forms;
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment))
            continue;
        for (const assess::Part& part : assessment.parts)
        {
            const recognise::Table& table = context.assessed.tables[part.table];
            if (table.kind != TableKind::IndicatorForm)
                continue;
            if (const auto* criterion = assessment.choice.set->criterion(table.rows.front().code))
                forms.push_back({assessment, table, *criterion});
        }
    }
    return forms;
}

} // namespace

const std::vector<JudgedForm>& judgedForms(const Context& context)
{
    return context.once<std::vector<JudgedForm>>([&] { return findJudgedForms(context); });
}

const recognise::Table* summaryOf(const Context& context, const assess::Assessment& assessment)
{
    for (const assess::Part& part : assessment.parts)
    {
        const recognise::Table& table = context.assessed.tables[part.table];
        if (table.kind != TableKind::Level4 && table.kind != TableKind::IndicatorForm)
            return &table;
    }
    return nullptr;
}

std::vector<grid::Cell> totalsOf(const grid::Grid& grid, const recognise::Table& table)
{
    std::vector<grid::Cell> totals;
    if (table.results.empty())
        return totals;
    const auto& rows = grid.rows();
    for (auto row = std::ranges::upper_bound(rows, table.headerRow, {}, &grid::Grid::Row::row);
         row != rows.end() && row->row <= table.range.last.row + 1; ++row)
    {
        const auto* text = std::find_if(grid.begin(*row), grid.end(*row), [&](const auto& filled) {
            return filled.value.kind == grid::ValueKind::Text && filled.column >= table.range.first.column;
        });
        if (text == grid.end(*row) || text->column >= table.results.front().firstColumn())
            continue;
        const std::string_view folded = grid.folded(text->value);
        const bool mayBeTotal = folded.starts_with("cong") || folded.starts_with("tong");
        const auto header = mayBeTotal ? recognise::readHeader(folded) : std::nullopt;
        if (header && header->meaning == recognise::Concept::Total)
            totals.push_back({row->row, text->column});
    }
    return totals;
}

LocalText levelText(int level)
{
    if (level == 0)
        return {"Không đạt", "not achieved"};
    return {"Mức " + std::to_string(level), "level " + std::to_string(level)};
}

std::string cellList(const Context& context, const std::vector<grid::Place>& places)
{
    const bool isOneSheet =
        std::ranges::all_of(places, [&](const grid::Place& place) { return place.sheet == places.front().sheet; });
    std::string text;
    for (const grid::Place& place : places)
    {
        text += text.empty() ? "" : ", ";
        if (!isOneSheet)
            text += context.sheet(place.sheet).name + "!";
        text += grid::toA1(place.cell);
    }
    return text;
}

} // namespace datchuan::check
