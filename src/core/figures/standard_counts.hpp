#pragma once

#include "grid/workbook.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace datchuan::figures {

/// Biểu 1 (b) of 2026: how many criteria of each standard are at which level (forms.md 3.1).
struct StandardCounts
{
    struct Column
    {
        int level = 0; ///< 0 = Không đạt
        std::optional<int> count;
        std::optional<int> percent;
    };
    int sheet = 0;
    int headerRow = 0; ///< the row of "Tổng số tiêu chí"
    int totalColumn = 0;
    std::vector<Column> columns;
    std::map<std::string, int> rows; ///< code of a standard → row
    std::optional<int> sumRow;       ///< Cộng chung
};

/// All such tables of a workbook. They name standards, never criteria, so they are no criteria tables.
std::vector<StandardCounts> standardCounts(const grid::Workbook& workbook);

} // namespace datchuan::figures
