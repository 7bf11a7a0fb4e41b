#pragma once

#include "grid/workbook.hpp"
#include "recognise/survey.hpp"
#include "recognise/table.hpp"
#include "recognise/titles.hpp"

#include <vector>

namespace datchuan::recognise {

/// What a recogniser looks at: one sheet, its survey, the official titles.
struct SheetView
{
    const grid::Sheet& sheet;
    int index = 0;
    const Survey& survey;
    const Titles& titles;
};

/// Finds the tables of some kinds in a sheet. A new kind is a new function in a file of its own and a line in
/// recognise.cpp.
using Recogniser = std::vector<Table> (*)(const SheetView&);

std::vector<Table> recogniseCriteriaTables(const SheetView& view);
std::vector<Table> recogniseIndicatorForms(const SheetView& view);
std::vector<Table> recogniseLevelForms(const SheetView& view);
std::vector<Table> recogniseFlatForms(const SheetView& view);
std::vector<Table> recogniseItemForms(const SheetView& view);
std::vector<Table> recogniseSchoolMatrices(const SheetView& view);
std::vector<Table> recogniseRecordTables(const SheetView& view);
std::vector<Table> recogniseDataTables(const SheetView& view);
std::vector<Table> recogniseStaffTables(const SheetView& view);

} // namespace datchuan::recognise
