#pragma once

#include "check/check.hpp"

#include <string>
#include <vector>

namespace datchuan::check {

/// A cell with a formula.
struct FormulaCell
{
    grid::Place place;
    std::string formula;     ///< with "=" in front
    bool besideTable = true; ///< on a sheet that holds a recognised table
};

/// The formulas of the sheets with recognised tables, and of small sheets beside them (a cover that shows the results),
/// in the order of sheet, row, column. Read once for all checks: every formula is a call into the office. Of a long
/// block of formulas, which repeats one formula downwards, only the first rows and the cells that show an error are read.
const std::vector<FormulaCell>& formulaCells(const Context& context);

/// True when the formula calls one of our functions, by its full name (VN.DATCHUAN.KD.MUC) or the shown one (KD.MUC).
bool callsOurFunction(std::string_view formula);

/// True for a call that works out a result of an assessment (MUC, KETLUAN …), not a title or a date.
bool callsResultFunction(std::string_view formula);

/// True when a function name of ours stands there in lower case.
bool hasLowerCaseName(std::string_view formula);

} // namespace datchuan::check
