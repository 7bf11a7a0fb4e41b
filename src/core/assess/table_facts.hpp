#pragma once

#include "grid/workbook.hpp"
#include "recognise/facts.hpp"
#include "recognise/table.hpp"

#include <vector>

namespace datchuan::assess {

/// What holds for each table: the facts of its sheet; or, on a sheet that holds several schools below or beside each
/// other, those that stand between the table and its neighbours above, to the left and to the right. `ofSheets` has an
/// entry for each sheet.
std::vector<recognise::Facts> factsOfTables(const grid::Workbook& workbook, const std::vector<recognise::Table>& tables,
                                            const std::vector<recognise::Facts>& ofSheets);

/// What the workbook says beside its tables: a dated line among the rows of a list may be the date of a document.
recognise::Facts factsOutsideTables(const std::vector<recognise::Table>& tables,
                                    const std::vector<recognise::Facts>& ofSheets);

} // namespace datchuan::assess
