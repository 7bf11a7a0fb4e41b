#include "recognise/recognise.hpp"

#include "recognise/own_report.hpp"
#include "recognise/recogniser.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace datchuan::recognise {

namespace {

constexpr std::array recognisers{&recogniseCriteriaTables, &recogniseIndicatorForms, &recogniseLevelForms,
                                 &recogniseItemForms,      &recogniseSchoolMatrices, &recogniseRecordTables,
                                 &recogniseDataTables,     &recogniseStaffTables};

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
        std::ranges::stable_sort(ofSheet, {}, [](const Table& table) { return table.range.first; });
        std::ranges::move(ofSheet, std::back_inserter(tables));
    }
    return tables;
}

} // namespace datchuan::recognise
