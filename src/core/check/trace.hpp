#pragma once

#include "check/check.hpp"

#include <optional>
#include <string>
#include <vector>

namespace datchuan::check {

/// A figure of the school's data tables that speaks of a criterion.
struct TracedFigure
{
    std::string indicator; ///< whose threshold asks for it: "2.2 M1c"; the criterion's code for data of 2026
    LocalText measure;
    double value = 0; ///< a rate is a fraction; of the newest year that counts
    bool rate = false;
    std::optional<int> year; ///< first year of the school year; nothing in the table of staff
    grid::Place place;
    LocalText threshold;     ///< "≥ 95%"; empty where the rule set names none
    std::optional<bool> met; ///< nothing without a threshold that decides
};

/// The chain of one criterion: result → evidence → figures → tasks.
struct TracedCriterion
{
    std::string code;
    int claimedLevel = 0;              ///< marked as met with all levels below
    bool notMet = false;               ///< marked as not met at the lowest level
    int listed = 0;                    ///< codes of the criterion in evidence lists
    int cited = 0;                     ///< codes cited where the criterion is described
    std::vector<std::string> dangling; ///< cited there and listed nowhere
    std::vector<std::string> orphans;  ///< listed with this criterion's number and cited nowhere
    std::vector<TracedFigure> figures; ///< by indicator; five years of one measure are told by the worst
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
    int claimsAgainstFigures = 0; ///< indicators claimed as met, with a figure that misses its threshold

    bool isEmpty() const { return criteria.empty(); }
};

/// One trace for each assessment. Empty where the workbook holds no evidence list, no plan and no figures, for rows of a
/// matrix of schools, and without a verified rule set.
std::vector<Trace> tracesOf(const Context& context);

} // namespace datchuan::check
