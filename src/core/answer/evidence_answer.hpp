#pragma once

#include "answer/answer.hpp"
#include "ruleset/ruleset.hpp"

#include <span>

namespace datchuan::answer {

/// The canonical form of one evidence code that can be read without doubt (KD.MINHCHUNG): a code as its convention
/// writes it, also without brackets, as lists have it, and one with an ordinal above 99. Otherwise text "Sai: …" with
/// the reason: also for slips of typing that leave no doubt to a person, as a tolerant reading is a finding with a
/// proposed code and never a silent acceptance (evidence-codes.md 1.3). The proposal stands behind "; đề xuất ". Blank
/// cells, numbers and dates are "Sai" too; Unreadable for several cells.
///
/// `set` decides the convention and the criteria. Without it (nullptr) both conventions hold, and a criterion exists if
/// one of the `known` sets of its convention has it.
Answer evidenceCode(const Argument& code, const ruleset::RuleSet* set, std::span<const ruleset::RuleSet> known);

} // namespace datchuan::answer
