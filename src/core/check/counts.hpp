#pragma once

#include "check/sentences.hpp"

#include <optional>
#include <string>
#include <vector>

namespace datchuan::check {

/// "25/27 tiêu chí đạt Mức 2 (92,6%)", "Mức 2: 25/27", "Số tiêu chí đạt Mức 3: 18": how many criteria reach a level, as
/// a sentence claims it.
struct ClaimedShare
{
    int met = 0;
    int of = 0; ///< 0 when the sentence does not say of how many
    int level = 0;
    std::size_t at = 0;    ///< the place of `met`
    std::size_t after = 0; ///< behind the claim
};

/// The shares and numbers that a sentence claims. Not what does not reach a level ("không đạt Mức 2: 2/27"), nor dates and
/// numbers of documents.
std::vector<ClaimedShare> claimedShares(const Sentence& sentence);

} // namespace datchuan::check
