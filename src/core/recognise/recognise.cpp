#include "recognise/recognise.hpp"

#include "recognise/doubtful_crosses.hpp"
#include "recognise/own_report.hpp"
#include "recognise/recogniser.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace datchuan::recognise {

namespace {

using grid::Cell;

constexpr std::array recognisers{&recogniseCriteriaTables, &recogniseIndicatorForms, &recogniseLevelForms,
                                 &recogniseFlatForms,      &recogniseItemForms,      &recogniseSchoolMatrices,
                                 &recogniseRecordTables,   &recogniseDataTables,     &recogniseStaffTables};

/// What stands inside a form is its data: a row "Mức 2 | … | Không đạt" heads no summary, and a criterion that heads its
/// indicators in a table of forms is no row of one.
void dropTablesInsideForms(std::vector<Table>& tables)
{
    std::set<Cell> subjects;
    std::vector<grid::Range> ranges;
    for (const Table& table : tables)
        if (table.kind == TableKind::IndicatorForm)
        {
            subjects.insert(table.rows.front().codeCell);
            ranges.push_back(table.range);
        }
    std::erase_if(tables, [&](const Table& table) {
        return isCriteriaTable(table.kind)
               && (std::ranges::any_of(table.rows,
                                       [&](const CriterionRow& row) { return subjects.contains(row.codeCell); })
                   || std::ranges::any_of(ranges, [&](const grid::Range& range) {
                          return range.first.row <= table.headerRow && table.headerRow <= range.last.row
                                 && range.columns().overlaps(table.range.columns());
                      }));
    });
}

} // namespace

std::vector<Table> recognise(const grid::Workbook& workbook, const Titles& titles)
{
    std::vector<Table> tables;
    TextMeanings meanings(titles);
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i)
    {
        const grid::Sheet& sheet = workbook.sheets[i];
        if (isOwnReport(sheet))
            continue;
        const Survey found = survey(sheet.grid, meanings);
        const SheetView view{sheet, static_cast<int>(i), found, titles};
        std::vector<Table> ofSheet;
        for (const Recogniser recogniser : recognisers)
            std::ranges::move(recogniser(view), std::back_inserter(ofSheet));
        dropTablesInsideForms(ofSheet);
        std::ranges::stable_sort(ofSheet, {}, [](const Table& table) { return table.range.first; });
        std::ranges::move(ofSheet, std::back_inserter(tables));
    }
    doubtCrosses(workbook, tables);
    return tables;
}

} // namespace datchuan::recognise
