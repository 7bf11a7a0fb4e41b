#pragma once

#include "recognise/survey.hpp"
#include "recognise/table.hpp"

#include <vector>

namespace datchuan::recognise {

/// The part of a header that names result columns: one or two parties side by side.
struct ResultHeader
{
    int firstRow = 0;   ///< top of the header band
    int lastRow = 0;    ///< the row right above the data
    bool strong = true; ///< level columns: proof enough. A lone "Kết quả" column must be confirmed by what it holds
    bool readable = true; ///< false: what stands below its levels is not known; it only ends the table above
    std::vector<ResultColumns> columns;
    std::vector<std::pair<grid::Cell, int>> levelHeaders;

    int firstColumn() const;
    int lastColumn() const;
};

/// Every header with result columns in a sheet, by row.
std::vector<ResultHeader> findResultHeaders(const Survey& survey);

/// True when "Chỉ báo" columns stand below this row of level headers: an indicator form, not a criteria table.
bool isIndicatorHeader(const Survey& survey, int row, int firstColumn, int lastColumn);

/// True for the header of a column of indicators: "Chỉ báo", or "Nội dung" above their letters.
bool isOfIndicators(const Survey& survey, const Survey::HeaderCell& word);

/// "Mức 4" or "Điều 22" in the lines above a header.
bool titleSpeaksOfLevel4(const grid::Grid& grid, int row);

} // namespace datchuan::recognise
