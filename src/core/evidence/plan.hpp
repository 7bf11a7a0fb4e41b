#pragma once

#include "grid/workbook.hpp"
#include "recognise/table.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::evidence {

/// A row of a table of tasks, or of a table of weaknesses (Biểu 2 IV), in an improvement plan.
struct PlanRow
{
    const recognise::Table* table = nullptr;
    int row = 0;
    std::set<std::string> criteria;  ///< that the row names, or those above it for a group
    std::set<std::string> standards; ///< named where no criterion is: they speak for all of their criteria
    bool numbered = true;            ///< false: a table with running numbers gives the row none (part of the row above)

    std::optional<grid::Cell> cell(recognise::Concept column) const;
    grid::Place place(grid::Cell cell) const { return {table->sheet, cell}; }
    bool namesCriterion() const { return !criteria.empty() || !standards.empty(); }
    bool covers(const std::string& criterion) const;
};

/// All improvement plans of a workbook.
struct Plan
{
    std::vector<PlanRow> tasks;                   ///< rows that say what is to be done
    std::vector<PlanRow> weaknesses;              ///< rows that name a weakness (they may be tasks as well)
    std::vector<const recognise::Table*> reviews; ///< tables of Biểu 2 VI
};

/// `tables` must outlive the plan.
Plan readPlan(const grid::Workbook& workbook, const std::vector<recognise::Table>& tables);

/// "Người lập", "Hiệu trưởng", "Nơi nhận": lines below a table.
bool isSignature(std::string_view folded);

} // namespace datchuan::evidence
