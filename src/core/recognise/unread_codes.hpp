#pragma once

#include "grid/workbook.hpp"
#include "recognise/table.hpp"
#include "recognise/titles.hpp"

#include <vector>

namespace datchuan::recognise {

/// Codes of criteria on a sheet without any table: what keeps it from being read.
struct UnreadCodes
{
    enum class Why {
        Across,   ///< they stand side by side and no row names a school: a table lying on its side
        NoResults ///< they stand below each other and no column of results stands beside them
    };
    Why why = Why::NoResults;
    int sheet = 0;
    grid::Range range{}; ///< from the first code to the last
};

/// At most one a sheet, for the sheets that none of the tables stands on; in their order.
std::vector<UnreadCodes> findUnreadCodes(const grid::Workbook& workbook, const std::vector<Table>& tables,
                                         const Titles& titles);

} // namespace datchuan::recognise
