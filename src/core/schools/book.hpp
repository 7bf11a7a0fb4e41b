#pragma once

#include "assess/assessment.hpp"
#include "schools/entry.hpp"

#include <vector>

namespace datchuan::schools {

/// The registers, registrations and plans of a workbook.
struct Book
{
    std::vector<List> lists;

    /// The last recognition of the national standard that the row of a plan or a register of the workbook states.
    std::optional<Held> heldBy(const Entry& entry) const;
    /// True when the workbook holds a register with half of the plan's maintained schools or more: then a school that is
    /// not in it holds nothing.
    bool isCovered(const List& plan) const;

private:
    std::vector<const Entry*> inRegisters(const Entry& entry) const;
};

/// Keeps pointers into the tables of `assessed`.
Book bookOf(const grid::Workbook& workbook, const assess::Assessed& assessed);

} // namespace datchuan::schools
