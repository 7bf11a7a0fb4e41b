#pragma once

#include "assess/assessment.hpp"
#include "grid/workbook.hpp"

#include <optional>
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

/// The formulas of a workbook, read once for all checks that need them: every formula is a call into the office.
/// Sheets with recognised tables, and small sheets beside them (a cover that shows the results).
class Formulas
{
public:
    /// In the order of sheet, row, column. Of a long block of formulas, which repeats one formula downwards, only the
    /// first rows and the cells that show an error are read.
    const std::vector<FormulaCell>& of(const grid::Workbook& workbook, const assess::Assessed& assessed);

private:
    std::optional<std::vector<FormulaCell>> m_cells;
};

/// True when the formula calls one of our functions, by its full name (VN.DATCHUAN.KD.MUC) or the shown one (KD.MUC).
bool callsOurFunction(std::string_view formula);

/// True for a call that works out a result of an assessment (MUC, KETLUAN …), not a title or a date.
bool callsResultFunction(std::string_view formula);

/// True when a function name of ours stands there in lower case.
bool hasLowerCaseName(std::string_view formula);

} // namespace datchuan::check
