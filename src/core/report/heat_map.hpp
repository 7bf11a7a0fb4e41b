#pragma once

#include "grid/workbook.hpp"
#include "report/phrases.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::report {

struct Subject;

/// What a sheet says about one criterion at one level.
enum class HeatState {
    Met,
    Unmet,
    Blank,    ///< not assessed, or unclear
    Absent,   ///< the criterion has no such level
    Suspended ///< may not be scored on the date of the assessment
};

/// A sign for each state, so that colour is never the only one.
std::string_view signOf(HeatState state);

struct HeatCell
{
    HeatState state = HeatState::Blank;
    std::string text;                  ///< "Tiêu chí 1.3, Mức 2: chưa đánh giá. Tổ chức Đảng …"
    std::optional<grid::Place> target; ///< the cell of the sheet
    bool operator==(const HeatCell&) const = default;
};

/// A criterion, or an item of Mức 4.
struct HeatColumn
{
    std::string label;           ///< "1.3"
    std::vector<HeatCell> cells; ///< one for each level of its band
    bool operator==(const HeatColumn&) const = default;
};

/// A standard with its criteria side by side, or the items of the highest level.
struct HeatBand
{
    std::vector<std::string> levels; ///< "M1", "M2", "M3"
    std::vector<HeatColumn> columns;
    bool operator==(const HeatBand&) const = default;
};

/// Criteria × levels of an assessment. Empty without a rule set.
struct HeatMap
{
    std::string name; ///< for assistive technology: what it is and how many of each state
    std::vector<HeatBand> bands;
    bool operator==(const HeatMap&) const = default;
};

HeatMap heatMapOf(const Subject& subject, std::size_t chosen, Language language);

} // namespace datchuan::report
