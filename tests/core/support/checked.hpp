#pragma once

#include "check/check_workbook.hpp"
#include "support/rules.hpp"
#include "support/sheet_builder.hpp"

#include <string>
#include <vector>

namespace datchuan::tests {

/// What the checks say about these sheets.
check::Checked checked(const std::vector<SheetBuilder>& sheets, const assess::Wishes& wishes = {});

/// The findings as "S05 A12", in order; on later sheets "S05 2!A12". Without S01, which every sheet with titles above
/// its table has: it would be in nearly every expectation and hide what a test is about.
std::vector<std::string> findings(const std::vector<SheetBuilder>& sheets, const assess::Wishes& wishes = {});

/// The findings themselves; those that `findings` leaves out are left out here too.
std::vector<check::Finding> findingsOf(const std::vector<SheetBuilder>& sheets);

/// "C12".
std::string a1(int row, int column);

} // namespace datchuan::tests
