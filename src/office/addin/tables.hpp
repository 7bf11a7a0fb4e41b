#pragma once

#include "addin/memo.hpp"
#include "answer/argument.hpp"
#include "answer/findings.hpp"
#include "answer/verdict.hpp"
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
                                                 const answer::Argument& day, const Rules& rules,
                                                 Memo<answer::Verdict>& memo);

using FindingRows = std::vector<answer::FindingRow>;

/// What the checks find in a range, remembered in `memo`. They see values only, no formats, formulas or hidden rows:
/// Calc does not recalculate when those change, and the same cells must give the same result. Throws for unreadable
/// value arguments.
std::shared_ptr<const FindingRows>
findingsIn(const com::sun::star::uno::Reference<com::sun::star::table::XCellRange>& range,
           const answer::Argument& ruleSet, const answer::Argument& day, const Rules& rules, Memo<FindingRows>& memo);

} // namespace datchuan::office
