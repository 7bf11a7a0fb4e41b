#pragma once

#include "assess/assessment.hpp"
#include "assess/way.hpp"

#include <string>

namespace datchuan::assess {

/// The result in one line, for people: "Đạt Mức 2", "Không đạt", "Chưa đủ dữ liệu: 4.2 chưa đánh giá", or why no level
/// can be worked out. Never says "Không đạt" for what is only not assessed.
ruleset::LocalText conclusion(const Assessment& assessment);

/// The name of a school level in the set's words: "Đạt Mức 2", "Không đạt", "Không đạt Mức 1".
ruleset::LocalText levelName(const ruleset::RuleSet& set, int level);

/// What must still be met for a level: "5.1 (M2a); 4.2 (chưa đánh giá)"; "ít nhất 2 trong: 1.1; 2.3; 3.5"; "3.5 (M1)" where
/// Mức 1 is enough. "" when
/// nothing blocks it.
ruleset::LocalText blockersText(const std::vector<BlockGroup>& blocking, int level);

/// The shortest way in one line: "5.5 (M3a); 22.2; chọn 1 trong: 2.3 (M2), 3.5 (M2)". "" for an empty way.
ruleset::LocalText wayText(const Way& way);

} // namespace datchuan::assess
