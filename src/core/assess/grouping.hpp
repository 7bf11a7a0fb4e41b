#pragma once

#include "assess/assessment.hpp"

#include <vector>

namespace datchuan::assess {

/// The tables of one assessment, before a rule set is chosen.
struct Group
{
    std::vector<Part> parts;
    recognise::Party party = recognise::Party::Self;
    recognise::Facts facts;
};

/// Joins tables that speak of the same school (or name none) and the same party: per-standard sheets, the forms of all
/// criteria, a summary with its Mức 4 table. A second copy of a table begins a second group.
/// `ofSheets` has an entry for each sheet, `ofTables` one for each table.
std::vector<Group> groupTables(const std::vector<recognise::Table>& tables,
                               const std::vector<recognise::Facts>& ofSheets,
                               const std::vector<recognise::Facts>& ofTables);

} // namespace datchuan::assess
