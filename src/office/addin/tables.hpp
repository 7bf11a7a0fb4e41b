#pragma once

#include "addin/memo.hpp"
#include "answer/argument.hpp"
#include "answer/findings.hpp"
#include "rules/rules.hpp"

#include <com/sun/star/table/XCellRange.hpp>

#include <memory>
#include <vector>

namespace datchuan::office {

/// The ranges of one call: the first by reference, further ones as values. Together they are one small workbook, each
/// range a sheet of it.
struct TableArguments
{
    com::sun::star::uno::Reference<com::sun::star::table::XCellRange> first;
    std::vector<CellRows> further;
};

/// The verdict on the tables, remembered in `memo`. Throws for unreadable value arguments.
std::shared_ptr<const answer::Verdict> verdictOn(const TableArguments& tables, const answer::Argument& ruleSet,
                                                 const answer::Argument& day, const Rules& rules, Memo& memo);

/// What the checks find in a range. Throws for unreadable value arguments.
std::vector<answer::FindingRow>
findingsIn(const com::sun::star::uno::Reference<com::sun::star::table::XCellRange>& range,
           const answer::Argument& ruleSet, const answer::Argument& day, const Rules& rules);

} // namespace datchuan::office
