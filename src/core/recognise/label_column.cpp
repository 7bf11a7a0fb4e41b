#include "recognise/label_column.hpp"

#include <map>
#include <set>

namespace datchuan::recognise {

using CodeCell = Survey::CodeCell;

namespace {

int countCodes(const std::vector<const CodeCell*>& cells)
{
    std::set<std::string> codes;
    for (const CodeCell* cell : cells)
        if (cell->mention.kind != CodeKind::Standard)
            codes.insert(cell->mention.code);
    return static_cast<int>(codes.size());
}

} // namespace

LabelColumn bestCodeColumn(const Survey& survey, int after, int before, int firstRow, int lastRow)
{
    LabelColumn best;
    for (const auto& [column, cells] : survey.codesByColumn)
    {
        if (column <= after || column >= before)
            continue;
        const int score = countCodes(survey.codes(column, firstRow, lastRow));
        if (score > best.score)
            best = {column, false, score};
    }
    return best;
}

LabelColumn bestTitleColumn(const SheetView& view, int after, int before, int firstRow, int lastRow)
{
    std::map<int, int> scores;
    for (const auto& row : view.sheet.grid.rows())
    {
        if (row.row <= firstRow || row.row > lastRow)
            continue;
        for (const auto* filled = view.sheet.grid.begin(row); filled != view.sheet.grid.end(row); ++filled)
            if (filled->column > after && filled->column < before
                && !view.titles.find(view.sheet.grid.folded({row.row, filled->column})).empty())
                ++scores[filled->column];
    }
    LabelColumn best;
    for (const auto& [column, score] : scores)
        if (score > best.score)
            best = {column, true, score};
    return best;
}

const ruleset::RuleSet* setOfTitles(const SheetView& view, int column, int firstRow, int lastRow)
{
    std::map<const ruleset::RuleSet*, int> scores;
    const ruleset::RuleSet* best = nullptr;
    for (const auto& row : view.sheet.grid.rows())
        if (row.row > firstRow && row.row <= lastRow)
            for (const Titles::Entry& entry : view.titles.find(view.sheet.grid.folded({row.row, column})))
                if (const int score = ++scores[entry.set]; best == nullptr || score > scores[best])
                    best = entry.set;
    return best;
}

} // namespace datchuan::recognise
