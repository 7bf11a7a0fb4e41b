#pragma once

#include "answer/argument.hpp"

namespace datchuan::answer {

/// The day on which what was signed on a day expires: 5 years on (KD.HETHAN). Serial number.
Answer expiry(const Argument& signedOn);

/// The last day to finish the self-assessment and register for the external one: 5 months before expiry
/// (KD.HANDANGKY).
Answer registerBy(const Argument& expiresOn);

/// The first day on which a higher level may be asked for: 2 years on (KD.NANGMUC).
Answer upgradeFrom(const Argument& signedOn);

} // namespace datchuan::answer
