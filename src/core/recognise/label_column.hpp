#pragma once

#include "recognise/recogniser.hpp"

namespace datchuan::recognise {

/// The column in which the rows of a criteria table are named.
struct LabelColumn
{
    int column = -1;
    bool byTitle = false;
    int score = 0; ///< how many different criteria it names; 0 = there is no such column
};

/// The column with most codes between two columns (exclusive) and below `firstRow`; the leftmost of equals.
LabelColumn bestCodeColumn(const Survey& survey, int after, int before, int firstRow, int lastRow);

/// The column in which most official titles stand: for tables that leave the codes out.
LabelColumn bestTitleColumn(const SheetView& view, int after, int before, int firstRow, int lastRow);

/// How many criteria a column names, by codes or by titles.
LabelColumn labelsIn(const SheetView& view, int column, bool byTitle, int firstRow, int lastRow);

/// The rule set to which most of the titles in a column belong: one title may be in several sets.
const ruleset::RuleSet* setOfTitles(const SheetView& view, int column, int firstRow, int lastRow);

} // namespace datchuan::recognise
