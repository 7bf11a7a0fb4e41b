#pragma once

/// How long recognitions hold and when the next may be asked for: the same in both regimes (regimes.md 2.2, 3 and 5).
namespace datchuan::ruleset {

/// A certificate of accreditation and a recognition of the national standard hold this long from signing.
inline constexpr int recognitionYears = 5;
/// Self-assessment and registration must be done this long before a recognition ends; not 6.
inline constexpr int registrationMonths = 5;
/// A higher level may be asked for this long after signing.
inline constexpr int upgradeYears = 2;

} // namespace datchuan::ruleset
