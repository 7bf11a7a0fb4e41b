#pragma once

#include "check/check_workbook.hpp"
#include "generate/generated.hpp"

#include <optional>
#include <string>
#include <vector>

namespace datchuan::tests {

/// What is wrong with what the product says about a generated workbook; empty when all is as expected. Wrong levels
/// begin with "LEVEL".
std::vector<std::string> complaints(const Generated& generated);

/// The findings of severity error and warning: "S05 A12", on later sheets "S05 2!A12".
std::multiset<std::string> seriousFindings(const check::Checked& result);

/// A failing layout with every choice that does not matter switched off.
struct Reduced
{
    Choices choices;
    std::vector<std::string> complaints;
};
Reduced reduce(Choices choices);

} // namespace datchuan::tests
