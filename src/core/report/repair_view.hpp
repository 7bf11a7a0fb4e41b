#pragma once

#include "repair/refusal.hpp"
#include "report/list_view.hpp"
#include "report/phrases.hpp"

#include <span>
#include <string>
#include <vector>

/// What is said before and after a repair.
namespace datchuan::report {

/// The name of the step in the list of undo.
std::string repairStepName(std::span<const repair::CellFix> fixes, Language language);

/// Old → new for every cell, before anything is changed.
ListView previewOf(std::span<const repair::CellFix> fixes, const std::vector<std::string>& sheets, Language language);

/// What was repaired, and which cells were not and why.
std::string outcomeOf(const repair::Outcome& outcome, Language language);

} // namespace datchuan::report
