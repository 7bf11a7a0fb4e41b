#include "freeze/stamp_notes.hpp"

#include "assess/assessment.hpp"
#include "check/interchange/stamp.hpp"

#include <algorithm>

namespace datchuan::office {

namespace {

constexpr std::string_view joint = ". ";

/// The assessment that a stamp speaks of: of its rule set, on its sheet rather than elsewhere.
const assess::Assessment* meantBy(const assess::Assessed& assessed, const check::RuleSetStamp& stamp, int sheet)
{
    const assess::Assessment* meant = nullptr;
    for (const assess::Assessment& assessment : assessed.assessments)
    {
        if (assessment.choice.set == nullptr || assessment.choice.set->id != stamp.id || assessment.row)
            continue;
        const bool isHere = std::ranges::any_of(
            assessment.parts, [&](const assess::Part& part) { return assessed.tables[part.table].sheet == sheet; });
        if (isHere)
            return &assessment;
        if (meant == nullptr)
            meant = &assessment;
    }
    return meant;
}

std::string withoutNote(const std::string& text)
{
    if (!check::readFreezeStamp(text))
        return text;
    return text.substr(0, text.rfind(joint));
}

std::optional<StampNote> noteFor(const assess::Assessed& assessed, const std::string& text, int sheet)
{
    const auto stamps = check::readRuleSetStamps(text);
    if (stamps.size() != 1)
        return std::nullopt;
    const assess::Assessment* const assessment = meantBy(assessed, stamps.front(), sheet);
    if (assessment == nullptr || !assessment->choice.date)
        return std::nullopt;
    StampNote note;
    note.before = withoutNote(text);
    note.after = note.before + std::string(joint)
                 + check::freezeStamp(*assessment->choice.date, check::digestOf(assessment->claims));
    return note;
}

} // namespace

std::vector<StampNote> stampNotes(const grid::Workbook& workbook, const Rules& rules)
{
    std::vector<StampNote> notes;
    const assess::Assessed assessed = assess::assess(workbook, rules.library, rules.titles, {});
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i)
    {
        const grid::Sheet& sheet = workbook.sheets[i];
        for (const grid::Grid::Row& row : sheet.grid.rows())
            for (const auto* filled = sheet.grid.begin(row); filled != sheet.grid.end(row); ++filled)
            {
                const grid::Cell cell{row.row, filled->column};
                if (filled->value.kind != grid::ValueKind::Text
                    || sheet.grid.pool().folded(filled->value.text).find("bo quy tac") == std::string::npos
                    || !sheet.details->formula(cell).empty())
                    continue;
                auto note = noteFor(assessed, sheet.grid.pool().text(filled->value.text), static_cast<int>(i));
                if (!note)
                    continue;
                note->sheet = sheet.name;
                note->cell = cell;
                notes.push_back(std::move(*note));
            }
    }
    return notes;
}

} // namespace datchuan::office
