#pragma once

#include "assess/assessment.hpp"
#include "evidence/book.hpp"

#include <string>
#include <vector>

namespace datchuan::check {

/// The chain of one criterion: result → evidence → tasks.
struct TracedCriterion
{
    std::string code;
    int claimedLevel = 0;              ///< marked as met with all levels below
    bool notMet = false;               ///< marked as not met at the lowest level
    int listed = 0;                    ///< codes of the criterion in evidence lists
    int cited = 0;                     ///< codes cited where the criterion is described
    std::vector<std::string> dangling; ///< cited there and listed nowhere
    std::vector<std::string> orphans;  ///< listed with this criterion's number and cited nowhere
    int tasks = 0;                     ///< rows of improvement plans that name the criterion or its standard
};

/// What hangs together and what hangs in the air, for one assessment. Data for reports: the checks judge it.
struct Trace
{
    std::vector<TracedCriterion> criteria; ///< in the order of the rule set
    int claimsWithoutEvidence = 0;         ///< a level claimed, nothing listed and nothing cited
    int danglingCodes = 0;
    int orphanCodes = 0;
    int unmetWithoutTask = 0;

    bool isEmpty() const { return criteria.empty(); }
};

/// Empty where the workbook holds neither an evidence list nor a plan, for rows of a matrix of schools, and without a
/// verified rule set.
Trace traceOf(const assess::Assessment& assessment, const evidence::Book& book);

} // namespace datchuan::check
