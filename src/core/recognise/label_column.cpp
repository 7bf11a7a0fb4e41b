#include "recognise/label_column.hpp"

#include <algorithm>
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

/// "Giáo viên", "Thư viện", "Phòng học" are titles and everyday words: half of the titles must say more, and one alone
/// proves nothing.
bool areTelling(const std::set<std::string>& titles)
{
    constexpr std::size_t telling = 15; // letters
    const auto count = std::ranges::count_if(titles, [&](const auto& title) { return title.size() >= telling; });
    return titles.size() >= 2 && 2 * count >= std::ssize(titles);
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
    std::map<int, std::set<std::string>> titles;
    for (const auto& row : view.sheet.grid.rows())
    {
        if (row.row <= firstRow || row.row > lastRow)
            continue;
        for (const auto* filled = view.sheet.grid.begin(row); filled != view.sheet.grid.end(row); ++filled)
            if (filled->column > after && filled->column < before)
                if (const auto folded = view.sheet.grid.folded(filled->value); !view.titles.find(folded).empty())
                    titles[filled->column].insert(titleKey(folded));
    }
    LabelColumn best;
    for (const auto& [column, found] : titles)
        if (const int score = static_cast<int>(found.size()); areTelling(found) && score > best.score)
            best = {column, true, score};
    return best;
}

LabelColumn labelsIn(const SheetView& view, int column, bool byTitle, int firstRow, int lastRow)
{
    if (!byTitle)
        return {column, false, countCodes(view.survey.codes(column, firstRow, lastRow))};
    LabelColumn labels{column, true, 0};
    for (int row = firstRow + 1; row <= lastRow; ++row)
        labels.score += view.titles.find(view.sheet.grid.folded({row, column})).empty() ? 0 : 1;
    return labels;
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
