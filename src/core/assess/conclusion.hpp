#pragma once

#include "assess/assessment.hpp"

#include <string>

namespace datchuan::assess {

/// The result in one line, for people: "Đạt Mức 2", "Không đạt", "Chưa đủ dữ liệu: 4.2 chưa đánh giá", or why no level
/// can be worked out. Never says "Không đạt" for what is only not assessed.
ruleset::LocalText conclusion(const Assessment& assessment);

/// The name of a school level in the set's words: "Đạt Mức 2", "Không đạt", "Không đạt Mức 1".
ruleset::LocalText levelName(const ruleset::RuleSet& set, int level);

/// What must still be met for a level: "5.1 (M2a); 4.2 (chưa đánh giá)"; "ít nhất 2 trong: 1.1; 2.3; 3.5". "" when
/// nothing blocks it.
ruleset::LocalText blockersText(const std::vector<BlockGroup>& blocking, int level);

} // namespace datchuan::assess
