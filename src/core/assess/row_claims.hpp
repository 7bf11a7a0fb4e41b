#pragma once

#include "assess/claims.hpp"
#include "recognise/table.hpp"
#include "ruleset/ruleset.hpp"

namespace datchuan::assess {

/// Reads the marks of one row of a summary as claims about a criterion (CONTRACT.md section 3, "Assessed or blank";
/// forms.md section 7). Marks at a level that the criterion lacks are ignored; a row that contradicts itself is blank.
CriterionClaims claimsOfRow(const ruleset::Criterion& criterion, const recognise::RowMarks& marks,
                            recognise::MarkStyle style);

/// Reads the marks of one item of Mức 4.
Claim claimOfItem(const recognise::RowMarks& marks);

} // namespace datchuan::assess
