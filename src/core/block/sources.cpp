#include "block/sources.hpp"

#include "answer/verdict.hpp"
#include "assess/conclusion.hpp"

#include <algorithm>
#include <map>

namespace datchuan::block {

namespace {

const grid::Sheet* sheetNamed(const grid::Workbook& workbook, const std::string& name)
{
    const auto found = std::ranges::find(workbook.sheets, name, &grid::Sheet::name);
    return found == workbook.sheets.end() ? nullptr : &*found;
}

/// The cells of a range as a sheet of their own, as functions get them.
grid::Grid cut(const grid::Grid& whole, const grid::Range& range, const std::shared_ptr<grid::TextPool>& pool)
{
    grid::Grid part(pool);
    for (const grid::Grid::Row& row : whole.rows())
        for (const grid::Grid::Filled* cell = whole.begin(row); cell != whole.end(row); ++cell)
        {
            if (!range.contains({row.row, cell->column}))
                continue;
            const grid::Cell to{row.row - range.first.row, cell->column - range.first.column};
            if (cell->value.kind == grid::ValueKind::Text)
                part.appendText(to, whole.pool().text(cell->value.text));
            else
                part.append(to, cell->value);
        }
    return part;
}

} // namespace

std::vector<draft::Reference> sourcesOf(const grid::Workbook& workbook, const assess::Assessed& assessed,
                                        const assess::Assessment& assessment)
{
    std::map<int, grid::Range> ranges;
    for (const assess::Part& part : assessment.parts)
    {
        const recognise::Table& table = assessed.tables[part.table];
        const auto [range, isNew] = ranges.try_emplace(table.sheet, table.range);
        if (!isNew)
        {
            range->second.include(table.range.first);
            range->second.include(table.range.last);
        }
    }
    std::vector<draft::Reference> sources;
    for (const auto& [sheet, range] : ranges)
        sources.push_back({workbook.sheets[static_cast<std::size_t>(sheet)].name, range});
    return sources;
}

bool leadTo(const std::vector<draft::Reference>& sources, const assess::Assessment& assessment,
            const grid::Workbook& workbook, const ruleset::Library& library, const recognise::Titles& titles)
{
    if (assessment.choice.set == nullptr)
        return false;
    grid::Workbook seen;
    const auto pool = std::make_shared<grid::TextPool>();
    for (const draft::Reference& source : sources)
        if (const grid::Sheet* sheet = sheetNamed(workbook, source.sheet))
            seen.sheets.push_back({{}, cut(sheet->grid, source.range, pool)});
    assess::Wishes wishes;
    wishes.ruleSetId = assessment.choice.set->id;
    wishes.date = assessment.choice.date;
    const answer::Verdict verdict = answer::verdictOf(assess::assess(seen, library, titles, wishes));
    return verdict.judged == assessment.judgement.has_value()
           && verdict.conclusion == assess::conclusion(assessment).vi;
}

} // namespace datchuan::block
