#pragma once

#include "assess/assessment.hpp"
#include "check/finding.hpp"
#include "check/ignored.hpp"
#include "check/trace.hpp"
#include "recognise/unread_codes.hpp"

#include <string>
#include <vector>

namespace datchuan::check {

/// What no check looks into, though its table is recognised: "no problem found" would say too much of it.
enum class Unchecked {
    PlanYears,     ///< a plan that names no year: whether recognitions end in time is not known
    MinistryReport ///< numbers of a report on many schools, besides its rates and sums
};

/// A plan or a register of schools, counted.
struct SchoolList
{
    bool isPlan = false;
    int sheet = 0;
    std::string years; ///< of the plan, "2023"; "" when it names none
    int schools = 0;
    int added = 0;      ///< công nhận mới
    int maintained = 0; ///< duy trì
    int raised = 0;     ///< nâng mức độ
};

/// A workbook read, judged and checked: what the sidebar, the command line and reports show.
struct Checked
{
    assess::Assessed assessed;
    std::vector<Finding> findings; ///< by sheet, row, column, code
    std::vector<Ignored> ignored;  ///< switched off in the document, in the same order; not in `findings`
    std::vector<Trace> traces;     ///< one for each assessment; empty ones where there is nothing to trace
    std::vector<SchoolList> lists; ///< in the order of sheets and rows
    /// Where no assessment was found: codes of criteria that stand in no table.
    std::vector<recognise::UnreadCodes> unread;
};

/// Each once; empty when everything that was recognised is checked.
std::vector<Unchecked> uncheckedOf(const Checked& checked);

Checked checkWorkbook(const grid::Workbook& workbook, const ruleset::Library& library, const recognise::Titles& titles,
                      const assess::Wishes& wishes);

} // namespace datchuan::check
