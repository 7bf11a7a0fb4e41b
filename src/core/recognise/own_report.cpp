#include "recognise/own_report.hpp"

#include <algorithm>

namespace datchuan::recognise {

bool isOwnReport(const grid::Sheet& sheet)
{
    return std::ranges::any_of(sheet.grid.rows(), [&](const grid::Grid::Row& row) {
        const auto* first = sheet.grid.begin(row);
        return first->value.kind == grid::ValueKind::Text
               && sheet.grid.pool().text(first->value.text).starts_with(reportMark);
    });
}

} // namespace datchuan::recognise
