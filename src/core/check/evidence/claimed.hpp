#pragma once

#include "check/check.hpp"

#include <string>

namespace datchuan::check {

/// The criterion that an assessment judges at a place, and what is claimed for it.
struct ClaimedCriterion
{
    const assess::Assessment* assessment = nullptr;
    const assess::CriterionClaims* claims = nullptr;
};

/// Claims by sheet and criterion; self-assessment before external.
class ClaimedCriteria
{
public:
    explicit ClaimedCriteria(const Context& context);
    /// Looks at the assessments of the sheet; nothing claimed when the criterion is not there.
    ClaimedCriterion find(int sheet, const std::string& criterion) const;

private:
    std::map<std::pair<int, std::string>, ClaimedCriterion> m_claims;
};

/// Worked out once for all checks.
const ClaimedCriteria& claimedCriteria(const Context& context);

/// True when everything asked for at the level is marked as met.
bool isMet(const assess::CriterionClaims& claims, int level);
/// True when something asked for at the level is marked as not met.
bool isNotMet(const assess::CriterionClaims& claims, int level);
/// The highest level that is met with all levels below it.
int claimedLevel(const assess::CriterionClaims& claims);

/// The one date of all assessments of the workbook; nothing when there is none or they disagree.
std::optional<calendar::Date> assessmentDate(const Context& context);

} // namespace datchuan::check
