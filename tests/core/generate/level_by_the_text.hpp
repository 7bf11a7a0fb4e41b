#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

/// Levels by a direct reading of regimes.md, independent of the product: for tests that hold it against the engine.
namespace datchuan::tests {

/// True when the criterion has the level (regimes.md 2.1 and 3). `set` is a rule-set id.
bool hasLevelByTheText(std::string_view set, const std::string& code, int level);

/// True for the eight mandatory criteria of 2026 (regimes.md 3).
bool isMandatoryByTheText(const std::string& code);

/// The school's level. `levels` holds every criterion of the set with the level that it reaches; `unmetItems` how many
/// items of Mức 4 are not met, nothing when there is no Mức 4 table.
int schoolLevelByTheText(std::string_view set, const std::map<std::string, int>& levels,
                         std::optional<int> unmetItems = {});

/// The mức độ of the national standard that the level allows (regimes.md 2.2 and 3); nothing for GDTX.
std::optional<int> nationalStandardByTheText(std::string_view set, int level);

} // namespace datchuan::tests
