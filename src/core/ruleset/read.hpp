#pragma once

#include "ruleset/json_object.hpp"

/// First half of loading: JSON members into the model. Shape only; what the values mean together is checked by verify.
namespace datchuan::ruleset {

std::vector<Standard> readStandards(JsonObject& root);
std::vector<Item> readItems(JsonObject& root);

std::vector<LevelRule> readLevelRules(JsonObject& root);
std::map<std::string, std::vector<std::string>, std::less<>> readSets(JsonObject& root);
std::map<int, int> readNationalStandard(JsonObject& root);
std::vector<Suspension> readSuspensions(JsonObject& root);
std::vector<Measure> readMeasures(JsonObject& root);

inline constexpr int highestLevel = 9; ///< no regime has more than four; room for a new one

} // namespace datchuan::ruleset
